package dk.referat.examples.command;

import dk.referat.examples.command.text.Messages;
import java.util.Locale;

/** The language of pages and messages (<em>sprog</em>). */
enum Language {
    /** Danish. */
    DA,
    /** English. */
    EN;

    Messages messages() {
        return new Messages(Locale.forLanguageTag(toString()));
    }

    /** The word that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
