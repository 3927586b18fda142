package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The blocks of labels and values above the titles of items, each of which begins with the same label: {@code Sagsnr.},
 * {@code Ansvarlig}, {@code 2022/0877}, {@code Havnekontoret}, <b>title</b>. The items begin there. What stands above the
 * first title too is no end of an item.
 */
final class HeadBlocks {

    private static final int ENOUGH = 3;
    private static final int LONGEST_LABEL = 30;
    private static final int LINES = 12;

    private final Sheet sheet;
    private final Contents contents;
    private final Map<Integer, Integer> firsts = new HashMap<>();

    HeadBlocks(Sheet sheet, Contents contents, List<Candidate> starts) {
        this.sheet = sheet;
        this.contents = contents;
        Map<String, Integer> counts = new HashMap<>();
        starts.forEach(start -> counts.merge(key(above(start.first())), 1, Integer::sum));
        String above = starts.isEmpty() ? "" : key(above(starts.get(0).first()));
        for (Candidate start : starts) {
            int first = above(start.first());
            int count = counts.get(key(first));
            if (first >= 0 && key(first).equals(above) && count >= ENOUGH && count * 3 >= starts.size() * 2) {
                firsts.put(start.first(), first);
            }
        }
    }

    /** The first line of the block above a start, or the start where there is none. */
    int first(int start) {
        return firsts.getOrDefault(start, start);
    }

    /** The label that a line begins with, or the line itself. */
    private String key(int index) {
        if (index < 0) {
            return "";
        }
        Line line = sheet.line(index);
        int colon = line.text().indexOf(':');
        if (colon > 0) {
            return Lexicon.key(line.text().substring(0, colon + 1));
        }
        return beginsWithNumber(line) ? "#" : line.key();
    }

    private static boolean beginsWithNumber(Line line) {
        return CaseLines.own(line.slice()).filter(number -> number.start() == line.slice().start()).isPresent();
    }

    /** The first line of the paragraph that ends right above a start, or of the one before where the start begins one; -1 where it is no block. */
    private int above(int start) {
        int first = paragraph(start);
        if (first == start && start > 0) {
            first = paragraph(sheet.previous(start));
        }
        boolean block = first >= 0 && first < start && sheet.isApart(first) && start - first <= LINES && !contents.holds(first);
        return block && isLabelled(first) && isHead(first, start) ? first : -1;
    }

    private int paragraph(int line) {
        int first = line;
        while (first > 0 && line - first <= LINES && !sheet.isApart(first)) {
            first = sheet.previous(first);
        }
        return first;
    }

    /** Metadata stands in the block, or the number that it is the label of stands alone below it. */
    private boolean isHead(int first, int start) {
        boolean number = sheet.previous(start) == first && !sheet.isApart(start) && sheet.at(start).marker().filter(Marker::standsAlone).isPresent();
        return number || IntStream.range(first, start).anyMatch(this::isMetadata);
    }

    private boolean isMetadata(int index) {
        Facts fact = sheet.at(index);
        return beginsWithNumber(fact.line()) || CaseLines.isCaseLine(fact.line().text()) || Metadata.isOfItem(fact) || fact.isOnly(LabelKind.CLOSED)
                || fact.isLabel(LabelKind.CASE_NUMBER) || sheet.words().isColumnHeads(fact.line().text());
    }

    private boolean isLabelled(int index) {
        Facts fact = sheet.at(index);
        boolean label = key(index).length() < LONGEST_LABEL && (fact.line().isTitleLike() || key(index).length() < fact.line().length());
        return label && fact.heading().isEmpty() && fact.body().isEmpty() && !fact.ruling()
                && !fact.isLabel(LabelKind.ABSENTEES) && !fact.isLabel(LabelKind.PARTICIPANTS);
    }
}
