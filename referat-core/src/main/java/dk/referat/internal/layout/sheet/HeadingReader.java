package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the heading with which a line begins. Immutable. */
final class HeadingReader {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern PROPOSAL = Pattern.compile("(?U)^Beslutningsforslag fra \\p{Lu}[\\p{L}-]*(?:(?: og|,)? \\p{Lu}[\\p{L}-]*){0,5}$");
    private static final String DECORATION = "#*_>|•·▪∙◦";

    private final Lexicon lexicon;
    private final BodyLineReader bodies;
    private final DecisionHeadings decisions;

    HeadingReader(Lexicon lexicon, BodyLineReader bodies, RulingWords rulings) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.decisions = new DecisionHeadings(lexicon, bodies, rulings);
    }

    Optional<Heading> read(Slice line) {
        Slice words = line.stripStart(DECORATION).stripEnd(DECORATION + (Abbreviations.ends(line.raw()) ? ":" : ":."));
        Slice none = line.from(line.length());
        boolean sentence = line.raw().endsWith(".")
                && (Character.isLowerCase(line.raw().charAt(0)) || words.raw().indexOf(' ') > 0 && !Abbreviations.ends(line.raw()));
        if (words.isEmpty() || words.length() > LONGEST_HEADING && words.collapsed().length() > LONGEST_HEADING || sentence) {
            return inline(line);
        }
        Optional<Heading> whole = kind(words.raw()).or(() -> datedKind(words)).map(kind -> new Heading(kind, words, none, Optional.empty()));
        return decisions.genitive(words, none).or(() -> decisions.verbal(words, none)).or(() -> whole).or(() -> decisions.named(words, none)).or(() -> proposal(words, none))
                .or(() -> line.raw().endsWith(":") ? decisions.ruled(words, none) : Optional.empty()).or(() -> inline(line));
    }

    /** {@code Kompetence: Byrådet} */
    private Optional<Heading> inline(Slice line) {
        int colon = line.raw().indexOf(':');
        if (colon < 2 || colon > 60 || colon + 1 >= line.length()) {
            return Optional.empty();
        }
        Slice words = line.to(colon).stripStart(DECORATION).stripEnd(DECORATION);
        Slice rest = line.from(colon + 1).trim();
        if (rest.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return decisions.genitive(words, rest).or(() -> decisions.verbal(words, rest))
                .or(() -> kind(words.raw()).map(kind -> new Heading(kind, words, rest, Optional.empty())))
                .or(() -> decisions.named(words, rest))
                .or(() -> decisions.ruled(words, rest));
    }

    /** {@code Supplerende sagsfremstilling 9. maj 2019}: what was added on a day. */
    private Optional<SectionKind> datedKind(Slice words) {
        return Character.isDigit(words.raw().charAt(words.length() - 1))
                ? DatedHeadings.undated(words, bodies).flatMap(heading -> kind(heading.raw())).filter(DatedHeadings::areAdded)
                : Optional.empty();
    }

    /** {@code Beslutningsforslag fra Enhedslisten} */
    private static Optional<Heading> proposal(Slice words, Slice none) {
        return PROPOSAL.matcher(words.raw()).matches()
                ? Optional.of(new Heading(SectionKind.PROPOSAL, words, none, Optional.empty()))
                : Optional.empty();
    }

    private Optional<SectionKind> kind(String printed) {
        return HeadingKinds.known(printed, lexicon);
    }
}
