package dk.referat.internal.layout;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of section that a heading begins. */
public final class HeadingKinds {

    /** {@code C. Økonomi} */
    private static final Pattern LETTERED = Pattern.compile("^[A-Z][.)]\\s+(?=\\p{Lu})");

    private HeadingKinds() {}

    /** The kind of a line that is known to be a heading. */
    public static SectionKind of(String heading, Lexicon lexicon) {
        return known(heading, lexicon).or(() -> lexicon.suggestedKind(heading)).orElse(SectionKind.OTHER);
    }

    /** The kind of a heading that the lexicon has, or whose parts it has. */
    static Optional<SectionKind> known(String printed, Lexicon lexicon) {
        String words = LETTERED.matcher(printed).replaceFirst("");
        Optional<SectionKind> known = lexicon.heading(words);
        if (known.isPresent() || words.indexOf(' ') < 0 && words.indexOf('/') < 0) {
            return known;
        }
        return genitive(words, lexicon).or(() -> composite(words, lexicon));
    }

    /** {@code Teknisk Forvaltnings indstilling} */
    private static Optional<SectionKind> genitive(String words, Lexicon lexicon) {
        int last = words.lastIndexOf(' ');
        boolean genitive = last > 1 && words.charAt(last - 1) == 's' && words.length() < 60
                && Character.isUpperCase(words.charAt(0)) && words.split(" ").length <= 5 && !Words.hasDigit(words);
        return genitive ? lexicon.heading(words.substring(last + 1)) : Optional.empty();
    }

    /** {@code Økonomi og høring}: every part is a heading; the first one decides. */
    private static Optional<SectionKind> composite(String words, Lexicon lexicon) {
        String[] parts = Lexicon.key(words).split(" og |/|, | samt | & ");
        if (parts.length < 2) {
            return Optional.empty();
        }
        for (String part : parts) {
            if (lexicon.heading(part.strip()).isEmpty()) {
                return Optional.empty();
            }
        }
        return lexicon.heading(parts[0].strip());
    }
}
