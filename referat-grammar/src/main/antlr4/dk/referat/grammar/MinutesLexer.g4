/*
 * The lines of Danish municipal minutes.
 *
 * A line is a token: its shape, which is the same in every municipality. What a shape means in one document ("12. Noget"
 * heads an item here and a list entry there) is decided by the layout step that stands between this lexer and the
 * parser; it turns each line into one or more of the roles below.
 *
 * Every rule takes a whole line with its line end. All rules that fit therefore match the same length, and the first one
 * that is written down wins: the order of the rules is their precedence. No rule carries a predicate or an action.
 *
 * Where letters are compared, the rule itself says that their case does not count: an importing grammar takes over the
 * options of rules, and drops those of a grammar.
 */
lexer grammar MinutesLexer;

tokens {
  // The heading of the document.
  DOCUMENT_TITLE, COMMITTEE, TERM, MUNICIPALITY, MEETING_DATE, START_TIME, END_TIME, PLACE,
  PARTICIPANTS, ABSENTEES, MEETING_LABEL, MEETING_TEXT,
  // The table of contents. ENTRY has no text: it says that an entry begins.
  CONTENTS_LABEL, ENTRY, ENTRY_NUMBER, ENTRY_CLOSED, ENTRY_TITLE, ENTRY_TYPE, ENTRY_PAGE, CONTENTS_TEXT,
  // The head of an item. ITEM has no text: it says that an item begins.
  ITEM, ITEM_NUMBER, ITEM_CLOSED, ITEM_TITLE, ITEM_TYPE, CASE_NUMBER, ITEM_ABSENCE, ITEM_LABEL, ITEM_TEXT,
  // Headings of sections. DECISION_HEADING is the whole heading; the body, date and item that it names lie within it.
  HEADING, RECOMMENDATION_HEADING, DECISION_HEADING, ATTACHMENTS_HEADING,
  HEADING_BODY, HEADING_DATE, HEADING_REFERENCE,
  // What stands in sections. TABLE and ROW have no text: they say that one begins. BODY_LINE is the whole line that
  // names a body; body, date and item lie within it.
  TEXT, NOTE, NOTE_DATE, LEAD, POINT_NUMBER, POINT_BULLET, POINT_TEXT, ANSWER_NUMBER, ANSWER_TEXT,
  BODY_LINE, BODY, BODY_DATE, BODY_REFERENCE, ATTACHMENT, ATTACHMENT_NOTE, TABLE, ROW, HEADER_CELL, CELL,
  // Page headers, links, icons: no part of the minutes.
  FURNITURE
}

// An empty line, or one of blanks only.
BLANK_LINE : F_Blank+ F_End? | F_End ;

// ----------------------
RULE_LINE : F_Blank* F_Dash F_Dash F_Dash ( F_Dash | F_Blank )* F_End? ;

// Godkendelse af dagsorden.....  3
LEADER_LINE : F_Blank* F_Any F_Character* F_Dots F_Blank* F_Digits F_Blank* F_End? ;

// 2023 P/L <tab> Udvalg <tab> 2024
ROW_LINE : F_Character* '\t' F_Blank* F_Any F_Character* F_End? ;

// 00.30.10-S55-2-22    18/26422    330-2018-3619
CASE_NUMBER_LINE : F_Blank* ( F_Kle | F_Case ) F_Blank* F_End? ;

// Punkt 7: Budget 2024    Pkt. 7 Budget    Sag nr. 7 - Budget    Punkt 7
WORDED_LINE : F_Blank* F_Bullet? F_Blank* F_ItemWord F_Blank* ':'? F_Blank* F_Number ( F_Mark F_Character* )? F_End? ;

// 7.    7    7)
NUMBER_LINE : F_Blank* F_Number [.):]? F_Blank* F_End? ;

// • 191. Dagsorden - godkendelse
BULLETED_NUMBER_LINE : F_Blank* F_Bullet F_Blank* F_Number [.):] F_Blank* F_Any F_Character* F_End? ;

// 7. Budget 2024    7) Budget    (7) Budget    7: Budget    7 - Budget
NUMBERED_LINE : F_Blank* ( F_Number [.):] | '(' F_Number ')' | F_Number F_Blank+ [-–:] ) F_Blank* F_Any F_Character* F_End? ;

// 7 Budget 2024
NUMBER_LED_LINE : F_Blank* F_Number F_Blank+ F_Any F_Character* F_End? ;

// - Budget 2024
BULLETED_LINE : F_Blank* F_Bullet ( F_Blank+ F_Any F_Character* | F_Blank* ) F_End? ;

// a) Budget 2024
LETTERED_LINE options { caseInsensitive = true; } : F_Blank* [a-h] [.)] F_Blank+ F_Any F_Character* F_End? ;

// Indstilling:
LABEL_LINE : F_Blank* F_Label ':' F_Blank* F_End? ;

// Sagsnr.: 18/26422
LABELLED_LINE : F_Blank* F_Label ':' F_Blank* F_Any F_Character* F_End? ;

// Strøbyskolen            390.000 kr.
COLUMNS_LINE : F_Blank* F_Any F_Character* F_Blank F_Blank F_Blank+ F_Any F_Character* F_End? ;

// Sagen har ingen bevillingsmæssige konsekvenser.
PLAIN_LINE : F_Character+ F_End? ;

fragment F_End : '\r\n' | F_Break ;
fragment F_Break : [\r\n\u000B\u000C\u0085\u2028\u2029] ;
fragment F_Character : ~[\r\n\u000B\u000C\u0085\u2028\u2029] ;
fragment F_Blank : [ \t\u00A0\u00AD\u2000-\u200B\u202F\u205F\u3000\uFEFF] ;
fragment F_Any : ~[ \t\u00A0\u00AD\u2000-\u200B\u202F\u205F\u3000\uFEFF\r\n\u000B\u000C\u0085\u2028\u2029] ;
fragment F_Dash : [-_=*~–—] ;
fragment F_Bullet options { caseInsensitive = true; } : [-–—•·∙▪◦*\uF0B7] | '(cid:' [0-9]+ ')' ;
fragment F_Dots : '...' '.'* | '…' ;
fragment F_Digits : [0-9] [0-9]? [0-9]? ;
fragment F_Number options { caseInsensitive = true; } : [0-9] [0-9]? [0-9]? [0-9]? [a-z]? ;
fragment F_Mark : F_Blank | [.:)] | '-' | '–' ;
fragment F_ItemWord options { caseInsensitive = true; } : ( 'dagsordens' )? 'punkt' ( F_Blank* 'nr' '.'? )? | 'pkt' '.'? ( F_Blank* 'nr' '.'? )? | 'sag' ( F_Blank* 'nr' '.'? )? | 'nr' '.'? ;
fragment F_Label : F_Any ( F_Any | F_Blank )* ;
fragment F_Kle options { caseInsensitive = true; } : [0-9] [0-9] '.' [0-9] [0-9] '.' [0-9] [0-9] [-–.]? [a-zæøå] [0-9] [0-9] ( [-/0-9] | F_Blank [-–] F_Blank? )* ;
fragment F_Case : [0-9] [0-9] [0-9]? [0-9]? [-/] [0-9] [0-9] [0-9] [0-9]+ ( '-' [0-9]+ )? | [0-9] [0-9] '/' [0-9]+ ;
