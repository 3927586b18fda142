package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a link that stand before heading after heading: {@code fold ind Resume}, {@code fold ind Beslutning}. */
final class LeadSeam implements Seam {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;

    private final Words words;
    private final Set<String> leads;

    private LeadSeam(Words words, Set<String> leads) {
        this.words = words;
        this.leads = leads;
    }

    static LeadSeam of(List<Line> lines, Words words) {
        LeadSeam every = new LeadSeam(words, Set.of());
        Map<String, Set<String>> headings = new HashMap<>();
        for (Line line : lines) {
            int end = every.end(line);
            if (end > 0) {
                String text = line.text();
                headings.computeIfAbsent(text.substring(0, end), lead -> new HashSet<>()).add(text.substring(end));
            }
        }
        headings.values().removeIf(behind -> behind.size() < 2);
        return new LeadSeam(words, Set.copyOf(headings.keySet()));
    }

    @Override
    public List<Line> parts(Line line) {
        int end = leads.isEmpty() ? 0 : end(line);
        if (end == 0 || !leads.contains(line.text().substring(0, end))) {
            return List.of(line);
        }
        List<Line> parts = line.divided(end);
        return List.of(parts.get(0).asLink(), parts.get(1));
    }

    /** Where a known heading begins behind words that make no heading with it and begin with a small letter. */
    private int end(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || !Character.isLowerCase(text.charAt(0)) || text.endsWith(".")) {
            return 0;
        }
        for (int at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
            if (at > SHORTEST && Character.isUpperCase(text.charAt(at)) && words.kind(text.substring(at)).isPresent()) {
                return at;
            }
        }
        return 0;
    }
}
