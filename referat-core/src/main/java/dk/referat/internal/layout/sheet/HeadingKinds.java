package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kind of section that a heading begins. */
public final class HeadingKinds {

    /** {@code C. Økonomi} */
    private static final Pattern LETTERED = Pattern.compile("^[A-Z][.)]\\s+(?=\\p{Lu})");
    /** {@code Bilag (2)} */
    private static final Pattern COUNTED = Pattern.compile("\\s*\\(\\d{1,3}\\)$");

    private static final int LONGEST = 60;
    private static final Pattern MORE = Pattern.compile(
            "(?U)^(\\p{Lu}[\\p{L} -]+?)(?: og | samt |, ?|/)\\p{Ll}[\\p{Ll}-]*(?:,? \\p{Ll}[\\p{Ll}-]*){0,2}(?<!es)\\.?$");

    /** {@code Dialog/høring} */
    private static final Pattern SLASHED = Pattern.compile("(?U)^\\p{Lu}[\\p{Ll}-]+/(\\p{Ll}[\\p{Ll}-]+)$");

    private HeadingKinds() {}

    /** The kind of a line that is known to be a heading. */
    public static SectionKind of(String heading, Lexicon lexicon) {
        return known(heading, lexicon).or(() -> lexicon.suggestedKind(heading)).orElse(SectionKind.OTHER);
    }

    /** The kind of a heading that the lexicon has, or whose parts it has. */
    static Optional<SectionKind> known(String printed, Lexicon lexicon) {
        String words = COUNTED.matcher(LETTERED.matcher(printed).replaceFirst("")).replaceFirst("");
        Optional<SectionKind> known = lexicon.heading(words).or(() -> asked(words, lexicon));
        if (known.isPresent() || words.indexOf(' ') < 0 && words.indexOf('/') < 0) {
            return known;
        }
        return genitive(words, lexicon).or(() -> composite(words, lexicon)).or(() -> extended(words, lexicon)).or(() -> slashed(words, lexicon));
    }

    /** {@code Hvad koster det?}: the mark may be left out. */
    private static Optional<SectionKind> asked(String words, Lexicon lexicon) {
        return words.endsWith("?") ? lexicon.heading(words.substring(0, words.length() - 1)) : Optional.empty();
    }

    /** {@code Høring/udtalelse}, {@code Vision og tværgående planer}: a known heading, and more in the small letters of one. */
    private static Optional<SectionKind> extended(String words, Lexicon lexicon) {
        Matcher more = MORE.matcher(words);
        return words.length() <= LONGEST && more.matches() && !OpenWords.end(words)
                ? lexicon.heading(more.group(1)).filter(kind -> !Heading.isStrong(kind))
                : Optional.empty();
    }

    /** {@code Dialog/høring}: two words for one thing, the second of which is known. */
    private static Optional<SectionKind> slashed(String words, Lexicon lexicon) {
        Matcher both = SLASHED.matcher(words);
        return both.matches() ? lexicon.heading(both.group(1)).filter(kind -> !Heading.isStrong(kind)) : Optional.empty();
    }

    /** {@code Teknisk Forvaltnings indstilling} */
    private static Optional<SectionKind> genitive(String words, Lexicon lexicon) {
        int last = words.lastIndexOf(' ');
        boolean genitive = last > 1 && words.charAt(last - 1) == 's' && words.length() < 60
                && Character.isUpperCase(words.charAt(0)) && words.split(" ").length <= 5 && !Words.hasDigit(words);
        return genitive ? lexicon.heading(words.substring(last + 1)) : Optional.empty();
    }

    /** {@code Økonomi og høring}, {@code Verdensmål og Byrådets arbejdsgrundlag}: every part is a heading; the first one decides. */
    private static Optional<SectionKind> composite(String words, Lexicon lexicon) {
        List<Optional<SectionKind>> parts = Stream.of(words.split("(?i) og |/|, | samt | & "))
                .map(String::strip)
                .map(part -> lexicon.heading(part).or(() -> genitive(part, lexicon)))
                .toList();
        return parts.size() < 2 || parts.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : parts.get(0);
    }
}
