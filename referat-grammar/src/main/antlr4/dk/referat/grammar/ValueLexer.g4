/*
 * The words of the values that stand in Danish minutes: amounts, percentages, dates, times, case numbers, references
 * to laws and to other treatments of a case.
 *
 * Above each rule stand forms that it was written for. The longest token wins, and of equally long ones the rule
 * that stands first: that is how `29.09.04-P15-137-22` is a case number and no date, and how `18-21-årige` is
 * neither a range of years nor a number. A value that hangs together is therefore one token here, and the parser
 * puts together what is made of several.
 *
 * Every character begins some token (the last rule takes what no other does), so the lexer never fails. A rule may
 * look beyond the end of its token by a few characters or a few gaps, never by a loop: that keeps it linear.
 */
lexer grammar ValueLexer;

options {
    caseInsensitive = true;
}

// ------------------------------------------------------------------------------------------------- case numbers

// 00.30.10-S55-2-22   16.20.07G12-1-07   85.02.02G00-0011   08.03.00G01/549   00.01.00A04 - 2007/34364
KLE_NUMBER
    : F_SUBJECT F_JOIN? F_FACET F_KLE_CASE?
    ;

fragment F_KLE_CASE
    : F_DASHED F_RUN F_DASHED F_2 F_2?
    | (F_DASH | '/') F_RUN
    | F_DASHED F_4 '/' F_RUN
    ;

// 330-2018-3619   306-2009-600
CODED_CASE
    : F_3 F_DASH F_YEAR F_DASH F_DIGIT+
    ;

// 18/26422   2012/057275   2017-004392   2019-0302914   24-025116
YEARED_CASE
    : F_2 '/' F_4 (F_DIGIT F_DIGIT?)?
    | F_YEAR '/' F_4 F_DIGIT+
    | F_YEAR F_DASH F_4 F_DIGIT+
    | F_2 F_DASH F_4 F_2
    ;

// EMN-2017-02498   S2018-12345
LETTERED_CASE
    : F_LETTER+ F_DASH? F_YEAR F_DASH F_4 F_DIGIT+
    ;

// 366/07   405/2002: case numbers behind letters only, BR 366/07
SLASHED
    : F_3 F_DIGIT? F_DIGIT? '/' F_2 F_2?
    ;

// Sagsnr.   Journalnummer   J.nr.   Sags-id   Sag nr.
CASE_LABEL
    : ('sag' 's'? | 'journal') F_DASH? ('nr' '.'? | 'nummer' | 'id')
    | ('sag' | 'journal') F_GAP 'nr' '.'?
    | 'j' '.' F_BLANK? 'nr' '.'?
    ;

// Dok. 330-2018-500301: the number of a paper, not of a case
DOCUMENT_LABEL
    : 'dok' ('ument' F_LETTER*)? '.'? F_DASH? F_BLANK? ('nr' '.'? | 'nummer' | 'id')?
    ;

// ----------------------------------------------------------------------------------------------- dates and times

// 09-02-2023   07.08.2024   03/09/2020   28/2-2019   30/6 2024   9.2. 2023   28/2-19   09.02.23   09-02-23
NUMERIC_DATE
    : F_FULL_DATE
    | F_DAY_NUMBER '/' F_DAY_NUMBER F_DASHED F_YEAR
    | F_DAY_NUMBER '/' F_DAY_NUMBER F_GAP F_YEAR
    | F_DAY_NUMBER '.' F_DAY_NUMBER '.' F_GAP F_YEAR
    | F_DAY_NUMBER '/' F_DAY_NUMBER (F_DASH | '/') F_2
    | F_DAY_NUMBER '.' F_DAY_NUMBER '.' F_2
    | F_2 F_DASH F_2 F_DASH F_2
    ;

fragment F_FULL_DATE
    : F_DAY_NUMBER F_DATE_MARK F_DAY_NUMBER F_DATE_MARK F_YEAR
    ;

// 15-maj-2002
LETTERED_DATE
    : F_DAY_NUMBER F_DASH F_MONTH '.'? F_DASH F_YEAR
    ;

// 2019-01-07
ISO_DATE
    : F_YEAR F_DASH F_2 F_DASH F_2
    ;

// 01.01.2023-31.12.2024
NUMERIC_DATES
    : F_FULL_DATE F_DASHED F_FULL_DATE
    ;

// 2022-2025   2024-27   2020 - 2023   2019- 2022
YEARS
    : F_YEAR F_DASHED F_YEAR
    | F_YEAR F_DASH F_2
    ;

