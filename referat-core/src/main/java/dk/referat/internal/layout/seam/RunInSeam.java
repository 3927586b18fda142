package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings within paragraphs, where an extractor lost the line ends: {@code … uden ændringer. INDSTILLING Forvaltningen
 * indstiller, … Beslutning Godkendt.} Elsewhere only what is nothing else: the heading of a decision behind a case
 * number, and the text behind one with its date.
 */
final class RunInSeam implements Seam {

    private static final int ENOUGH = 3;
    private static final int LONGEST_ALONE = 40;
    private static final int WINDOW = 150;
    private static final Pattern SENTENCE = Pattern.compile("(?U)[.!?:”\"] +(?=\\p{Lu}\\p{L}{4})");

    private final RunInHeading heading;
    private final boolean usual;

    private RunInSeam(Words words, boolean usual) {
        this.heading = new RunInHeading(words);
        this.usual = usual;
    }

    /** A document has them where more stand so than alone. */
    static RunInSeam of(List<Line> lines, Words words) {
        RunInSeam every = new RunInSeam(words, true);
        Set<String> found = new HashSet<>();
        int within = 0;
        for (Line line : lines) {
            for (int start : every.starts(line)) {
                int end = every.end(line, start);
                if (end > 0) {
                    within++;
                    found.add(line.text().substring(start, start + end));
                }
            }
        }
        return new RunInSeam(words, within >= ENOUGH && found.size() > 1 && within > alone(lines, words));
    }

    private static long alone(List<Line> lines, Words words) {
        return lines.stream()
                .filter(line -> line.length() < LONGEST_ALONE && words.kind(line.text()).filter(Heading::isStrong).isPresent())
                .count();
    }

    @Override
    public List<Line> parts(Line line) {
        Set<Integer> cuts = usual ? cuts(line) : sureCuts(line);
        if (cuts.isEmpty()) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(part(line, from, cut));
            from = cut;
        }
        parts.add(part(line, from, line.length()));
        return parts;
    }

    private static Line part(Line line, int from, int to) {
        Slice words = line.slice().cut(from, to).trim();
        return from == 0 ? line.withText(words) : line.withText(words).below();
    }

    private Set<Integer> cuts(Line line) {
        Set<Integer> cuts = new TreeSet<>();
        cut(line, 0, Math.max(end(line, 0), heading.body(line.slice())), cuts);
        starts(line).forEach(start -> cut(line, start, end(line, start), cuts));
        return cuts;
    }

    private Set<Integer> sureCuts(Line line) {
        Set<Integer> cuts = new TreeSet<>();
        int number = numberEnd(line);
        cut(line, number, number > 0 ? end(line, number) : heading.dated(line.slice()), cuts);
        return cuts;
    }

    private int end(Line line, int start) {
        return heading.end(line.slice().cut(start, Math.min(start + WINDOW, line.length())));
    }

    private static void cut(Line line, int from, int length, Set<Integer> cuts) {
        if (length > 0 && from > 0) {
            cuts.add(from);
        }
        if (length > 0 && from + length < line.length()) {
            cuts.add(from + length);
        }
    }

    /** The places within a line at which a heading may begin. */
    private List<Integer> starts(Line line) {
        List<Integer> starts = new ArrayList<>();
        int number = numberEnd(line);
        if (number > 0) {
            starts.add(number);
        }
        Matcher sentence = SENTENCE.matcher(line.text());
        while (sentence.find()) {
            starts.add(sentence.end());
        }
        return starts;
    }

    /** Where the words behind a case number begin; 0 where a line begins with none. */
    private static int numberEnd(Line line) {
        int blank = Character.isDigit(line.text().charAt(0)) ? line.text().indexOf(' ') : -1;
        return blank > 0 && CaseLines.isCaseLine(line.text().substring(0, blank)) ? blank + 1 : 0;
    }
}
