/**
 * What drives a generated lexer and parser well when the input is text that people wrote.
 *
 * <p>Nothing here knows a grammar. {@link dk.referat.grammar.runtime.StringCharStream} gives tokens the indexes of a
 * Java string; {@link dk.referat.grammar.runtime.ParserCaches} owns what the simulators learn and lets it go again;
 * {@link dk.referat.grammar.runtime.WideLexerSimulator} remembers letters beyond ASCII too;
 * {@link dk.referat.grammar.runtime.TwoStageParse} tries the fast prediction first and repairs what does not fit with
 * {@link dk.referat.grammar.runtime.LineRecoveryStrategy}, so that every token ends in the tree and every problem in a
 * list of {@link dk.referat.grammar.runtime.SyntaxError}.
 *
 * <p>No argument may be null and no result is. Nothing is printed. There is no static mutable state.
 */
package dk.referat.grammar.runtime;
