package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Reads the fixed word with which a line begins. Immutable. */
final class LabelReader {

    private static final int MOST_WORDS = 6;
    private static final String STATE_MARKS = "()[]*-–— ";
    private static final int LONGEST_STATE = 60;

    private final Lexicon lexicon;

    LabelReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A fixed word at the beginning of a line: the longest run of words that is one, or what stands before a colon. */
    Optional<Label> read(Slice line) {
        String text = line.raw();
        Set<LabelKind> whole = lexicon.labels(text);
        Optional<Label> state = whole.isEmpty() ? state(line) : Optional.empty();
        if (state.isPresent()) {
            return state;
        }
        if (!whole.isEmpty() && text.length() < LONGEST_STATE) {
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
        for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
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
}
