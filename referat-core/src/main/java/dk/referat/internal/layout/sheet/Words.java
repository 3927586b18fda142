package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.DanishDate;
import dk.referat.model.SectionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the lexicon's words at the beginning of lines. Immutable. */
public final class Words {

    /** Finds the first date of a piece of text. */
    public interface Dates {
        Optional<DanishDate> first(String text, int offset);
    }

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_HEADING = 120;
    private static final Pattern COLUMNS = Pattern.compile("\t|\\s{2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_HEADS = 200;
    private static final Pattern DECISION_OF = Pattern.compile("(?iU)s (?:beslutning|afgørelse|vedtagelse)\\b");
    private static final Set<String> RULING = Set.of("vedtagelse", "vedtagelser", "afgørelse", "afgørelser");
    private static final Pattern PROPOSAL = Pattern.compile("(?U)^Beslutningsforslag fra \\p{Lu}[\\p{L}-]*(?:(?: og|,)? \\p{Lu}[\\p{L}-]*){0,5}$");
    private static final String STATE_MARKS = "()[]*-–— ";
    private static final int LONGEST_STATE = 60;
    private static final String DECORATION = "#*_>|•·▪∙◦";

    private final Lexicon lexicon;
    private final BodyLineReader bodies;
    private final Set<String> rulings;
    private final List<String> absences;
    private final AbsenceLabels absenceLabels;

    public Words(Lexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.bodies = new BodyLineReader(lexicon, dates);
        this.rulings = new HashSet<>();
        this.absences = lexicon.phrases().entrySet().stream()
                .filter(phrase -> phrase.getValue() == PhraseKind.ABSENCE_LABEL && phrase.getKey().indexOf(' ') > 0)
                .map(phrase -> phrase.getKey() + " ")
                .toList();
        this.absenceLabels = new AbsenceLabels(lexicon);
        lexicon.outcomes().forEach((phrase, outcome) -> {
            if (outcome.isPresent() && phrase.length() > 4 && phrase.indexOf('…') < 0 && phrase.indexOf('{') < 0) {
                rulings.add(phrase);
            }
        });
    }

    /** {@code Der var afbud fra Gitte Holm (A).} */
    public boolean tellsAbsence(Line line) {
        return absences.stream().anyMatch(line.key()::startsWith);
    }

    public AbsenceLabels absenceLabels() {
        return absenceLabels;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** {@code Sag nr.        Side}, {@code Punkt Titel}: each column of the line is the head of a column. */
    public boolean isColumnHeads(String line) {
        return line.length() < LONGEST_HEADS && (isColumnHeads(COLUMNS.split(line)) || isColumnHeads(BLANKS.split(line)));
    }

    private boolean isColumnHeads(String... columns) {
        return Stream.of(columns).allMatch(column -> lexicon.labels(column).contains(LabelKind.CONTENTS_COLUMN));
    }

    public Optional<Heading> heading(Slice line) {
        Slice words = line.stripStart(DECORATION).stripEnd(DECORATION + (Abbreviations.ends(line.raw()) ? ":" : ":."));
        Slice none = line.from(line.length());
        boolean sentence = line.raw().endsWith(".")
                && (Character.isLowerCase(line.raw().charAt(0)) || words.raw().indexOf(' ') > 0 && !Abbreviations.ends(line.raw()));
        if (words.isEmpty() || words.length() > LONGEST_HEADING && words.collapsed().length() > LONGEST_HEADING || sentence) {
            return inline(line);
        }
        Optional<Heading> whole = kind(words.raw()).or(() -> datedKind(words)).map(kind -> new Heading(kind, words, none, Optional.empty()));
        return decisionOf(words, none).or(() -> whole).or(() -> decision(words, none)).or(() -> proposal(words, none))
                .or(() -> line.raw().endsWith(":") ? ruled(words, none) : Optional.empty()).or(() -> inline(line));
    }

    /** {@code Supplerende sagsfremstilling 9. maj 2019}: what was added on a day. */
    private Optional<SectionKind> datedKind(Slice words) {
        return hasDigit(words.raw()) ? DatedHeadings.undated(words, bodies).flatMap(heading -> kind(heading.raw())).filter(DatedHeadings::areAdded) : Optional.empty();
    }

    /** {@code Beslutningsforslag fra Enhedslisten} */
    private static Optional<Heading> proposal(Slice words, Slice none) {
        return PROPOSAL.matcher(words.raw()).matches()
                ? Optional.of(new Heading(SectionKind.PROPOSAL, words, none, Optional.empty()))
                : Optional.empty();
    }

    /** A heading that no list has. */
    Heading unknownHeading(Slice words) {
        SectionKind kind = lexicon.suggestedKind(words.raw()).orElse(SectionKind.OTHER);
        return new Heading(kind, words, words.from(words.length()), Optional.empty());
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
        return decisionOf(words, rest)
                .or(() -> kind(words.raw()).map(kind -> new Heading(kind, words, rest, Optional.empty())))
                .or(() -> decision(words, rest))
                .or(() -> ruled(words, rest));
    }

    /** {@code Vedtaget den 9. maj 2019:}, {@code Godkendt af Byrådet den 9. maj 2019:} above the decision. */
    private Optional<Heading> ruled(Slice words, Slice rest) {
        int space = words.raw().indexOf(' ');
        return space > 0 && hasDigit(words.raw()) && isRuling(words.to(space))
                ? bodyLine(afterPreposition(words.from(space).trim()), true)
                        .filter(body -> body.date().isPresent() && body.reference().isEmpty() && body.body().map(Slice::raw).filter(name -> !lexicon.isBody(name)).isEmpty())
                        .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)))
                : Optional.empty();
    }

    /** The kind of a heading that the lexicon has, or whose parts it has. */
    public Optional<SectionKind> kind(String printed) {
        return HeadingKinds.known(printed, lexicon);
    }

    /** {@code Beslutning i Socialudvalget den 07-01-2019} */
    private Optional<Heading> decision(Slice words, Slice rest) {
        String text = words.raw();
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String first = Lexicon.key(text.substring(0, space)).replace(",", "");
        if (first.equals("beslutning") || first.equals("beslutninger")) {
            Slice remainder = afterPreposition(words.from(space).trim());
            return bodyLine(remainder, true)
                    .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)));
        }
        return RULING.contains(first) ? ruling(words, afterPreposition(words.from(space).trim()), rest) : Optional.empty();
    }

    /** {@code Vedtagelse i Socialudvalget den 07-01-2019}; {@code Vedtagelse af lokalplan 41} is a title. */
    private Optional<Heading> ruling(Slice words, Slice remainder, Slice rest) {
        return bodyLine(remainder, true)
                .filter(body -> body.date().isPresent() && body.body().filter(name -> lexicon.isBody(name.raw())).isPresent())
                .map(body -> new Heading(SectionKind.DECISION, words, rest, Optional.of(body)));
    }

    /** {@code Byrådets beslutning}, {@code Byrådets beslutning den 7. januar 2019} */
    private Optional<Heading> decisionOf(Slice words, Slice rest) {
        Matcher genitive = DECISION_OF.matcher(words.raw());
        if (!genitive.find() || genitive.start() <= 2 || genitive.start() >= 80) {
            return Optional.empty();
        }
        Slice body = words.to(genitive.start());
        Slice remainder = afterPreposition(words.from(genitive.end()).trim());
        Optional<BodyLine> when = remainder.isEmpty() ? Optional.empty() : bodyLine(remainder, true);
        boolean named = remainder.isEmpty() ? lexicon.isNameOfBody(body.raw()) : lexicon.isBody(body.raw()) && when.isPresent();
        return named
                ? Optional.of(new Heading(SectionKind.DECISION, words, rest, Optional.of(new BodyLine(
                        Optional.of(body), when.flatMap(BodyLine::date), when.flatMap(BodyLine::reference)))))
                : Optional.empty();
    }

    private static Slice afterPreposition(Slice words) {
        String lower = words.raw().toLowerCase(Locale.ROOT);
        for (String preposition : new String[] {"fra møde i ", "på mødet i ", "i mødet ", "på møde ", "på mødet ", "fra ", "i ", "af ", "for ", "på "}) {
            if (lower.startsWith(preposition)) {
                return words.from(preposition.length()).trim();
            }
        }
        return words;
    }

    /** Reads a body with date and item; words before it may announce it. */
    public Optional<BodyLine> bodyLine(Slice line, boolean announced) {
        return bodies.read(line, announced);
    }

    /** {@code pkt. 4}, {@code Punkt 12} */
    public boolean isReference(Slice words) {
        return BodyLineReader.isReference(words.raw());
    }

    /** A fixed word at the beginning of a line: the longest run of words that is one, or what stands before a colon. */
    public Optional<Label> label(Slice line) {
        String text = line.raw();
        Set<LabelKind> whole = lexicon.labels(text);
        Optional<Label> state = whole.isEmpty() ? state(line) : Optional.empty();
        if (state.isPresent()) {
            return state;
        }
        if (!whole.isEmpty() && text.length() < 60) {
            return Optional.of(new Label(whole, line.stripEnd(":"), line.from(line.length())));
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon < 50) {
            Set<LabelKind> kinds = labelKinds(text.substring(0, colon));
            if (!kinds.isEmpty()) {
                return Optional.of(new Label(kinds, line.to(colon).trim(), line.from(colon + 1).trim()));
            }
        }
        return spaced(line);
    }

    /** {@code (lukket)}, {@code [LUKKET]}, {@code - Lukket punkt -}, {@code Punktet er lukket.} */
    private Optional<Label> state(Slice line) {
        Slice words = line.stripEnd(STATE_MARKS + ".");
        boolean marked = words.length() < line.length() && line.length() < LONGEST_STATE;
        words = words.stripStart(STATE_MARKS);
        Set<LabelKind> kinds = marked ? lexicon.labels(words.raw()) : Set.of();
        boolean state = kinds.contains(LabelKind.CLOSED) || kinds.contains(LabelKind.OPEN);
        return state ? Optional.of(new Label(kinds, words, line.from(line.length()))) : Optional.empty();
    }

    /** {@code Eget sagsnr.}: a word before the label says whose number it is. */
    private Set<LabelKind> labelKinds(String words) {
        Set<LabelKind> kinds = lexicon.labels(words);
        int space = words.indexOf(' ');
        boolean owned = kinds.isEmpty() && space > 0 && words.indexOf(' ', space + 1) < 0
                && lexicon.labels(words.substring(space + 1)).contains(LabelKind.CASE_NUMBER);
        return owned ? Set.of(LabelKind.CASE_NUMBER) : kinds;
    }

    private Optional<Label> spaced(Slice line) {
        String text = line.raw();
        int end = 0;
        Optional<Label> longest = Optional.empty();
        for (int words = 0; words < LONGEST_LABEL && end < text.length(); words++) {
            while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
                end++;
            }
            Set<LabelKind> kinds = lexicon.labels(text.substring(0, end));
            if (!kinds.isEmpty()) {
                longest = Optional.of(new Label(kinds, line.to(end), line.from(end).trim()));
            }
            while (end < text.length() && Blanks.isBlank(text.charAt(end))) {
                end++;
            }
        }
        return longest;
    }

    /** Whether a line begins with a ruling. */
    public boolean isRuling(Line line) {
        return isRuling(line.key());
    }

    public boolean isRuling(Slice words) {
        return isRuling(Lexicon.key(words.raw()));
    }

    private boolean isRuling(String key) {
        int end = -1;
        for (int words = 0; words < 7; words++) {
            end = key.indexOf(' ', end + 1);
            String start = end < 0 ? key : key.substring(0, end);
            String plain = start.endsWith(",") || start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
            if (rulings.contains(plain)) {
                return true;
            }
            if (end < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line says anywhere that something was decided. */
    public boolean tellsRuling(Line line) {
        return tellsRuling(line.key());
    }

    public boolean tellsRuling(Slice words) {
        return tellsRuling(Lexicon.key(words.raw()));
    }

    private boolean tellsRuling(String words) {
        String key = " " + words.replaceAll("[.,;:()]", " ") + " ";
        return rulings.stream().anyMatch(ruling -> key.contains(" " + ruling + " "));
    }

    public static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }
}
