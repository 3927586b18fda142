/*
 * Dates, periods and times of day.
 *
 * Import-only: it has no options, and its tokens are those of ValueLexer.
 */
parser grammar ValueTimeRules;

// Torsdag d. 9. februar 2023   den 9. februar 2023   09-02-2023
date
    : weekday? THE? calendarDay
    ;

weekday
    : WEEKDAY COMMA?
    ;

calendarDay
    : NUMERIC_DATE                                  # numericDate       // 09-02-2023
    | LETTERED_DATE                                 # letteredDate      // 15-maj-2002
    | ISO_DATE                                      # isoDate           // 2019-01-07
    | dayOfMonth DOT? COMMA? YEAR                   # writtenDate       // 9. februar 2023
    | MONTH DAY COMMA YEAR                          # englishDate       // April 3, 2019
    | DAY DOT DAY DOT YEAR                          # spacedDate        // 9. 2. 2023
    ;

dayOfMonth
    : DAY DOT? MONTH
    ;

period
    : YEARS                                         # yearPeriod        // 2024-27
    | quarterNumber QUARTER YEAR                    # quarterPeriod     // 1. kvartal 2023
    | daySpan MONTH DOT? YEAR                       # daysOfMonth       // 9.-11. januar 2023
    | dayOfMonth DOT? lastDay MONTH DOT? YEAR       # daysOfYear        // 31. maj - 20. juni 2023
    | NUMERIC_DATES                                 # numericDays       // 01.01.2023-31.12.2024
    | calendarDay periodJoint calendarDay           # daysOfYears       // 1. januar 2023 - 31. marts 2024
    ;

// 9.-11.   9-11.   9. til den 11.
daySpan
    : DAY_SPAN
    | SPAN DOT
    | DAY DOT UNTIL THE? DAY DOT
    ;

quarterNumber
    : DAY DOT
    | ORDINAL
    ;

lastDay
    : (DASH | UNTIL) DAY DOT?
    | MINUS_DAY DOT?
    ;

periodJoint
    : (DASH | UNTIL) THE?
    ;

// den 1. og 14. november 2023
dayPair
    : DAY DOT AND dayOfMonth DOT? YEAR
    ;

time
    : CLOCK clockFace (timeJoint clockFace)?        # clockTime         // kl. 17.00-20.30
    | CLOCK_TIME (timeJoint CLOCK_TIME)?            # plainTime         // 16:30
    | CLOCK_TIMES                                   # plainTimes        // 17:00-20.30
    | (DOTTED | SPAN)                               # perhapsTime       // 16.30, a time where the label says so
    ;

clockFace
    : CLOCK_TIME
    | CLOCK_TIMES
    | DOTTED
    | SPAN
    | DAY
    | INTEGER
    | YEAR
    ;

// 9 til kl. 12
timeJoint
    : (UNTIL | DASH) CLOCK?
    ;
