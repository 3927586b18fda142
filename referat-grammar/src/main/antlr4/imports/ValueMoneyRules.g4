/*
 * Amounts of money and percentages.
 *
 * Import-only: it has no options, and its tokens are those of ValueLexer.
 */
parser grammar ValueMoneyRules;

// et mindreforbrug på ca. 3,3 mio. kr. (2023 p/l)   1,2 mio. kr. i forventet merforbrug
amount
    : meaningBefore? approximation? money priceLevel? meaningAfter?
    ;

// i 2023 kr. 200.000: the year is not a number of kroner.
amountOfYear
    : YEAR amount
    ;

money
    : number scale                                  # scaledMoney       // 0,555 mio. kr.
    | SPAN scale                                    # moneySpan         // 40-50 mio. kr.
    | BETWEEN number AND number scale               # moneyBetween      // mellem 3 og 4 mio. kr.
    | NUMBER_WORD scale                             # wordedMoney       // tre mia. kr.
    | DOTTED million                                # pointedMoney      // 1.5 mio. kr.
    | CURRENCY figure (MILLION | BILLION)?          # currencyFirst     // kr. 200.000
    | CURRENCY? DASHED_NUMBER CURRENCY?             # dashedMoney       // 10.000,-
    | GLUED_AMOUNT DOT? CURRENCY?                   # gluedMoney        // 200kr
    ;

scale
    : CURRENCY                                      # kroner            // kr.
    | THOUSAND                                      # thousands         // t. kr.
    | million                                       # millions          // mio. kr.
    | BILLION CURRENCY?                             # billions          // mia. kr.
    ;

million
    : MILLION CURRENCY?
    ;

// 2 mio. borgere is a number of people.
quantityIgnored
    : (number | NUMBER_WORD) (MILLION | BILLION) THING
    ;

// 1.000 kr. i 2024 p/l stands at the head of a table and says its unit.
unitIgnored
    : TABLE_UNIT
    ;

number
    : MINUS? (figure | YEAR)                        // minus 1,2
    ;

// A number that is no year: "kr. 2023" stands at the head of a table.
figure
    : DECIMAL
    | DAY
    | INTEGER
    | SIGNED_NUMBER
    | MINUS_DAY
    ;

approximation
    : ABOUT                                         # about             // ca.
    | AT_LEAST                                      # atLeast           // godt
    | AT_MOST                                       # atMost            // knap
    ;

// (2023 p/l)   i 2023 p/l
priceLevel
    : OPEN IN? PRICE_LEVEL CLOSE?
    | IN? PRICE_LEVEL
    ;

// mindreforbrug fra 2023 på i alt …
meaningBefore
    : meaning meaningYear? (ON | COLON | OPEN | EQUALS) IN_ALL?
    ;

meaningYear
    : (FROM | IN) YEAR
    ;

// … i forventet samlet mindreforbrug   … er et merforbrug
meaningAfter
    : (IN | IS) (meaningWord meaningWord?)? meaning
    ;

meaningWord
    : WORD
    | IN_ALL
    ;

meaning
    : INCREASE                                      # increase          // merforbrug
    | DECREASE                                      # decrease          // merindtægt
    ;

percentage
    : number PERCENT                                # onePercentage     // 2½ pct.
    | SPAN PERCENT                                  # percentageSpan    // 5-10 pct.
    ;
