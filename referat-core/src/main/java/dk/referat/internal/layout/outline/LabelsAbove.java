package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.start.Candidate;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the labels that stand above the number of each item, the first one included: {@code J.nr.: 08.02.00A00   Sagsnr.: 31},
 * {@code Fraværende: Ida Holm}, {@code Punkt nr. 4: Nye bænke}.
 */
final class LabelsAbove {

    private static final int ENOUGH = 3;
    private static final int MOST_LABELS = 8;
    private static final int LONGEST_LABEL = 40;

    private final Sheet sheet;
    private final Contents contents;
    private final List<String> labels;

    LabelsAbove(Sheet sheet, Contents contents, List<Candidate> starts) {
        this.sheet = sheet;
        this.contents = contents;
        this.labels = starts.size() < ENOUGH ? List.of() : common(starts);
    }

    /** The first line of the block above a start; the start itself where none stands there. */
    int first(int start) {
        List<Integer> lines = above(start);
        boolean block = !labels.isEmpty() && has(lines, labels);
        return block ? lines.get(labels.size() - 1) : start;
    }

    /** The labels above the first start, upwards, as far as most others have them too. */
    private List<String> common(List<Candidate> starts) {
        List<Integer> first = above(starts.get(0).first());
        List<String> all = first.stream().map(this::label).toList();
        for (int size = all.size(); size > 0; size--) {
            List<String> block = all.subList(0, size);
            long alike = starts.stream().map(start -> above(start.first())).filter(lines -> has(lines, block)).count();
            if (alike * 3 >= starts.size() * 2 && alike >= ENOUGH) {
                boolean ofItem = first.subList(0, size).stream().anyMatch(line -> Metadata.isOfItem(sheet.at(line)));
                return ofItem ? List.copyOf(block) : List.of();
            }
        }
        return List.of();
    }

    private boolean has(List<Integer> lines, List<String> block) {
        return lines.size() >= block.size() && lines.subList(0, block.size()).stream().map(this::label).toList().equals(block);
    }

    private List<Integer> above(int start) {
        List<Integer> lines = new ArrayList<>();
        for (int line = sheet.previous(start); line >= 0 && lines.size() < MOST_LABELS && !contents.holds(line) && !label(line).isEmpty();
                line = sheet.previous(line)) {
            lines.add(line);
        }
        return lines;
    }

    private String label(int line) {
        int colon = sheet.line(line).text().indexOf(':');
        return colon > 0 && colon < LONGEST_LABEL ? Lexicon.key(sheet.line(line).text().substring(0, colon)) : "";
    }
}
