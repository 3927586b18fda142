/* What bodies decided. */
parser grammar DecisionRules;

// Beslutning
// Beslutning fra Teknikudvalget, 14. august 2024, pkt. 4:
decisionSection : decisionHeading content* ;
decisionHeading : DECISION_HEADING headingBody? headingDate? headingReference? ;
headingBody : HEADING_BODY ;
headingDate : HEADING_DATE ;
headingReference : HEADING_REFERENCE ;

// Teknikudvalget, den 09. januar 2023
// Taget til efterretning.
earlierDecision : bodyLine ( answer | line | table )* ;
bodyLine : BODY_LINE body? bodyDate? bodyReference? ;
body : BODY ;
bodyDate : BODY_DATE ;
bodyReference : BODY_REFERENCE ;

// Ad 1) Godkendt.
answer : answerNumber answerText* ;
answerNumber : ANSWER_NUMBER ;
answerText : ANSWER_TEXT ;
