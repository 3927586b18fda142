// A toy grammar of line tokens: what drives a grammar is tested apart from the real one.
// The .interp file beside it is what the ANTLR tool makes of this file; make it anew after a change.
lexer grammar LinesLexer;
HEAD : '#' REST ;
MARK : '§' REST ;
ROW : '|' REST ;
DASH : [–—] REST ;
WORD : [a-zæøå]+ NL? ;
BLANK : [ \t\u00A0]* NL | [ \t\u00A0]+ ;
TEXT : ~[\r\n] REST ;
fragment REST : ~[\r\n]* NL? ;
fragment NL : '\r'? '\n' | '\r' ;
