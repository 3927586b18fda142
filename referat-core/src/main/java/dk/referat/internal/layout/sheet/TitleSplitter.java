package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a printed title apart, mark by mark, until only the title is left. */
final class TitleSplitter {

    private static final Set<LabelKind> STATES = Set.of(LabelKind.OPEN, LabelKind.CLOSED);

    private static final Pattern CAPITALS = Pattern.compile("(?U)^(\\p{Lu}{3,}(?: \\p{Lu}{3,})?)\\s+(?=\\p{Lu}?\\p{Ll})");

    private static final Pattern NUMBER_COLUMN = Pattern.compile("(?U)(?<=\\S)(?:\\t|\\h{3})\\h*+((?:\\p{L}[\\p{L}.]*+:? )?)(\\S++(?: - \\S++)?)$");

    /** More than any title has; the rest of a line that repeats one is its title. */
    private static final int MOST_MARKS = 16;

    /** {@code 09.00-09.10 Godkendelse af dagsorden}: when the item is treated. */
    private static final Pattern SLOT = Pattern.compile("(?iU)^(?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d{2})?\\s?[-–]\\s?(?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d{1,2})?[.:]\\d{2}\\s*[-–:]?\\s+(?=\\p{L})");

    private final Lexicon lexicon;
    private Slice title;
    private Optional<Slice> closed = Optional.empty();
    private Optional<Slice> type = Optional.empty();
    private Optional<Slice> caseNumber = Optional.empty();

    TitleSplitter(Slice printed, Lexicon lexicon) {
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
            changed = numberAtStart() || journalNumber() || numberAtEnd() || numberInColumn() || bracketAtEnd() || bracketAtStart() || columnAtStart() || capitalsAtStart() || wordAtStart() || wordAtEnd();
        }
        return new TitleParts(closed, title, type, caseNumber);
    }

    /** {@code 2022-000104 Budget}, {@code 00.30.10-S55-2-22 - Budget} */
    private boolean numberAtStart() {
        Optional<Slice> number = caseNumber.isPresent() ? Optional.empty() : CaseBrackets.atStart(title, lexicon).or(() -> CaseLines.atStart(title));
        if (number.isEmpty()) {
            return false;
        }
        Slice rest = title.from(number.get().end() - title.start()).stripStart(")]").stripStart("-–:,.");
        if (rest.isEmpty()) {
            return false;
        }
        caseNumber = number;
        title = rest;
        return true;
    }

    /** {@code J.nr. 5       Budget} */
    private boolean journalNumber() {
        Optional<JournalNumbers.Numbered> numbered = caseNumber.isPresent() ? Optional.empty() : JournalNumbers.atStart(title, lexicon);
        numbered.ifPresent(found -> {
            caseNumber = Optional.of(found.number());
            title = found.title();
        });
        return numbered.isPresent();
    }

    /** {@code Budget (22/1042)}, {@code Budget [Sagsnr. 22/1042]}, {@code Budget - 22/1042} */
    private boolean numberAtEnd() {
        Optional<CaseBrackets.Ending> ending = caseNumber.isPresent() ? Optional.empty() : CaseBrackets.atEnd(title, lexicon);
        ending.ifPresent(found -> {
            caseNumber = Optional.of(found.number());
            title = found.title();
        });
        return ending.isPresent();
    }

    /** {@code Budget          00.30.10-S55-2-22}, {@code Budget          Sagsnr. 22/1042} */
    private boolean numberInColumn() {
        Matcher column = NUMBER_COLUMN.matcher(title.raw());
        if (caseNumber.isPresent() || !column.find() || !CaseLines.isCaseLine(column.group(2)) || !isNumberLabel(column.group(1))) {
            return false;
        }
        caseNumber = CaseLines.own(title.cut(column.start(2), column.end(2)));
        title = title.to(column.start()).trim();
        return true;
    }

    private boolean isNumberLabel(String words) {
        return words.isEmpty() || lexicon.labels(words.strip()).contains(LabelKind.CASE_NUMBER);
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
        return mark(inner, title.cut(open, title.length()), withoutDash(title.to(open).trim()));
    }

    /** {@code Salg af grund - (Lukket punkt)} */
    private static Slice withoutDash(Slice words) {
        boolean dash = words.raw().endsWith(" -") || words.raw().endsWith(" –");
        return dash ? words.to(words.length() - 1).trim() : words;
    }

    private boolean bracketAtStart() {
        String text = title.raw();
        int close = text.indexOf(')');
        if (!text.startsWith("(") || close < 2 || close + 1 >= text.length()) {
            return false;
        }
        return mark(title.cut(1, close), title.to(close + 1), title.from(close + 1).stripStart("-–: "));
    }

    /** {@code Lukket: …}, {@code Lukket - …}, {@code LUKKET SAG. …}; a mark that is the whole title stays. */
    private boolean wordAtStart() {
        for (String divider : new String[] {":", " - ", " – ", "- ", "– ", ". "}) {
            int at = title.raw().indexOf(divider);
            if (at > 0 && at < 40 && mark(title.to(at).trim(), title.to(at + 1), title.from(at + divider.length()).stripStart("-–:."))) {
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
        if (kinds.contains(LabelKind.CLOSED) || kinds.contains(LabelKind.GROUP_CLOSED)) {
            closed = Optional.of(printed.trim());
        } else if (kinds.contains(LabelKind.OPEN)) {
            title = rest;
            return true;
        } else if (type.isEmpty() && kinds.stream().anyMatch(TitleParts.TYPES::contains) && isTypeWord(words, printed)) {
            type = Optional.of(words);
        } else {
            return false;
        }
        title = rest;
        return true;
    }

    /** {@code Orientering: …} and {@code Til orientering - …} may be a title's own words; in brackets, or as {@code Orienteringssag}, they are a type. */
    private boolean isTypeWord(Slice words, Slice printed) {
        boolean bracketed = printed.length() > words.length() && "([".indexOf(printed.raw().charAt(0)) >= 0;
        String key = Lexicon.key(words.raw());
        return bracketed || key.endsWith("sag") || key.endsWith("punkt") || key.indexOf(' ') > 0 && !key.startsWith("til ");
    }
}

