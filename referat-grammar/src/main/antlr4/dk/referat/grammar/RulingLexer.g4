/*
 * The words of a decision. Words, names, numbers and marks are told apart by their shape alone; which runs of them are
 * phrases ("var fraværende", "stemte imod") the phrase lexicon knows, and a token source between lexer and parser puts
 * the tokens declared below in their place.
 */
lexer grammar RulingLexer;

tokens {
  ABSENCE_LABEL,
  ABSENT,
  ARRIVED,
  CARRIED_BY,
  DISSENT,
  IN_FAVOUR,
  INDEPENDENT,
  INSTEAD_OF,
  LEFT,
  MAJORITY,
  MINORITY,
  NOBODY,
  PARTY,
  PRESENT,
  PROTOCOL,
  RECUSED,
  REFERRAL,
  VOTED_DOWN,
  RESERVATION,
  ROLE,
  SUBSTITUTE_FOLLOWS,
  SUBSTITUTE_FOR,
  SUBSTITUTE_PRECEDES,
  TAKES_PART,
  UNDER_ITEM,
  VOTE_ABSTAIN,
  VOTE_AGAINST,
  VOTE_FOR,
  VOTING
}

// Numbers in words: their values are their places in this list.
ONE          options { caseInsensitive = true; } : 'en' | 'et' | 'én' | 'ét' | 'een' | 'eet' ;
TWO          options { caseInsensitive = true; } : 'to' ;
THREE        options { caseInsensitive = true; } : 'tre' ;
FOUR         options { caseInsensitive = true; } : 'fire' ;
FIVE         options { caseInsensitive = true; } : 'fem' ;
SIX          options { caseInsensitive = true; } : 'seks' ;
SEVEN        options { caseInsensitive = true; } : 'syv' ;
EIGHT        options { caseInsensitive = true; } : 'otte' ;
NINE         options { caseInsensitive = true; } : 'ni' ;
TEN          options { caseInsensitive = true; } : 'ti' ;
ELEVEN       options { caseInsensitive = true; } : 'elleve' ;
TWELVE       options { caseInsensitive = true; } : 'tolv' ;
THIRTEEN     options { caseInsensitive = true; } : 'tretten' ;
FOURTEEN     options { caseInsensitive = true; } : 'fjorten' ;
FIFTEEN      options { caseInsensitive = true; } : 'femten' ;
SIXTEEN      options { caseInsensitive = true; } : 'seksten' ;
SEVENTEEN    options { caseInsensitive = true; } : 'sytten' ;
EIGHTEEN     options { caseInsensitive = true; } : 'atten' ;
NINETEEN     options { caseInsensitive = true; } : 'nitten' ;
TWENTY       options { caseInsensitive = true; } : 'tyve' ;
TWENTY_ONE   options { caseInsensitive = true; } : 'enogtyve' ;
TWENTY_TWO   options { caseInsensitive = true; } : 'toogtyve' ;
TWENTY_THREE options { caseInsensitive = true; } : 'treogtyve' ;
TWENTY_FOUR  options { caseInsensitive = true; } : 'fireogtyve' ;
TWENTY_FIVE  options { caseInsensitive = true; } : 'femogtyve' ;
TWENTY_SIX   options { caseInsensitive = true; } : 'seksogtyve' ;
TWENTY_SEVEN options { caseInsensitive = true; } : 'syvogtyve' ;
TWENTY_EIGHT options { caseInsensitive = true; } : 'otteogtyve' ;
TWENTY_NINE  options { caseInsensitive = true; } : 'niogtyve' ;
THIRTY       options { caseInsensitive = true; } : 'tredive' ;
THIRTY_ONE   options { caseInsensitive = true; } : 'enogtredive' ;

AND       options { caseInsensitive = true; } : 'og' | 'samt' | '&' ;
FOR       options { caseInsensitive = true; } : 'for' ;
AGAINST   options { caseInsensitive = true; } : 'imod' | 'mod' ;
NOT       options { caseInsensitive = true; } : 'ikke' | 'hverken' ;
// Opens a part of the sentence that rules on nothing: "Godkendt, idet …", "…, jf. godkendelse af dagsorden".
REMARK    options { caseInsensitive = true; } : 'idet' | 'jf.' | 'jf' | 'jvf.' | 'jævnfør' | 'dog' | 'men'
  | 'hvorefter' | 'hvorved' | 'såfremt' | 'fordi' | 'eftersom' ;
// Opens a question: "ønskede oplyst, om systemet skal godkendes".
WHETHER   options { caseInsensitive = true; } : 'om' ;
MEMBERS   options { caseInsensitive = true; } : 'stemme' | 'stemmer' | 'mandat' | 'mandater' | 'personer'
  | [\p{L}]* 'medlem' | [\p{L}]* 'medlemmer' ;
LIST      options { caseInsensitive = true; } : 'liste' | 'lister' | 'listerne' | 'gruppe'
  | 'byrådsgruppe' | 'byrådsgruppen' | 'gruppen' | 'valggruppe' | 'valggruppen' | 'parti' | 'partiet' | 'partierne' ;
