package dk.referat.internal.route;

/** What stands between a body and the one that is printed before it. */
enum Join {
    /** Nothing: a sentence begins. */
    SENTENCE,
    /** The end of a line. */
    LINE,
    /** A comma. */
    COMMA,
    /** <em>og</em>: what is said of the one is said of the other. */
    AND,
    /** An arrow, a dash or a slash: the case goes on. */
    ARROW,
    /** <em>via</em>: the case comes from this one. */
    VIA
}
