package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.DanishDate;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the lexicon's words at the beginning of lines. Immutable. */
public final class Words {

    /** Finds the first date of a piece of text. */
    public interface Dates {
        Optional<DanishDate> first(String text, int offset);
    }

    private static final Pattern COLUMNS = Pattern.compile("\t|\\s{2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_HEADS = 200;

    private final Lexicon lexicon;
    private final BodyLineReader bodies;
    private final RulingWords rulings;
    private final HeadingReader headings;
    private final LabelReader labels;
    private final List<String> absences;
    private final AbsenceLabels absenceLabels;

    public Words(Lexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.bodies = new BodyLineReader(lexicon, dates);
        this.rulings = new RulingWords(lexicon);
        this.headings = new HeadingReader(lexicon, bodies, rulings);
        this.labels = new LabelReader(lexicon);
        this.absences = lexicon.phrases().entrySet().stream()
                .filter(phrase -> phrase.getValue() == PhraseKind.ABSENCE_LABEL && phrase.getKey().indexOf(' ') > 0)
                .map(phrase -> phrase.getKey() + " ")
                .toList();
        this.absenceLabels = new AbsenceLabels(lexicon);
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

    /** The heading with which a line begins, alone or with its text behind it. */
    public Optional<Heading> heading(Slice line) {
        return headings.read(line);
    }

    /** A heading that no list has. */
    Heading unknownHeading(Slice words) {
        SectionKind kind = lexicon.suggestedKind(words.raw()).orElse(SectionKind.OTHER);
        return new Heading(kind, words, words.from(words.length()), Optional.empty());
    }

    /** The kind of a heading that the lexicon has, or whose parts it has. */
    public Optional<SectionKind> kind(String printed) {
        return HeadingKinds.known(printed, lexicon);
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
        return labels.read(line);
    }

    /** Whether a line begins with a ruling. */
    public boolean isRuling(Line line) {
        return rulings.begin(line.key());
    }

    public boolean isRuling(Slice words) {
        return rulings.begin(Lexicon.key(words.raw()));
    }

    /** Whether a line says anywhere that something was decided. */
    public boolean tellsRuling(Line line) {
        return rulings.areIn(line.key());
    }

    public boolean tellsRuling(Slice words) {
        return rulings.areIn(Lexicon.key(words.raw()));
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
