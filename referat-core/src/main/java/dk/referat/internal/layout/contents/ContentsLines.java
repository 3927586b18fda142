package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.PrintedPages;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the entries of a table of contents from what stands above and between them. */
public final class ContentsLines {

    static final String BULLETS = "-–—•·∙▪◦";
    private static final Pattern TERM = Pattern.compile("\\s+\\(?\\d{4}\\s?[-–]\\s?(?:\\d{4}|\\d{2})\\)?");
    private static final Pattern CLOCK = Pattern.compile("(?iU)\\s*(?:kl\\.?)?\\s*\\d{1,2}[.:]\\d{2}$");

    private static final Pattern LEAD = Pattern.compile("(?iU)mødet? (?:i|af) ");

    private static final int LONGEST_NAME = 100;

    private final Sheet sheet;
    private final PageDays days;
    /** Reading groups and dates takes long: each line is asked once at most. */
    private final Map<Integer, Boolean> groups = new HashMap<>();
    private final Map<Integer, Boolean> between = new HashMap<>();
    private final Map<Integer, Boolean> meetings = new HashMap<>();

    public ContentsLines(Sheet sheet) {
        this.sheet = sheet;
        this.days = new PageDays(sheet);
    }

    /** The lines of entries among others. */
    List<Integer> of(int first, int end) {
        List<Integer> lines = new ArrayList<>();
        for (int index = first; index < end; index++) {
            if (!sheet.furniture().get(index) && !isBetween(index) && !(lines.isEmpty() && namesMeeting(index))
                    && !days.holds(index)) {
                lines.add(index);
            }
        }
        while (!lines.isEmpty() && headsPage(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** {@code Møde i Teknikudvalget den 4. marts 2014} behind the last entry: the page of the first item has begun. */
    private boolean headsPage(int index) {
        return LEAD.matcher(sheet.line(index).text()).lookingAt() && namesMeeting(index);
    }

    /** The heading of a group, the head of a column, the label once more, the mark of items, or of what is open, or a line without words. */
    boolean isBetween(int index) {
        return between.computeIfAbsent(index, line -> isBetween(sheet.at(line)));
    }

    private boolean isBetween(Facts fact) {
        return isGroup(fact.line().index()) || sheet.words().isColumnHeads(fact.line().text()) || fact.isOnly(LabelKind.CONTENTS)
                || fact.isOnly(LabelKind.OPEN) || fact.isOnly(LabelKind.ITEM_MARK)
                || fact.line().text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** {@code - Godkendelse af dagsorden} */
    boolean isBulleted(int index) {
        String text = sheet.line(index).text();
        return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    boolean isGroup(int index) {
        return groups.computeIfAbsent(index, line -> Groups.isGroup(sheet.at(line), sheet.words().lexicon()));
    }

    /** The heading of a group, with the page where it stands perhaps: {@code Lukkede punkter ..... 7} */
    boolean headsGroup(int index) {
        Set<LabelKind> words = words(index);
        return isGroup(index) || words.contains(LabelKind.GROUP_OPEN) || words.contains(LabelKind.GROUP_CLOSED);
    }

    boolean headsClosedGroup(int index) {
        return sheet.at(index).isOnly(LabelKind.GROUP_CLOSED) || words(index).contains(LabelKind.GROUP_CLOSED);
    }

    private Set<LabelKind> words(int index) {
        return sheet.words().lexicon().labels(PrintedPages.without(sheet.line(index).slice()).raw());
    }

    /** {@code Teknikudvalget 2018-2021}, {@code 15-09-2021 15:30}: which meeting's contents follow. */
    public boolean namesMeeting(int index) {
        return meetings.computeIfAbsent(index, line -> sheet.line(line).length() < LONGEST_NAME && readsAsMeeting(line));
    }

    private boolean readsAsMeeting(int index) {
        Line line = sheet.line(index);
        Slice words = line.slice().to(CLOCK.matcher(line.text()).replaceFirst("").length());
        Matcher lead = LEAD.matcher(words.raw());
        boolean dated = sheet.words().bodyLine(lead.lookingAt() ? words.from(lead.end()) : words, true).filter(body -> body.date().isPresent()).isPresent();
        boolean body = sheet.words().lexicon().isBody(TERM.matcher(words.raw()).replaceFirst("").strip());
        return dated || body && sheet.at(index).marker().isEmpty();
    }

    /** The line that prints the first title. */
    int firstTitle(int first) {
        int index = first;
        while (index < sheet.size()
                && (isBetween(index) || headsGroup(index) || namesMeeting(index) || sheet.furniture().get(index) || sheet.titleKey(index).isEmpty())) {
            index++;
        }
        return index < sheet.size() ? index : first;
    }
}
