package dk.referat.examples.command.text;

/** Colours words for a terminal, or leaves them as they are (<em>farver</em>). */
public final class Paint {

    private static final String ESCAPE = "\u001b[";

    private final boolean visible;

    private Paint(boolean visible) {
        this.visible = visible;
    }

    /**
     * {@return colours as the control sequences of terminals}
     */
    public static Paint ansi() {
        return new Paint(true);
    }

    /**
     * {@return no colours}
     */
    public static Paint none() {
        return new Paint(false);
    }

    /**
     * Colours words.
     *
     * @param tone the colour
     * @param words the words, which must not be coloured already
     * @return the words, coloured where there are colours
     */
    public String in(Tone tone, String words) {
        return visible && !words.isEmpty() && !tone.code().isEmpty()
                ? ESCAPE + tone.code() + "m" + words + ESCAPE + "0m"
                : words;
    }
}
