/*
 * Case numbers, and the earlier or later treatments of a case that a text names.
 *
 * Import-only: it has no options, and its tokens are those of ValueLexer.
 */
parser grammar ValueCaseRules;

caseNumber
    : KLE_NUMBER                                        # kleNumber         // 00.30.10-S55-2-22
    | CODED_CASE                                        # codedCase         // 330-2018-3619
    | YEARED_CASE                                       # yearedCase        // 18/26422
    | LETTERED_CASE                                     # letteredCase      // EMN-2017-02498
    | CAPITALS SLASHED                                  # slashedCase       // BR 366/07
    ;

// Dok. 330-2018-500301: the number of a paper must not be taken for the number of a case.
documentIgnored
    : DOCUMENT_LABEL COLON? caseNumber
    ;

caseReference
    : body COMMA? deed? date (caseJoint? itemNumber)?   # datedReference    // KMB 28/2-2019 pkt. 9
    | office COMMA date caseJoint itemNumber            # officeReference   // Social og Sundhed, 4. juni 2020, pkt. 187
    | body THE? dayAndMonth                             # undatedReference  // BUL 14.11
    ;

body
    : CAPITALS
    | ((HYPHENED COMMA)? HYPHENED AND)? BODY            // Social-, Sundheds- og Beskæftigelsesudvalget
    | BODY FOR NAME ((COMMA NAME)? AND NAME)?           // Udvalget for Børn og Skole
    ;

// An office whose name does not show it to be a body; it counts with a date and an item only.
office
    : NAME (COMMA NAME)? AND NAME                       // Plan, Miljø og Teknik
    ;

// What the body did, in few words: har … besluttede … vedtog på møde … beslutning af …
deed
    : deedWord (deedWord (deedWord deedWord?)?)?
    ;

deedWord
    : BY
    | DEED
    | ON
    ;

dayAndMonth
    : DOTTED
    | DAY_AND_MONTH
    ;

caseJoint
    : COMMA
    | COLON
    | DASH
    | OPEN
    ;

itemNumber
    : itemWord (DAY | INTEGER)                          // punkt 192
    ;

itemWord
    : ITEM NUMBER_LABEL?
    | CASE_LABEL
    ;
