/* The printed table of contents. */
parser grammar ContentsRules;

// Indholdsfortegnelse
contents
  : CONTENTS_LABEL contentsLine*
  | contentsLine+
  ;

contentsLine
  : entry          # contentsEntry
  | CONTENTS_TEXT  # contentsText
  ;

// 3. Lukket: Salg af grund (Beslutning) ..... 7
entry : ENTRY ( entryNumber | entryClosed | entryTitle | entryType | entryPage )* ;

entryNumber : ENTRY_NUMBER ;
entryClosed : ENTRY_CLOSED ;
entryTitle : ENTRY_TITLE ;
entryType : ENTRY_TYPE ;
entryPage : ENTRY_PAGE ;
