package dk.referat.examples.command;

import dk.referat.examples.command.text.Messages;

/** What keeps one document from being read or written (<em>fejl</em>); told to people in one line. */
final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kinds of problems; each has a text of its own. */
    enum Kind {
        MISSING("problem.missing"),
        NO_TEXT_FILES("problem.no-text-files"),
        UNREADABLE("problem.unreadable"),
        NOT_UTF8("problem.not-utf8"),
        BINARY("problem.binary"),
        SAME_NAME("problem.same-name"),
        UNWRITABLE("problem.unwritable");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        boolean concernsOutput() {
            return this == SAME_NAME || this == UNWRITABLE;
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
