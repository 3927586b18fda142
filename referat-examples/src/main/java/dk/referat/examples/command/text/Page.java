package dk.referat.examples.command.text;

import java.util.ArrayList;
import java.util.List;

/** Lines for people (<em>side</em>), broken between words before the right margin. */
public final class Page {

    /** How many characters a line has at most. */
    public static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    /** Adds a blank line, unless there is one at the end or nothing at all. */
    public void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /**
     * Adds a line across the page.
     *
     * @param sign what the line is made of
     */
    public void rule(String sign) {
        lines.add(sign.repeat(WIDTH));
    }

    /**
     * Adds text whose lines all begin at the same column.
     *
     * @param indent the column
     * @param text the text; a tab is printed as a bar between cells
     */
    public void add(int indent, String text) {
        add(" ".repeat(indent), indent, text);
    }

    /**
     * Adds text behind a label.
     *
     * @param label what stands before the first line
     * @param indent where the other lines begin
     * @param text the text; a tab is printed as a bar between cells
     */
    public void add(String label, int indent, String text) {
        StringBuilder line = new StringBuilder(label);
        boolean begun = false;
        for (String word : text.replace("\t", " | ").strip().split(" +")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString().stripTrailing());
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