// 16:30   16:00:00
CLOCK_TIME
    : F_DAY_NUMBER ':' F_2 (':' F_2)?
    ;

// 17:00-20.30   17.00 - 20.30   8.30-11   8-11.30
CLOCK_TIMES
    : F_DAY_NUMBER F_MINUTES F_DASHED F_DAY_NUMBER F_MINUTES
    | F_DAY_NUMBER F_MINUTES F_DASH F_DAY_NUMBER
    | F_DAY_NUMBER F_DASH F_DAY_NUMBER F_MINUTES
    ;

fragment F_MINUTES
    : [.:] F_2
    ;

// 16.30 behind "kl.", 14.11 behind the short name of a body
DOTTED
    : F_DAY_NUMBER '.' F_DAY_NUMBER
    ;

// 14/11 behind the short name of a body
DAY_AND_MONTH
    : F_DAY_NUMBER '/' F_DAY_NUMBER
    ;

// 8-16 behind "kl.", 40-50 before "mio. kr."
SPAN
    : F_DIGIT F_DIGIT? F_DIGIT? F_DASH F_DIGIT F_DIGIT? F_DIGIT?
    ;

// 9.-11. before a month
DAY_SPAN
    : F_DAY_NUMBER '.' F_DASHED F_DAY_NUMBER '.'
    ;

CLOCK
    : 'kl' '.'? ':'?
    | 'klokken' ':'?
    ;

WEEKDAY
    : ('man' | 'tirs' | 'ons' | 'tors' | 'fre' | 'lør' | 'søn') 'dag'
    ;

// With short forms, English names and the misprints that are met
MONTH
    : F_MONTH
    ;

fragment F_MONTH
    : 'jan' ('uar' | 'aur' | 'uary')?
    | 'feb' ('ruar' | 'uar' | 'urar' | 'raur' | 'ruary')?
    | 'mar' ('ts' | 't' | 's' | 'st' | 'ch')?
    | 'apr' 'il'?
    | 'maj'
    | 'may'
    | 'jun' [ie]?
    | 'jul' [iy]?
    | 'aug' ('ust' | 'sut')?
    | 'agust'
    | 'sep' 't'?
    | 'sep' ('tember' | 'temper' | 'etmber' | 'tmber')
    | 'okt' ('ober' | 'obre' | 'ber')?
    | 'oct' 'ober'?
    | 'nov' ('ember' | 'mber' | 'emeber')?
    | 'dec' ('ember' | 'mber' | 'emeber')?
    ;

// 1. kvartal 2023
QUARTER
    : 'kvartal'
    ;

// første kvartal 2023
ORDINAL
    : 'første'
    | 'andet'
    | 'tredje'
    | 'fjerde'
    ;

// den 9. februar   d. 9. februar
THE
    : 'den'
    | 'd' '.'?
    ;

// ---------------------------------------------------------------------------------------- amounts and percentages

// 2023 p/l   2023-priser   2024 PL   p/l 2023   and the misprint 2023 p/1
PRICE_LEVEL
    : F_YEAR F_JOIN? F_PRICES
    | F_PRICES F_BLANK? F_YEAR
    ;

fragment F_PRICES
    : 'p' '/' [l1]
    | 'p.l.'
    | 'pl'
    | 'pris' ('er' | 'niveau')
    ;

// 1.000 kr. i 2024 p/l   1.000 kr. before a tab: stands at the head of a table and is no amount
TABLE_UNIT
    : '1.000' F_BLANK? 'kr' '.'? F_BLANK ('i' F_BLANK)? F_YEAR F_JOIN? F_PRICES
    | '1.000' F_BLANK? 'kr' '.'? '\t'
    ;

// 10.000,-
DASHED_NUMBER
    : F_SIGN? F_NUMBER ',' F_DASH
    ;

// 200kr   1,1mio
GLUED_AMOUNT
    : F_SIGN? F_NUMBER ('kr' | 'mio' | 'mia' | 'tkr')
    ;

// A small number with a minus, or a dash with a day: 28. aug.-12. sep.
MINUS_DAY
    : F_DASH F_DAY_NUMBER
    ;

// -2.850   +2,9   −1,3
SIGNED_NUMBER
    : F_SIGN F_NUMBER
    ;

DAY
    : F_DAY_NUMBER
    ;

YEAR
    : F_YEAR
    ;

INTEGER
    : F_DIGIT+
    ;

