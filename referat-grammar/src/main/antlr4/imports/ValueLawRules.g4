/*
 * References to laws, orders, circulars and guidance, and to their paragraphs.
 *
 * Import-only: it has no options, and its tokens are those of ValueLexer.
 */
parser grammar ValueLawRules;

legalReference
    : law (COMMA? paragraphs)?                      # lawReference          // Lov nr. 707 af …, § 5 stk. 9
    | CAPITALS paragraphs                           # abbreviatedReference  // SEL §107
    | paragraphs (IN (law | CAPITALS))?             # paragraphReference    // § 97 i Serviceloven
    ;

law
    : lawKind lawNumber lawTopic? lawShortTitle?    # numberedLaw           // lov nr. 912 om ændring af …
    | lawSubject lawDate? lawShortTitle?            # titledLaw             // Bekendtgørelse om tandpleje, nr. 959
    | LAW_NAME                                      # namedLaw              // Servicelovens
    ;

lawKind
    : ACT
    | CONSOLIDATION
    | ORDER
    | CIRCULAR
    | GUIDANCE
    | ORDINANCE
    ;

lawNumber
    : NUMBER_LABEL lawFigures (BY? date)?                       // nr. 707 af 8. juni 2018
    | lawFigures BY date                                        // 888 af 21/06/2022
    ;

lawFigures
    : DAY
    | INTEGER
    | YEAR
    ;

lawDate
    : COMMA? lawNumber
    ;

lawTopic
    : CONCERNING lawTitle                                       // om ændring af lov om social service
    ;

// Lov om almene boliger   bekendtgørelse af lov om social service
lawSubject
    : codification? (ACT | CONSOLIDATION | ORDER) lawTopic
    ;

codification
    : ORDER BY
    ;

// (Kommunestyrelsesloven)
lawShortTitle
    : OPEN LAW_NAME CLOSE
    ;

// A title ends with a mark or a word that titles do not hold; sixteen words are the longest, since prose may run on
// without either and the parser must not look further than it needs.
lawTitle
    : titleWord (titleWord (titleWord (titleWord (titleWord (titleWord (titleWord (titleWord (
      titleWord (titleWord (titleWord (titleWord (titleWord (titleWord (titleWord titleWord?
      )?)?)?)?)?)?)?)?)?)?)?)?)?)?
    ;

titleWord
    : ACT
    | AND
    | AT
    | AT_LEAST
    | AT_MOST
    | BY
    | CAPITALS
    | CONCERNING
    | DAY
    | ET_CETERA
    | FOR
    | FROM
    | HYPHENED
    | IN
    | IN_ALL
    | LAW_NAME
    | NAME
    | NUMBER_WORD
    | ON
    | ORDER
    | ORDINAL
    | THE
    | THING
    | UNTIL
    | WORD
    ;

paragraphs
    : PARAGRAPHS (LETTER SUBPARTS?)?                            // § 91 a, stk. 1
    ;
