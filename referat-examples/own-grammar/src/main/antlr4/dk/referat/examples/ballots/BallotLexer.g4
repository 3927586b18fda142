/*
 * The lines of minutes, with one token more: the heading of the municipality's own section.
 *
 * All lexer rules come from MinutesLexer; the token has no rule, since the layout step gives it to the line that
 * BallotGrammar#headingTokens names.
 */
lexer grammar BallotLexer;

import MinutesLexer;

tokens { BALLOT_HEADING }
