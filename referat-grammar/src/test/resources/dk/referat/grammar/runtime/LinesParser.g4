// A toy grammar of line tokens: what drives a grammar is tested apart from the real one.
// The .interp file beside it is what the ANTLR tool makes of this file; make it anew after a change.
parser grammar LinesParser;
options { tokenVocab = LinesLexer; }
document : preface? section* EOF ;
preface : MARK WORD+ ;
section : HEAD BLANK? body ;
body : (WORD | table | note)+ ;
table : ROW ROW+ DASH ;
note : TEXT (DASH | TEXT) ;
// SLL forgets which pair it is in and gives WORD to lead; LL does not.
pairs : pair* EOF ;
pair : HEAD lead WORD DASH | MARK lead DASH ;
lead : WORD? ;
