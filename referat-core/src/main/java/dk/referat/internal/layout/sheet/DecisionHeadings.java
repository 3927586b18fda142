package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headings of decisions that name a body or a day. Immutable. */
final class DecisionHeadings {

    private static final Pattern DECISION_OF = Pattern.compile("(?iU)s (?:(beslutning|afgørelse|vedtagelse)|behandling)\\b");
    private static final Pattern BODY_LAST = Pattern.compile("(?iU)^(?:sådan|det|dette|her)\\s(?:vedtog|besluttede)\\s+");
    private static final Pattern BODY_FIRST = Pattern.compile("(?iU)^(.{3,60}?)\\s(?:vedtog|besluttede)(?:\\s+(?=(?:den\\s)?\\d)|$)");
    private static final int LONGEST_VERBAL = 80;
    private static final Set<String> OTHER_NAMES = Set.of("vedtagelse", "vedtagelser", "afgørelse", "afgørelser");
    private static final List<String> PREPOSITIONS =
            List.of("fra møde i ", "på mødet i ", "i mødet ", "på møde ", "på mødet ", "fra ", "i ", "af ", "for ", "på ");

    private final Lexicon lexicon;
    private final BodyLineReader bodies;
    private final RulingWords rulings;

    DecisionHeadings(Lexicon lexicon, BodyLineReader bodies, RulingWords rulings) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.rulings = rulings;
    }

    /** {@code Beslutning i Socialudvalget den 07-01-2019} */
    Optional<Heading> named(Slice words, Slice rest) {
        String text = words.raw();
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String first = Lexicon.key(text.substring(0, space)).replace(",", "");
        if (first.equals("beslutning") || first.equals("beslutninger")) {
            Slice remainder = afterPreposition(words.from(space).trim());
            return bodies.read(remainder, true)
                    .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)));
        }
        return OTHER_NAMES.contains(first) ? ruling(words, afterPreposition(words.from(space).trim()), rest) : Optional.empty();
    }

    /** {@code Vedtagelse i Socialudvalget den 07-01-2019}; {@code Vedtagelse af lokalplan 41} is a title. */
    private Optional<Heading> ruling(Slice words, Slice remainder, Slice rest) {
        return bodies.read(remainder, true)
                .filter(body -> body.date().isPresent() && body.body().filter(name -> lexicon.isBody(name.raw())).isPresent())
                .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)));
    }

    /** {@code Byrådets beslutning}, {@code Byrådets beslutning den 7. januar 2019}, {@code Byrådets behandling den 7. januar 2019} */
    Optional<Heading> genitive(Slice words, Slice rest) {
        Matcher genitive = DECISION_OF.matcher(words.raw());
        if (!genitive.find() || genitive.start() <= 2 || genitive.start() >= 80) {
            return Optional.empty();
        }
        Slice body = words.to(genitive.start());
        Slice remainder = afterPreposition(words.from(genitive.end()).trim());
        Optional<BodyLine> when = remainder.isEmpty() ? Optional.empty() : bodies.read(remainder, true);
        boolean decides = genitive.start(1) >= 0 || when.flatMap(BodyLine::date).isPresent();
        boolean named = decides && (remainder.isEmpty() ? lexicon.isNameOfBody(body.raw()) : lexicon.isBody(body.raw()) && when.isPresent());
        return named
                ? Optional.of(new Heading(SectionKind.DECISION, words, rest, Optional.of(new BodyLine(
                        Optional.of(body), when.flatMap(BodyLine::date), when.flatMap(BodyLine::reference)))))
                : Optional.empty();
    }

    /** {@code Byrådet vedtog}, {@code Byrådet vedtog den 3. marts 2026}, {@code Sådan besluttede Byrådet, 03-03-2026} */
    Optional<Heading> verbal(Slice words, Slice rest) {
        return words.length() > LONGEST_VERBAL ? Optional.empty() : bodyLast(words).or(() -> bodyFirst(words)).filter(this::isNamed)
                .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)));
    }

    private Optional<BodyLine> bodyLast(Slice words) {
        Matcher verb = BODY_LAST.matcher(words.raw());
        return verb.find() ? bodies.read(words.from(verb.end()), true) : Optional.empty();
    }

    private Optional<BodyLine> bodyFirst(Slice words) {
        Matcher verb = BODY_FIRST.matcher(words.raw());
        if (!verb.find()) {
            return Optional.empty();
        }
        Optional<Slice> body = Optional.of(words.to(verb.end(1)));
        Slice when = words.from(verb.end());
        return when.isEmpty()
                ? Optional.of(new BodyLine(body, Optional.empty(), Optional.empty()))
                : bodies.read(when, true).filter(line -> line.date().isPresent()).map(line -> new BodyLine(body, line.date(), line.reference()));
    }

    /** {@code Udvalget} names no body among others, but with a day it does. */
    private boolean isNamed(BodyLine line) {
        return line.body().map(Slice::raw)
                .filter(name -> lexicon.isNameOfBody(name) || line.date().isPresent() && lexicon.isBody(name)).isPresent();
    }

    private static Slice afterPreposition(Slice words) {
        String lower = words.raw().toLowerCase(Locale.ROOT);
        for (String preposition : PREPOSITIONS) {
            if (lower.startsWith(preposition)) {
                return words.from(preposition.length()).trim();
            }
        }
        return words;
    }

    /** {@code Vedtaget den 9. maj 2019:}, {@code Godkendt af Byrådet den 9. maj 2019:} above the decision. */
    Optional<Heading> ruled(Slice words, Slice rest) {
        int space = words.raw().indexOf(' ');
        return space > 0 && Words.hasDigit(words.raw()) && rulings.begin(Lexicon.key(words.to(space).raw()))
                ? bodies.read(afterPreposition(words.from(space).trim()), true)
                        .filter(body -> body.date().isPresent() && body.reference().isEmpty() && body.body().map(Slice::raw).filter(name -> !lexicon.isBody(name)).isEmpty())
                        .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)))
                : Optional.empty();
    }
}
