package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Abbreviations;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.OpenWords;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines are the title of an item: the first one, and those through which it goes on. */
final class TitleLines {

    private static final int LONG_TITLE = 42;
    private static final int LONGEST_LINE = 120;
    private static final int LINES = 4;
    /** {@code (hv)}: who wrote. */
    private static final Pattern INITIALS = Pattern.compile("(?U)\\(\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})?\\)");

    private final Sheet sheet;
    private final Contents contents;

    TitleLines(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    List<Integer> of(Candidate start, int end) {
        if (start.beginsWithHeading()) {
            return List.of();
        }
        List<Integer> lines = new ArrayList<>();
        lines.add(start.title());
        if (!start.isTitled()) {
            return lines;
        }
        String title = sheet.at(start.title()).marker().filter(marker -> !marker.standsAlone())
                .map(marker -> marker.rest().raw()).orElse(sheet.line(start.title()).text());
        StringBuilder whole = new StringBuilder(title);
        for (int next = sheet.next(start.title()); next < end && lines.size() < LINES; next = sheet.next(next)) {
            if (!continues(whole.toString(), lines, next, end)) {
                break;
            }
            lines.add(next);
            whole.append(' ').append(sheet.line(next).text());
        }
        return lines;
    }

    private boolean continues(String title, List<Integer> lines, int next, int end) {
        Facts fact = sheet.at(next);
        boolean typed = parts(new Slice(title, 0)).endsWithType();
        if (!typed && fact.line().gap() == 0 && TitleParts.isTypeMark(fact.line().slice(), sheet.words().lexicon())) {
            return true;
        }
        String key = titleKey(new Slice(title, 0));
        String more = titleKey(sheet.line(next).slice());
        if (fact.heading().isPresent() || fact.body().isPresent() || isMetadata(next) && !isLastWord(fact)
                || Groups.isGroup(fact, sheet.words().lexicon())
                || fact.ruling() || fact.line().shape() == Shapes.ROW || fact.marker().isPresent() && !hasOpenTitle(title) && !contents.lists(key + more)) {
            return false;
        }
        if (more.isEmpty() || more.equals(key) || INITIALS.matcher(fact.line().text()).matches()) {
            return false;
        }
        if (contents.lists(key + more) || isListedLonger(key, more)) {
            return true;
        }
        if (typed || contents.lists(key) || fact.line().gap() > 0 || sheet.furniture().get(next - 1)) {
            return false;
        }
        boolean lower = Character.isLowerCase(fact.line().text().charAt(0));
        if (!lower && title.endsWith(".") && !Abbreviations.ends(title)) {
            return false;
        }
        boolean full = sheet.line(lines.get(lines.size() - 1)).length() >= LONG_TITLE;
        boolean closes = closesHead(next, end) || isOpenUntilHead(next, end) || isAgain(lines.get(0), sheet.next(next));
        return closes && (full && !fact.line().text().endsWith(".") || lower && fact.line().length() < LONGEST_LINE)
                || hasOpenTitle(title) && closes;
    }

    /** {@code Budget 2025-28 - første} / {@code drøftelse}: a type would begin with a capital. */
    private static boolean isLastWord(Facts fact) {
        boolean type = fact.isOnly(LabelKind.TYPE_DISCUSSION) || fact.isOnly(LabelKind.TYPE_INFORMATION) || fact.isOnly(LabelKind.TYPE_DECISION);
        return type && fact.line().gap() == 0 && Character.isLowerCase(fact.line().text().charAt(0));
    }

    private String titleKey(Slice words) {
        return TitleParts.key(parts(words).title().raw());
    }

    private TitleParts parts(Slice words) {
        return TitleParts.of(words, sheet.words().lexicon());
    }

    /** A title that cannot end here: it ends in a dash, a comma or a small word. */
    private static boolean hasOpenTitle(String title) {
        return title.endsWith("-") || title.endsWith("–") || title.endsWith(",")
                || OpenWords.end(title);
    }

    /** Whether a title goes on through a few lines that cannot begin one, to where the head goes on. */
    private boolean isOpenUntilHead(int index, int end) {
        int last = index;
        for (int line = 1; line < LINES; line++) {
            int next = sheet.next(last);
            boolean more = next < end && sheet.line(next).length() < LONGEST_LINE && !sheet.line(next).text().endsWith(".")
                    && Character.isLowerCase(sheet.line(next).text().charAt(0));
            if (!more) {
                return false;
            }
            if (closesHead(next, end)) {
                return !sheet.line(index).text().endsWith(".");
            }
            last = next;
        }
        return false;
    }

    /** The list goes on with these words, and perhaps with those of the next line. */
    private boolean isListedLonger(String key, String more) {
        return !contents.lists(key) && contents.entry(key + more).filter(entry -> entry.key().startsWith(key + more)).isPresent();
    }

    /** The title is printed a second time. */
    private boolean isAgain(int title, int next) {
        return next < sheet.size() && sheet.line(next).key().equals(sheet.line(title).key());
    }

    /** Whether what stands behind a line is no more of the title. */
    private boolean closesHead(int index, int end) {
        int next = sheet.next(index);
        if (next >= end) {
            return true;
        }
        Facts fact = sheet.at(next);
        return fact.line().gap() > 0 || fact.heading().isPresent() || isMetadata(next) || fact.body().isPresent();
    }

    /** What stands beside a title and is none: case numbers, marks of what is closed. */
    boolean isMetadata(int index) {
        Facts fact = sheet.at(index);
        if (fact.ruling() && fact.line().text().endsWith(".")) {
            return false;
        }
        return Metadata.isOfItem(fact) || CaseLines.isCaseLine(fact.line().text()) || fact.isOnly(LabelKind.CLOSED) || fact.line().shape() == Shapes.CASE_NUMBER;
    }
}
