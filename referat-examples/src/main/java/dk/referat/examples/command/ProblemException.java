package dk.referat.examples.command;

import dk.referat.examples.command.text.Messages;

/** What keeps one document from being read or written (<em>fejl</em>); told to people in one line. */
final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kinds of problems; each has a text of its own. */
    enum Kind {
        /** There is no such file. */
        MISSING("problem.missing"),
        /** A folder without a text file. */
        NO_TEXT_FILES("problem.no-text-files"),
        /** The file system does not give it. */
        UNREADABLE("problem.unreadable"),
        /** Its bytes are not UTF-8. */
        NOT_UTF8("problem.not-utf8"),
        /** It holds a NUL byte. */
        BINARY("problem.binary"),
        /** Another document's result has the name that this one's would have. */
        SAME_NAME("problem.same-name"),
        /** This one file cannot be written. */
        UNWRITABLE("problem.unwritable"),
        /** The folder for all files cannot be made. */
        NO_FOLDER("problem.no-folder"),
        /** A line of a lexicon file without a tab. */
        LEXICON_NO_TAB("problem.lexicon-no-tab"),
        /** A line of a lexicon file with a tab and without a phrase or a kind. */
        LEXICON_HALF("problem.lexicon-half"),
        /** A line of a lexicon file with several tabs. */
        LEXICON_TABS("problem.lexicon-tabs"),
        /** A kind in a lexicon file that does not exist. */
        LEXICON_WORD("problem.lexicon-word"),
        /** A lexicon file that is no text. */
        LEXICON_BINARY("problem.lexicon-binary"),
        /** A rule of validation that does not exist. */
        UNKNOWN_RULE("problem.unknown-rule"),
        /** Standard output takes no more, from this document or any other. */
        OUTPUT_CLOSED("problem.output-closed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        boolean concernsOutput() {
            return this == SAME_NAME || this == UNWRITABLE || this == OUTPUT_CLOSED;
        }
    }

    /** What kind of problem it is. */
    private final Kind kind;

    /** What fills the gaps of its text. */
    private final String[] arguments;

    ProblemException(Kind kind, String... arguments) {
        super(kind.key + " " + String.join(", ", arguments));
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    Kind kind() {
        return kind;
    }

    String describe(Messages messages) {
        return messages.text(kind.key, (Object[]) arguments);
    }
}
