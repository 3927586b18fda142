package dk.referat.examples.command.text;

/** The colours of pages (<em>farve</em>); each reads on dark and on light ground. */
public enum Tone {
    /** As the terminal prints. */
    PLAIN(""),
    /** What the eye should find first. */
    STRONG("1"),
    /** What it may pass over. */
    FAINT("2"),
    /** What is wrong. */
    RED("1;31"),
    /** What fits. */
    GREEN("32"),
    /** What is uncertain. */
    YELLOW("33"),
    /** What leads. */
    BLUE("1;34"),
    /** What answers. */
    MAGENTA("35"),
    /** What is listed. */
    CYAN("36");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
