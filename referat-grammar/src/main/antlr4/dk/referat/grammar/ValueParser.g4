/*
 * The values in a piece of Danish minutes: islands in a sea of other words.
 *
 * A text is values and other tokens in any order, so every text fits. Where a token could be both, the value wins,
 * and of two values the one that stands first in the rule `value`. Every value is short and no rule but the first has
 * a loop, so the parser never looks far ahead: reading takes linear time.
 */
parser grammar ValueParser;

options {
    tokenVocab = ValueLexer;
}

import ValueCaseRules, ValueLawRules, ValueMoneyRules, ValueTimeRules;

text
    : (value | other)* EOF
    ;

value
    : documentIgnored
    | caseNumber
    | legalReference
    | caseReference
    | unitIgnored
    | quantityIgnored
    | amountOfYear
    | amount
    | percentage
    | period
    | dayPair
    | date
    | time
    ;

other
    : .
    ;