// An item of the agenda, whose number follows: "pkt. 6-8".
ITEM      : 'pkt' '.'? | 'dagsordens'? 'punkt' ('er' | 'erne' | 'et')? | 'sag' | 'sagerne' ;
CLOCK     options { caseInsensitive = true; } : 'kl' '.'? ;
PARTICLE  : 'von' | 'van' | 'von der' | 'van der' | 'van den' | 'van de' | 'de' | 'de la' | 'la' | 'le' | 'du'
  | 'da' | 'dos' | 'di' | 'el' | 'al' | 'ter' | 'zu' | 'bin' | 'ibn' ;
// A body, which is no person: "Teknisk Udvalg", "Børne- og Ungeudvalget".
BODY      options { caseInsensitive = true; } : ([\p{L}] ([\p{L}] | HYPHEN [\p{L}])*)?
  ( 'udvalg' | 'udvalget' | 'byråd' | 'byrådet' | 'bestyrelse' | 'bestyrelsen' | 'forvaltning' | 'forvaltningen'
  | 'direktion' | 'direktionen' | 'magistrat' | 'magistraten' | 'afdeling' | 'afdelingen' | 'råd' | 'rådet'
  | 'kommune' | 'kommunen' | 'nævn' | 'nævnet' | 'repræsentation' | 'repræsentationen' | 'administrationen' ) 's'? ;
// Abbreviations keep their full stop, which ends no sentence.
WORD      : ( 'nr' | 'Nr' | 'pkt' | 'Pkt' | 'kap' | 'stk' | 'mio' | 'mia' | 'kr' | 'pct' | 'ca' | 'evt' | 'Evt'
  | 'bl.a' | 'Bl.a' | 'f.eks' | 'fx' | 'inkl' | 'ekskl' | 'vedr' | 'Vedr' | 'hhv' | 'mv' | 'm.v' | 'm.m' | 'm.fl' | 'mfl' | 'dvs'
  | 'osv' | 'etc' | 'tlf' | 'pr' | 'p.t' | 'p.g.a' | 'pga' | 'd' | 'Ad' | 'ad' | 'vha' | 'ift' | 'ifm' | 'iht' ) '.'
  | LOWER TAIL* | 'Da' | 'Idet' | 'Fordi' ;
// A local list by its name: "Borgerlisten", "Egelundpartiet".
LOCAL_LIST : UPPER [\p{Ll}]+ ( 'listen' | 'partiet' ) -> type(PARTY) ;
INITIALS  : UPPER '.' (SPACE? UPPER '.')+ -> type(NAME) ;
// A name cut short keeps its full stop, and what has no vowel is cut short: "Jens Chr. Holm", "Per Gl. Holm".
CUT_NAME  : ( 'Kr' | 'Chr' | 'Fr' | 'Th' | 'Joh' | 'Sv' | 'Vilh' | 'Vald' | 'Aug' | 'Alb' | 'Ant' | 'Pet' | 'Wilh' | 'Jørg'
  | CONSONANT_UPPER CONSONANT CONSONANT? ) '.'
  -> type(NAME) ;
ACRONYM   : UPPER UPPER UPPER? ;
LETTER    : UPPER ;
NAME      : UPPER TAIL+ ;

TIME      : DIGIT DIGIT? [.:] DIGIT DIGIT ;
NUMBER    : DIGIT+ ;
// An amount, which counts nobody: "20.000 kr."
AMOUNT    : DIGIT+ ([.] DIGIT DIGIT DIGIT)+ -> type(OTHER) ;

COMMA     : ',' ;
SEMICOLON : ';' ;
COLON     : ':' ;
DOT       : '.' | '!' | '?' ;
LPAREN    : '(' ;
RPAREN    : ')' ;
PLUS      : '+' ;
SLASH     : '/' ;
DASH      : HYPHEN | [–—−] ;

LINE      : [\r\n\u000B\u000C\u0085\u2028\u2029] ;
// A gap between two columns of a printed list.
GAP       : SPACE* '\t' (SPACE | '\t')* -> channel(HIDDEN) ;
WIDE      : WHITE WHITE WHITE+ -> type(GAP), channel(HIDDEN) ;
BLANK     : SPACE SPACE? -> channel(HIDDEN) ;
OTHER     : . ;

fragment UPPER  : [\p{Lu}\p{Lt}] '\u00AD'* [\p{M}]* ;
fragment LOWER  : [\p{Ll}\p{Lo}\p{Lm}] ;
fragment TAIL   : [\p{L}\p{M}\p{Nd}\u00AD] | ['’] [\p{L}] | HYPHEN '\u00AD'? [\p{L}\p{Nd}] ;
fragment HYPHEN : [-\u2010\u2011] ;
fragment CONSONANT : [bcdfghjklmnpqrstvwxz] ;
fragment CONSONANT_UPPER : [BCDFGHJKLMNPQRSTVWXZ] ;
fragment DIGIT  : [0-9] ;
fragment WHITE  : [ \u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF] ;
fragment SPACE  : [ \u00A0\u00AD\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF] ;
