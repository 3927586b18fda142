package dk.referat.examples.command;

import dk.referat.examples.command.text.Paint;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** When pages are coloured (<em>farver</em>). */
enum Color {
    /** Also into files and pipes. */
    ALWAYS(Ansi.ON),
    /** Nowhere. */
    NEVER(Ansi.OFF),
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO(Ansi.AUTO);

    private final Ansi ansi;

    Color(Ansi ansi) {
        this.ansi = ansi;
    }

    Paint paint() {
        return ansi.enabled() ? Paint.ansi() : Paint.none();
    }

    /** The word that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
