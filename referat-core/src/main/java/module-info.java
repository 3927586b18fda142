/** From the text of Danish municipal minutes to an immutable model, and the rules that it is held against. */
module dk.referat.core {
    requires transitive dk.referat.grammar;
    requires org.slf4j;

    exports dk.referat;
    exports dk.referat.beta;
    exports dk.referat.diagnostic;
    exports dk.referat.lexicon;
    exports dk.referat.model;
    exports dk.referat.source;
}
