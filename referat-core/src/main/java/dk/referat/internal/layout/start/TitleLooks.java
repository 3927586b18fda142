package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.MeetingEnd;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Weighs titles without numbers by what they look like: a paragraph of their own, more blank lines above them than
 * between paragraphs, capitals. Where most lines of a look have a section right below them, what looks so is a title.
 */
final class TitleLooks {

    private static final int ENOUGH = 3;
    private static final double HEADED = 3.5;
    /** A title with nothing below it must be worth an item of which nothing else is known. */
    private static final double BARE = 5.5;

    private final Sheet sheet;
    private final TitleParagraph paragraphs;
    private final int usualGap;
    private final Map<Look, int[]> counts = new HashMap<>();
    private final int numbered;
    private final int lastHeaded;

    /** What can be seen of a title before it is read. */
    private record Look(boolean wide, boolean capitals) {}

    TitleLooks(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.paragraphs = new TitleParagraph(sheet, contents);
        this.usualGap = usualGap(sheet);
        for (int index = 0; index < sheet.size(); index++) {
            if (paragraphs.couldBegin(index) && (paragraphs.isHeaded(index) || !paragraphs.isSure(index) && !MeetingEnd.isTime(sheet.at(index)))) {
                count(counts.computeIfAbsent(look(index), look -> new int[2]), paragraphs.isHeaded(index));
            }
        }
        this.numbered = (int) IntStream.range(0, sheet.size()).filter(paragraphs::isNumbered).count();
        this.lastHeaded = IntStream.range(0, sheet.size()).filter(this::isHeadedTitle).max().orElse(-1);
    }

    /** What the looks of a line say for it as the title of an item. */
    double weight(int index) {
        if (!isTitle(index)) {
            return 0;
        }
        boolean between = look(index).wide() && index < lastHeaded;
        return paragraphs.isHeaded(index) ? HEADED : between || paragraphs.isSure(index) ? BARE : 0;
    }

    /** Whether a line looks as titles do in this document, and a section stands right below it. */
    boolean isHeadedTitle(int index) {
        return isTitle(index) && paragraphs.isHeaded(index);
    }

    /** {@code Salg af grund (lukket)}, in one line or wrapped. */
    boolean isClosedTitle(int index) {
        return isTitle(index) && paragraphs.isClosed(index);
    }

    private boolean isTitle(int index) {
        return paragraphs.couldBegin(index) && prevails(counts.getOrDefault(look(index), new int[2]));
    }

    private boolean prevails(int[] count) {
        return count[1] >= ENOUGH && count[1] > numbered && count[1] * 3 >= count[0] * 2;
    }

    /** From the first that is headed on: above it stands the heading of the meeting. */
    private static void count(int[] count, boolean headed) {
        count[0] += headed || count[1] > 0 ? 1 : 0;
        count[1] += headed ? 1 : 0;
    }

    private Look look(int index) {
        String text = sheet.line(index).text();
        return new Look(sheet.line(index).gap() > usualGap, text.equals(text.toUpperCase(Locale.ROOT)));
    }

    /** The blank lines between paragraphs. */
    private static int usualGap(Sheet sheet) {
        Map<Integer, Long> gaps = sheet.facts().stream().map(fact -> fact.line()).map(Line::gap).filter(gap -> gap > 0)
                .collect(Collectors.groupingBy(gap -> gap, Collectors.counting()));
        return gaps.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).orElse(1);
    }
}