// 1.400   0,555   2½   1.000.000,50   1 400 000, with any kind of space for the point
DECIMAL
    : F_NUMBER
    ;

// tre mia. kr.   halvanden mio. kr.
NUMBER_WORD
    : [eé] [nt]
    | 'to'
    | 'tre'
    | 'fire'
    | 'fem'
    | 'seks'
    | 'syv'
    | 'otte'
    | 'ni'
    | 'ti'
    | 'elleve'
    | 'tolv'
    | 'halvand' ('en' | 'et')
    | 'en' F_GAP 'halv'
    ;

// minus 1,2 mio. kr.
MINUS
    : 'minus'
    ;

// mellem 3 og 4 mio. kr.
BETWEEN
    : 'mellem'
    ;

// kr.   kr/md
CURRENCY
    : 'kr' '.'?
    | 'kr/' F_LETTER+
    | 'kroner'
    | 'dkk'
    ;

// t. kr.   tkr.   tusind kroner
THOUSAND
    : 't' '.'? F_GAP? ('kr' '.'? | 'dkk')
    | 'tusind' 'e'? F_GAP ('kr' '.'? | 'kroner')
    ;

MILLION
    : 'mio' '.'?
    | 'mill' '.'?
    | 'million' 'er'?
    ;

BILLION
    : 'mia' '.'?
    | 'milliard' 'er'?
    ;

// 2 mio. borgere is no money
THING
    : 'borgere'
    | 'danskere'
    | 'indbyggere'
    | 'personer'
    | 'mennesker'
    | 'passagerer'
    | 'besøgende'
    | 'timer'
    | 'ton' 's'?
    | 'liter'
    | 'kubikmeter'
    | 'kvadratmeter'
    | 'm' [23²³]
    | 'kwh'
    | 'euro'
    | 'eur'
    | 'usd'
    | 'dollar' 's'?
    ;

PERCENT
    : '%'
    | 'pct' '.'?
    | 'procent' 'point'?
    ;

ABOUT
    : 'ca' '.'?
    | 'cirka'
    | 'omkring'
    | 'omtrent'
    ;

AT_LEAST
    : 'godt'
    | 'over'
    | 'minimum'
    | 'min.'
    | 'mindst'
    | 'mere' F_GAP 'end'
    ;

AT_MOST
    : 'knap' 't'?
    | 'op' F_GAP 'til'
    | 'maks' '.'?
    | 'max' '.'?
    | 'maksimalt'
    | 'maximalt'
    | 'højst'
    | 'under'
    | 'næsten'
    | 'mindre' F_GAP 'end'
    ;

// mer-/mindreforbrug, mer- eller mindreudgift: says nothing of the sign
EITHER_WAY
    : 'mer' F_EITHER 'mindre' F_LETTER*
    | 'mindre' F_EITHER 'mer' F_LETTER*
    ;

fragment F_EITHER
    : F_DASH? F_BLANK? '/' F_BLANK?
    | F_DASH F_GAP ('og' | 'eller') F_GAP
    ;

// merudgift   merforbruget   nettomerudgifter   mindreindtægt   udgiftsbevilling
INCREASE
    : F_LETTER* ('mer' 'e'? ('udgift' | 'forbrug') | 'mindreindtægt' | 'udgiftsbevilling') F_LETTER*
    ;

// mindreudgift   mindreforbrug   merindtægt   indtægtsbevilling
DECREASE
    : F_LETTER* ('mindre' ('udgift' | 'forbrug') | 'mer' 'e'? 'indtægt' | 'indtægtsbevilling') F_LETTER*
    ;

// ------------------------------------------------------------------------------------------------------------ law

// § 119, stk. 2   §§ 32, 32a, 36, 39-40   § 48 og § 70   §104
PARAGRAPHS
    : F_PARAGRAPH ((F_COMMA | F_AND | F_DASHED) F_PARAGRAPH)*
    ;

fragment F_PARAGRAPH
    : '§' F_GAP? F_PARAGRAPH_NUMBER F_SUBPART*
    | '§§' F_GAP? F_PARAGRAPH_NUMBER ((F_COMMA | F_AND | F_DASHED) F_PARAGRAPH_NUMBER)* F_SUBPART*
    ;

fragment F_PARAGRAPH_NUMBER
    : F_RUN [a-hj-z]?
    ;

// , stk. 2, nr. 3 behind "§ 91 a"
SUBPARTS
    : F_SUBSECTION F_SUBPART*
    ;

