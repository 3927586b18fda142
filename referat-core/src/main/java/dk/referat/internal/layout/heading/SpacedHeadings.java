package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings with nothing but a blank between them and their text: {@code Beslutning Tilbagesendes til udvalget, da …},
 * twice at least, where the word stands nowhere alone or before a colon.
 */
public final class SpacedHeadings {

    private static final int ENOUGH = 2;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 60;
    private static final Pattern BEGIN = Pattern.compile("(?U)^\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0," + (MOST_WORDS - 1) + "}(?= +[\\p{Lu}\\d])");

    private final Words words;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> plain = new HashSet<>();

    private SpacedHeadings(List<Facts> facts, Words words) {
        this.words = words;
        for (Facts fact : facts) {
            fact.heading().ifPresent(heading -> plain.add(heading.key()));
            at(fact).ifPresent(heading -> counts.merge(heading.key(), 1, Integer::sum));
        }
    }

    public static List<Facts> resolve(List<Facts> facts, Words words) {
        SpacedHeadings headings = new SpacedHeadings(facts, words);
        return headings.counts.isEmpty() ? facts : facts.stream().map(headings::resolve).toList();
    }

    private Facts resolve(Facts fact) {
        return at(fact).filter(heading -> counts.get(heading.key()) >= ENOUGH && !plain.contains(heading.key()))
                .map(fact::withHeading)
                .orElse(fact);
    }

    private Optional<Heading> at(Facts fact) {
        Slice line = fact.line().slice();
        Matcher begin = BEGIN.matcher(line.raw());
        boolean free = fact.heading().isEmpty() && fact.marker().isEmpty() && fact.line().gap() > 0;
        if (!free || !begin.find()) {
            return Optional.empty();
        }
        Slice printed = line.to(begin.end());
        Slice rest = line.from(begin.end()).trim();
        return words.lexicon().heading(Lexicon.key(printed.raw()))
                .filter(kind -> isFollowed(kind, fact.line(), rest))
                .map(kind -> new Heading(kind, printed, rest, Optional.empty()));
    }

    private boolean isFollowed(SectionKind kind, Line line, Slice rest) {
        return switch (kind) {
            case DECISION, RECOMMENDATION, SUMMARY, PRESENTATION -> line.length() >= SHORTEST || line.text().endsWith(".");
            case ROUTE -> words.bodyLine(rest, false).isPresent();
            default -> false;
        };
    }
}
