/*
 * What stands in a decision beside the ruling itself: who was absent and who came instead, who voted how, who came and
 * went, who had a remark entered. These are islands in running text, so every sequence of tokens is a ruling. A clause
 * begins with a token that says what it is; what is said of somebody ("var fraværende") is said of those named last in
 * the same sentence.
 */
parser grammar RulingParser;

options { tokenVocab = RulingLexer; }

// Godkendt. Gitte Holm (B) var fraværende. I stedet deltog Anna Lind (B).
ruling : sentence (stop sentence)* EOF ;

sentence : (clause | other)* ;

stop : DOT | SEMICOLON | LINE ;

clause
  : group                                                       # named       // Gitte Holm (B) og Per Krag (V)
  | ABSENCE_LABEL mark? (NOBODY | group)?                       # absentees   // Afbud fra: Gitte Holm (B), Per Krag (V)
  | ABSENT                                                      # absent      // … var fraværende
  | PRESENT                                                     # present     // … deltog ikke i afstemningen
  | SUBSTITUTE_FOLLOWS mark? group?                             # replacedBy  // I stedet deltog Anna Lind (B)
  | SUBSTITUTE_PRECEDES group?                                  # replacing   // … mødte som stedfortræder
  | SUBSTITUTE_FOR mark? (group (COLON group)?)?                # replaces    // Stedfortræder for Gitte Holm (B): Anna Lind (B)
  | LPAREN FOR group RPAREN?                                    # replaces    // Anna Lind (B) (for Gitte Holm (B))
  | INSTEAD_OF mark? (group (TAKES_PART group?)?)?              # instead     // I stedet for Per Krag deltog Bo Lund
  | FOR group TAKES_PART group                                  # instead     // For Per Krag mødte Bo Lund
  | RECUSED                                                     # recused     // … erklærede sig inhabil
  | LEFT                                                        # left        // … forlod mødet
  | ARRIVED                                                     # arrived     // … ankom
  | UNDER_ITEM                                                  # underItem   // … under behandlingen
  | CLOCK (TIME | NUMBER)?                                      # clock       // kl. 18.30
  | side mark? (group | bracket)? (COLON group)?                # vote        // For stemte: 4 (3 (C), 1 (V))
  | (FOR | AGAINST) bracket?                                    # shortVote   // med 5 stemmer for (A, V) og 2 imod (O)
  | VOTING                                                      # voting      // Sagen blev sat til afstemning
  | IN_FAVOUR                                                   # inFavour    // 5 medlemmer (A, V) anbefaler
  | CARRIED_BY                                                  # carriedBy   // Anbefales af 4 medlemmer (3 V og 1 A)
  | VOTED_DOWN                                                  # votedDown   // … blev forkastet
  | MAJORITY (bracket | group)?                                 # majority    // Et flertal (4)
  | MINORITY (bracket | group)?                                 # minority    // Et mindretal bestående af F og Ø
  | DISSENT                                                     # dissent     // … kan ikke tiltræde
  | RESERVATION                                                 # reservation // … tager forbehold
  | PROTOCOL mark? group? COLON?                                # protocol    // … ønsker ført til protokol, at …
  | REFERRAL                                                    # referral    // … begærede sagen indbragt for byrådet
  ;

side : VOTE_FOR | VOTE_AGAINST | VOTE_ABSTAIN ;

mark : COLON | DASH ;

// Those who are named together: Gitte Holm (B), Per Krag (V) og Liste Ø
group : member (separator member)* ;

member
  : role+ name? (bracket bracket? | COMMA (party | bracket))?   # titled      // Borgmester Gitte Holm (B)
  | name (bracket bracket? | COMMA (party | bracket))?          # person      // Gitte Holm (B) · Gitte Holm, B
  | (PARTY | INDEPENDENT) name                                  # independent // løsgænger Per Krag
  | LIST? party (bracket | COLON number)?                       # partyVotes  // Liste Ø · A (10) · A: 10
  | LPAREN party RPAREN number?                                 # inBrackets  // (A) 11
  | number MEMBERS? (bracket | party)?                          # total       // 4 (3 (C), 1 (V)) · 13 medlemmer (A og V)
  ;

// (B) · (formand) · (3 (C), 1 (V)) · (A (10), V (10)) · (5 medlemmer) · ()
bracket : LPAREN (part (separator part)* RPAREN? | RPAREN) ;

part
  : number MEMBERS? (LPAREN party RPAREN? | party)?             # partTotal
  | LIST? party (LPAREN number MEMBERS? RPAREN? | LPAREN WORD name RPAREN | COLON? number)? # partParty // A (undtagen Per Krag)
  | role+ (name (LPAREN party RPAREN?)?)?                       # partTitled
  | name (LPAREN (party | name) RPAREN?)? (TAKES_PART | SUBSTITUTE_PRECEDES)? # partPerson // (Anna Lind (B) mødt)
  | SUBSTITUTE_FOLLOWS mark? name (LPAREN party RPAREN?)?       # partSubstitute // (stedfortræder: Anna Lind (B))
  | ABSENT                                                      # partAbsent  // (på orlov)
  ;

separator : COMMA AND? | AND | PLUS | SLASH | DASH ;

// Dorthe la Cour · Tina van Ingen · Hans P. Krag
name : nameWord (PARTICLE (nameWord | NOBODY) | LETTER DOT? nameWord | nameWord)* ;

nameWord : NAME ;

role : ROLE ;

party : LETTER | ACRONYM | PARTY | INDEPENDENT ;

number
  : NUMBER
  | ONE | TWO | THREE | FOUR | FIVE | SIX | SEVEN | EIGHT | NINE | TEN
  | ELEVEN | TWELVE | THIRTEEN | FOURTEEN | FIFTEEN | SIXTEEN | SEVENTEEN | EIGHTEEN | NINETEEN | TWENTY
  | TWENTY_ONE | TWENTY_TWO | TWENTY_THREE | TWENTY_FOUR | TWENTY_FIVE | TWENTY_SIX | TWENTY_SEVEN | TWENTY_EIGHT
  | TWENTY_NINE | THIRTY | THIRTY_ONE
  ;

// Whatever else is written.
other
  : WORD | ITEM | TIME | AND | NOT | REMARK | WHETHER | MEMBERS | LIST | PARTICLE | BODY | NOBODY | TAKES_PART | COMMA | COLON
  | LPAREN | RPAREN | PLUS | SLASH | DASH | GAP | BLANK | OTHER
  ;
