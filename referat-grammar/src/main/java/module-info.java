/**
 * The language of Danish municipal minutes: ANTLR grammars, the parsers generated from them and what drives them well.
 *
 * <p>The grammar files themselves lie in this module's jar, so that others can import them into grammars of their own.
 */
module dk.referat.grammar {
    requires transitive org.antlr.antlr4.runtime;

    exports dk.referat.grammar;
    exports dk.referat.grammar.runtime;
}
