package dk.referat.internal.text;

/** Blanks as minutes print them: spaces of all widths, tabs, soft hyphens, marks without width. */
public final class Blanks {

    private Blanks() {}

    public static boolean isBlank(char character) {
        return character == ' '
                || character == '\t'
                || character == '\u00A0'
                || character == '\u00AD'
                || character == '\uFEFF'
                || character == '\u200B'
                || character > 127 && Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }

    /** Soft hyphens and marks without width vanish where they stand in a word; other runs of blanks become one space. */
    public static String collapse(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean gap = false;
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            if (character == '\u00AD' || character == '\uFEFF' || character == '\u200B') {
                continue;
            }
            if (isBlank(character)) {
                gap = text.length() > 0;
            } else {
                if (gap) {
                    text.append(' ');
                    gap = false;
                }
                text.append(character);
            }
        }
        return text.toString();
    }
}