fragment F_SUBSECTION
    : (F_COMMA | F_GAP) 'stk' '.'? F_GAP? F_RUN ((F_COMMA | F_AND | F_DASH) F_RUN)*
    ;

fragment F_SUBPART
    : F_SUBSECTION
    | (F_COMMA | F_GAP) 'nr' '.'? F_GAP? F_RUN ((F_COMMA | F_AND | F_DASH) F_RUN)*
    | (F_COMMA | F_GAP) 'litra' F_GAP [a-z]
    | (F_COMMA | F_GAP) F_DAY_NUMBER '.' F_GAP? 'pkt' '.'
    ;

ACT
    : 'lov' 's'?
    ;

CONSOLIDATION
    : 'lovbekendtgørelse' F_LETTER*
    | 'lbk' 'g'?
    ;

ORDER
    : 'bekendtgørelse' 'n'?
    | 'bek'
    | 'bkg'
    ;

CIRCULAR
    : 'cirkulære'
    | 'cir'
    ;

GUIDANCE
    : 'vejledning'
    | 'vej'
    ;

ORDINANCE
    : 'anordning'
    ;

// Servicelovens   sundhedsloven   STU-loven   Barnets lov
LAW_NAME
    : (F_LETTER+ F_DASH)? F_LETTER* F_LETTER F_DASH? 'loven' 's'?
    | 'barnets' F_GAP 'lov'
    ;

// nr. 707   nummer 707
NUMBER_LABEL
    : 'nr' '.'?
    | 'nummer'
    ;

// ------------------------------------------------------------------------------------------ bodies and their items

// Socialudvalget   Kommunalbestyrelsen   Byrådets   byrådsmødet   Direktionen
BODY
    : (F_LETTER+ F_DASH)? F_LETTER* ('udvalg' ('et' 's'?)? | 'bestyrelse' 'n' 's'? | F_NO_M 'rådet' 's'?)
    | 'byråd'
    | (F_LETTER+ F_DASH)? F_LETTER* ('udvalg' | 'byråd' | 'bestyrelse') 's'+ 'møde' 't'?
    | ('direktion' | 'chefgruppe' | 'magistrat' | 'borgerrepræsentation') 'en' 's'?
    ;

// Ældrerådet, but not området
fragment F_NO_M
    : [a-ln-zæøåé]
    ;

// Social- og Sundhedsudvalget
HYPHENED
    : F_LETTER+ F_DASH
    ;

// punkt 192   pkt. 9
ITEM
    : ('dagsordens' | 'sags')? 'punkt'
    | 'pkt' '.'?
    ;

// KB vedtog på møde d. 27. juni 2018
DEED
    : 'har'
    | 'havde'
    | 'blev'
    | 'besluttede'
    | 'beslutning'
    | 'vedtog'
    | 'godkendte'
    | 'behandlede'
    | 'drøftede'
    | 'tiltrådte'
    | 'anbefalede'
    | 'møde' 't'?
    | 'sit'
    | 'sag' 'en'?
    ;

// ----------------------------------------------------------------------------------------------------- small words

AND
    : 'og'
    ;

AT
    : 'ved'
    ;

BY
    : 'af'
    ;

CONCERNING
    : 'om'
    ;

EQUALS
    : 'svarende' F_GAP 'til'
    ;

FOR
    : 'for'
    ;

FROM
    : 'fra'
    ;

// Small only: a capital I begins a new sentence.
IN options { caseInsensitive = false; }
    : 'i'
    ;

// merforbrug på i alt …   … i samlet merforbrug
IN_ALL
    : 'i' F_GAP 'alt'
    | 'netto'
    | 'brutto'
    | 'samlet'
    | 'yderligere'
    ;

// … er et merforbrug
IS
    : 'er' F_GAP 'e' [nt]
    ;

ON
    : 'på'
    ;

UNTIL
    : 'til'
    ;

// Words that end the title of a law where prose goes on.
TITLE_END
    : 'at'
    | 'der'
    | 'efter'
    | 'er'
    | 'fik'
    | 'giver'
    | 'hvor'
    | 'hvorefter'
    | 'indgår'
    | 'jf'
    | 'kan'
    | 'konteres'
    | 'mens'
    | 'samt'
    | 'skal'
    | 'som'
    | 'træder'
    | 'vil'
    ;

// m.v. within the title of a law
ET_CETERA
    : 'mv' '.'?
    | 'm.v' '.'?
    | 'm.m' '.'?
    | 'm.fl' '.'?
    ;

