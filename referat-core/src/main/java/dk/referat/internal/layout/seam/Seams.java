package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.ArrayList;
import java.util.List;

/** Divides the lines in which an extractor joined headings, labels, titles and links to what stood beside them. */
public final class Seams {

    private Seams() {}

    public static List<Line> divide(List<Line> lines, Words words) {
        List<Line> joined = lines.stream().filter(Joints::any).toList();
        List<Seam> seams = new ArrayList<>();
        seams.add(ItemMarkSeam.of(lines, words));
        seams.add(new DoubledSeam());
        seams.add(new ChainedEntries());
        seams.add(new AdSeam(lines, words));
        seams.add(GroupSeam.of(lines, words));
        seams.add(LeadSeam.of(lines, words));
        seams.add(new RunInTitles(lines));
        seams.add(new NumberSeam(lines));
        seams.add(new LastNumberSeam(lines));
        seams.add(new DoubleNumberSeam(lines));
        seams.add(new MissingNumberSeam(lines));
        seams.add(new CaseHeadSeam(lines, words));
        seams.add(new LabelledNumberSeam(lines, words));
        seams.add(new SentenceTitleSeam(lines));
        seams.add(BulletSeam.of(lines, words));
        seams.add(RunInSeam.of(lines, words));
        seams.add(new LeaderSeam(words));
        seams.add(new AbsenceSeam(words));
        seams.add(new MetadataSeam(words));
        seams.add(new MetadataColumns(words));
        if (!joined.isEmpty()) {
            seams.add(new TitleSeam(words));
            seams.add(new LinkSeam(words));
            seams.add(HeadingSeam.of(joined, words));
            seams.add(new TailSeam(lines, words));
            seams.add(LabelSeam.of(joined, words));
            seams.add(new PartySeam());
        }
        List<Line> divided = new ArrayList<>();
        lines.forEach(line -> divided.addAll(parts(line, seams)));
        return divided.equals(lines) ? lines : numbered(divided);
    }

    private static List<Line> parts(Line line, List<Seam> seams) {
        List<Line> parts = List.of(line);
        for (Seam seam : seams) {
            parts = parts.size() == 1 ? seam.parts(parts.get(0)) : parts.stream().flatMap(part -> seam.parts(part).stream()).toList();
        }
        return parts;
    }

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>(lines.size());
        lines.forEach(line -> numbered.add(line.at(numbered.size())));
        return numbered;
    }
}
