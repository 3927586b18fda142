package dk.referat.examples.command;

import java.util.Locale;

/** What a parse is printed as (<em>format</em>). */
enum Format {
    /** The JSON contract. */
    JSON(".json"),
    /** A page for people. It does not end in {@code .txt}, so that it is never taken for minutes. */
    TEXT(".text");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** The word that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