// ---------------------------------------------------------------------------------------------- what is no value

// https://www.retsinformation.dk/eli/lta/2018/707   navn@kommune.dk
ADDRESS
    : 'http' 's'? '://' F_INK+
    | 'www.' F_INK+
    | F_ALNUM F_WORD_REST '@' F_INK+
    ;

// The letter in "§ 91 a"; an i is more often the word.
LETTER
    : [a-hj-z]
    ;

// KMB   ØU   SEL
CAPITALS options { caseInsensitive = false; }
    : [A-ZÆØÅ] [A-ZÆØÅ] [A-ZÆØÅ]? [A-ZÆØÅ]? [A-ZÆØÅ]?
    ;

// Social og Sundhed
NAME options { caseInsensitive = false; }
    : [A-ZÆØÅ] F_WORD_REST
    ;

WORD
    : F_LETTER F_WORD_REST
    ;

fragment F_WORD_REST
    : F_ALNUM* ([-‐‑–/_'’&] F_ALNUM+)*
    ;

// 18-21-årige   13.1.7   2,3,4   telephone numbers: whatever begins with a digit, hangs together and is not above
MIXED
    : F_DIGIT F_ALNUM* ([.,:] F_DIGIT F_ALNUM* | [-‐‑–/_] F_ALNUM+)*
    ;

COLON
    : ':'
    ;

COMMA
    : ','
    ;

DASH
    : F_DASH
    ;

DOT
    : '.'
    ;

OPEN
    : '('
    ;

CLOSE
    : ')'
    ;

// A blank line ends whatever stands before it.
BLANK_LINE
    : F_BLANK* F_LINE_END F_BLANK* F_LINE_END F_SPACE*
    ;

SPACE
    : F_SPACE+ -> skip
    ;

OTHER
    : .
    ;

// --------------------------------------------------------------------------------------------------------- fragments

fragment F_SUBJECT
    : F_2 '.' F_2 '.' F_2
    ;

fragment F_FACET
    : [a-zæøå] F_2
    ;

// One digit to six
fragment F_RUN
    : F_DIGIT (F_DIGIT (F_DIGIT (F_DIGIT (F_DIGIT F_DIGIT?)?)?)?)?
    ;

fragment F_JOIN
    : F_BLANK
    | F_DASHED
    ;

fragment F_DASHED
    : F_GAP? F_DASH F_GAP?
    ;

fragment F_COMMA
    : F_BLANK? ',' F_GAP?
    ;

fragment F_AND
    : F_GAP ('og' | 'eller' | 'samt') F_GAP
    ;

fragment F_NUMBER
    : (F_DIGIT+ | F_GROUPED) (',' F_DIGIT+)? F_FRACTION?
    | F_FRACTION
    ;

fragment F_GROUPED
    : F_DIGIT (F_DIGIT F_DIGIT?)? ([. \u00A0\u2009\u202F] F_3)+
    ;

fragment F_FRACTION
    : [½¼¾]
    ;

fragment F_SIGN
    : '+'
    | F_DASH
    ;

fragment F_DASH
    : [-‐‑–−]
    ;

fragment F_DATE_MARK
    : [-‐‑–./]
    ;

fragment F_DAY_NUMBER
    : F_DIGIT F_DIGIT?
    ;

fragment F_YEAR
    : ('19' | '20') F_2
    ;

fragment F_2
    : F_DIGIT F_DIGIT
    ;

fragment F_3
    : F_DIGIT F_2
    ;

fragment F_4
    : F_2 F_2
    ;

fragment F_DIGIT
    : [0-9]
    ;

fragment F_ALNUM
    : F_LETTER
    | F_DIGIT
    ;

fragment F_LETTER options { caseInsensitive = false; }
    : [\p{L}\p{M}]
    ;

fragment F_INK options { caseInsensitive = false; }
    : ~[ \t\r\n\u000B\f\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000<>"()]
    ;

// Blanks and the end of one line at most: a value may be wrapped, but never over an empty line.
fragment F_GAP
    : F_BLANK+ (F_LINE_END F_BLANK*)?
    | F_LINE_END F_BLANK*
    ;

fragment F_SPACE
    : F_BLANK
    | '\n'
    ;

fragment F_LINE_END
    : '\r'? '\n'
    ;

fragment F_BLANK options { caseInsensitive = false; }
    : [ \t\r\u000B\f\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]
    ;
