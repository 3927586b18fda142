package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed title taken apart: {@code Lukket: Salg af grund (Beslutning)}.
 *
 * @param closed the mark of a closed item
 * @param title the title itself
 * @param type what the body is asked to do
 * @param caseNumber a case number printed before or behind the title
 */
public record TitleParts(Optional<Slice> closed, Slice title, Optional<Slice> type, Optional<Slice> caseNumber) {

    private static final Set<LabelKind> TYPES =
            Set.of(LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);

    private static final Set<LabelKind> STATES = Set.of(LabelKind.OPEN, LabelKind.CLOSED);

    private static final Pattern CAPITALS = Pattern.compile("(?U)^(\\p{Lu}{3,}(?: \\p{Lu}{3,})?)\\s+(?=\\p{Lu}?\\p{Ll})");

    /** More than any title has; the rest of a line that repeats one is its title. */
    private static final int MOST_MARKS = 16;

    public static TitleParts of(Slice printed, Lexicon lexicon) {
        return new Splitter(printed, lexicon).split();
    }

    /** The title without marks, blanks and case: equal for the contents and the item. */
    public static String key(String title) {
        StringBuilder key = new StringBuilder();
        Lexicon.key(title).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The type of an item alone on the last line of a wrapped title: {@code (Drøftelse)}. */
    public static boolean isTypeMark(Slice line, Lexicon lexicon) {
        boolean bracketed = line.raw().startsWith("(") && line.raw().endsWith(")");
        String words = line.stripStart("(").stripEnd(")").raw();
        return bracketed && lexicon.labels(words).stream().anyMatch(TYPES::contains);
    }

    /** Whether the type stands behind the title, as the last words of it. */
    public boolean endsWithType() {
        return type.filter(words -> words.start() > title.start()).isPresent();
    }

    /** The key of the title that a line prints, without number, page and marks. */
    public static String lineKey(Slice line, Lexicon lexicon) {
        Slice rest = withoutPage(line);
        Slice title = Marker.of(rest).map(Marker::rest).orElse(rest);
        return key(of(title, lexicon).title().raw());
    }

    private static final class Splitter {

        private final Lexicon lexicon;
        private Slice title;
        private Optional<Slice> closed = Optional.empty();
        private Optional<Slice> type = Optional.empty();
        private Optional<Slice> caseNumber = Optional.empty();

        Splitter(Slice printed, Lexicon lexicon) {
            this.title = withoutSlot(printed.trim());
            this.lexicon = lexicon;
        }

        private static Slice withoutSlot(Slice printed) {
            Matcher slot = SLOT.matcher(printed.raw());
            return slot.find() ? printed.from(slot.end()) : printed;
        }

        TitleParts split() {
            boolean changed = true;
            for (int marks = 0; changed && marks < MOST_MARKS && !title.isEmpty(); marks++) {
                changed = numberAtStart() || numberAtEnd() || bracketAtEnd() || bracketAtStart() || columnAtStart() || capitalsAtStart() || wordAtStart() || wordAtEnd();
            }
            return new TitleParts(closed, title, type, caseNumber);
        }

        /** {@code 2022-000104 Budget}, {@code 00.30.10-S55-2-22 - Budget} */
        private boolean numberAtStart() {
            Optional<Slice> number = caseNumber.isPresent() ? Optional.empty() : CaseLines.atStart(title);
            if (number.isEmpty()) {
                return false;
            }
            Slice rest = title.from(number.get().length()).stripStart("-–:,.");
            if (rest.isEmpty()) {
                return false;
            }
            caseNumber = number;
            title = rest;
            return true;
        }

        /** {@code Budget (22/1042)} */
        private boolean numberAtEnd() {
            int open = title.raw().lastIndexOf('(');
            if (caseNumber.isPresent() || open < 1 || !title.raw().endsWith(")")) {
                return false;
            }
            Slice inner = title.cut(open + 1, title.length() - 1).trim();
            if (!CaseLines.isCaseLine(inner.raw())) {
                return false;
            }
            caseNumber = CaseLines.own(inner);
            title = title.to(open).trim();
            return caseNumber.isPresent();
        }

        private boolean bracketAtEnd() {
            String text = title.raw();
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            if (open < 0 || !(text.endsWith(")") || text.endsWith("]")) || open == 0) {
                return false;
            }
            Slice inner = title.cut(open + 1, title.length() - 1).trim();
            if (inner.isEmpty()) {
                title = title.to(open).trim();
                return true;
            }
            if (inner.length() == 1 && Character.isUpperCase(inner.raw().charAt(0)) && lexicon.labels(inner.raw()).isEmpty()) {
                title = title.to(open).trim();
                return true;
            }
            return mark(inner, title.cut(open, title.length()), title.to(open).trim());
        }

        private boolean bracketAtStart() {
            String text = title.raw();
            int close = text.indexOf(')');
            if (!text.startsWith("(") || close < 2 || close + 1 >= text.length()) {
                return false;
            }
            return mark(title.cut(1, close), title.to(close + 1), title.from(close + 1).stripStart("-–: "));
        }

        /** {@code Lukket: …}, {@code Lukket - …}, {@code Lukket punkt: …}; a mark that is the whole title stays. */
        private boolean wordAtStart() {
            for (String divider : new String[] {":", " - ", " – ", "- ", "– "}) {
                int at = title.raw().indexOf(divider);
                if (at > 0 && at < 40 && mark(title.to(at).trim(), title.to(at + 1), title.from(at + divider.length()).stripStart("-–:"))) {
                    return true;
                }
            }
            return false;
        }

        /** {@code Åbent         Kommuneplan}: the word stands in a column of its own. */
        private boolean columnAtStart() {
            int at = title.raw().indexOf("   ");
            return at > 0 && at < 20 && lexicon.labels(title.raw().substring(0, at)).stream().anyMatch(STATES::contains)
                    && mark(title.to(at), title.to(at), title.from(at).trim());
        }

        /** {@code LUKKET SAG Salg af eng}: capitals divide the mark from the title. */
        private boolean capitalsAtStart() {
            Matcher capitals = CAPITALS.matcher(title.raw());
            return capitals.find() && lexicon.labels(capitals.group(1)).stream().anyMatch(STATES::contains)
                    && mark(title.to(capitals.end(1)), title.to(capitals.end(1)), title.from(capitals.end()));
        }

        private boolean wordAtEnd() {
            for (String divider : new String[] {" - ", " – ", ": "}) {
                int at = title.raw().lastIndexOf(divider);
                if (at > 0) {
                    Slice words = title.from(at + divider.length()).trim();
                    Set<LabelKind> kinds = lexicon.labels(words.raw());
                    boolean phrase = words.raw().indexOf(' ') > 0 || words.raw().toLowerCase(Locale.ROOT).equals("lukket");
                    if (phrase && (kinds.contains(LabelKind.CLOSED) || kinds.contains(LabelKind.OPEN))) {
                        return mark(words, words, title.to(at).trim());
                    }
                }
            }
            return false;
        }

        private boolean mark(Slice words, Slice printed, Slice rest) {
            if (rest.isEmpty()) {
                return false;
            }
            Set<LabelKind> kinds = lexicon.labels(words.raw());
            if (kinds.contains(LabelKind.CLOSED)) {
                closed = Optional.of(printed.trim());
            } else if (kinds.contains(LabelKind.OPEN)) {
                title = rest;
                return true;
            } else if (type.isEmpty() && kinds.stream().anyMatch(TYPES::contains) && isTypeWord(words, printed)) {
                type = Optional.of(words);
            } else {
                return false;
            }
            title = rest;
            return true;
        }

        /** {@code Orientering: …} may be a title's own word; in brackets, or as {@code Orienteringssag}, it is a type. */
        private boolean isTypeWord(Slice words, Slice printed) {
            boolean bracketed = printed.length() > words.length() && "([".indexOf(printed.raw().charAt(0)) >= 0;
            String key = Lexicon.key(words.raw());
            return bracketed || key.endsWith("sag") || key.endsWith("punkt") || key.indexOf(' ') > 0 && !key.startsWith("til ");
        }
    }

    /** Cuts a page number and its leaders off the end; the printed page is what is left behind. */
    public static Optional<Slice> page(Slice line) {
        String text = line.raw();
        int end = text.length();
        int digits = end;
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits == end || end - digits > 4 || digits == 0) {
            return Optional.empty();
        }
        int from = digits;
        while (from > 0 && (Blanks.isBlank(text.charAt(from - 1)) || text.charAt(from - 1) == '.' || text.charAt(from - 1) == '…' || text.charAt(from - 1) == '_')) {
            from--;
        }
        String leader = text.substring(from, digits);
        boolean divided = leader.indexOf('\t') >= 0 || leader.contains("..") || leader.contains("…")
                || leader.contains("__") || leader.chars().filter(c -> Blanks.isBlank((char) c)).count() >= 3;
        return divided && from > 0 ? Optional.of(line.cut(digits, end)) : Optional.empty();
    }

    /** {@code 09.00-09.10 Godkendelse af dagsorden}: when the item is treated. */
    private static final Pattern SLOT = Pattern.compile("(?iU)^(?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d{2})?\\s?[-–]\\s?(?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d{1,2})?[.:]\\d{2}\\s*[-–:]?\\s+(?=\\p{L})");

    private static final String BROKEN_PAGE = "Fejl! Bogmærke er ikke defineret.";

    public static Slice withoutPage(Slice line) {
        if (line.raw().endsWith(BROKEN_PAGE)) {
            return line.to(line.length() - BROKEN_PAGE.length()).stripEnd(".…_");
        }
        return page(line).map(page -> line.to(page.start() - line.start()).stripEnd(".…_")).orElse(line);
    }
}
