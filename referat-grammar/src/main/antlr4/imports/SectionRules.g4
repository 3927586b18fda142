/* The sections of an item. The heading's role says what kind of section begins. */
parser grammar SectionRules;

section
  : recommendationSection  # recommended
  | decisionSection        # decided
  | attachmentsSection     # attached
  | plainSection           # other
  ;

// Sagsfremstilling
plainSection : heading content* ;
heading : HEADING ;

// Indstilling
recommendationSection : recommendationHeading content* ;
recommendationHeading : RECOMMENDATION_HEADING ;

// Bilag
attachmentsSection : attachmentsHeading content* ;
attachmentsHeading : ATTACHMENTS_HEADING ;

content
  : line             # lineContent
  | note             # noteContent
  | lead             # leadContent
  | point            # pointContent
  | answer           # answerContent
  | earlierDecision  # decisionContent
  | attachment       # attachmentContent
  | table            # tableContent
  ;

// Sagen har ingen bevillingsmæssige konsekvenser.
line : TEXT ;

// Borgmesterforvaltningen har ingen bemærkninger.   (below an earlier decision, and no part of it)
// Dato: 7. marts 2017                               (below the heading of a decision, and no part of it)
note : NOTE noteDate? ;
noteDate : NOTE_DATE ;

// Forvaltningen indstiller, at
lead : LEAD ;

// 1. budgettet godkendes
point
  : ( pointNumber | pointBullet ) pointText*
  | pointText+
  ;
pointNumber : POINT_NUMBER ;
pointBullet : POINT_BULLET ;
pointText : POINT_TEXT ;

// Misbrugsbehandling regnskab 2023
attachment : ATTACHMENT | ATTACHMENT_NOTE ;
