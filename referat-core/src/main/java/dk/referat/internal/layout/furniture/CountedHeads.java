package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the heads and feet of pages that count them behind the name of the meeting:
 * {@code Teknikudvalget den 3. marts 2026, s. 4}, {@code Nørreby Kommune        4}.
 */
final class CountedHeads {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 150;
    private static final String NUMBER = "(?:s\\.\\s*)?(?:[-–]\\s*)?(?<page>\\d{1,3})(?:\\s*(?:af|/)\\s*\\d{1,3})?(?:\\s*[-–])?";
    private static final Pattern BEHIND = Pattern.compile("(?i)^(?<name>.*\\S)(?:,\\s*(?=s\\.)|\\s{3,}+)" + NUMBER + "$");
    /** On even pages the number may stand at the left. */
    private static final Pattern BEFORE = Pattern.compile("(?i)^" + NUMBER + "\\s{3,}+(?<name>\\p{L}.*)$");
    private static final Pattern COMMUNE = Pattern.compile("(?iU)\\p{L}[\\p{L} -]{2,30}(?:kommune|amt)");
    private static final Pattern COLUMN = Pattern.compile("\\s{3,}|\\t");

    private final List<Facts> facts;
    private final Words words;

    CountedHeads(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** The first line of the document tells of the meeting all the same. */
    BitSet find() {
        Map<String, List<Integer>> names = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Facts fact : facts) {
            Optional<Matcher> counted = counted(fact);
            if (counted.isPresent()) {
                List<Slice> columns = columns(fact.line().slice().cut(counted.get().start("name"), counted.get().end("name")));
                String name = columns.get(columns.size() - 1).raw();
                int page = Integer.parseInt(counted.get().group("page"));
                if (page > last.getOrDefault(name, 0) && namesMeeting(columns)) {
                    last.put(name, page);
                    names.computeIfAbsent(name, key -> new ArrayList<>()).add(fact.line().index());
                }
            }
        }
        BitSet heads = new BitSet();
        names.values().stream().filter(lines -> lines.size() >= ENOUGH && lines.stream().allMatch(this::standsApart))
                .forEach(lines -> lines.forEach(heads::set));
        heads.clear(0);
        return heads;
    }

    private static Optional<Matcher> counted(Facts fact) {
        if (fact.line().length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(BEFORE, BEHIND).map(pattern -> pattern.matcher(fact.line().text())).filter(Matcher::matches).findFirst();
    }

    private static List<Slice> columns(Slice words) {
        List<Slice> columns = new ArrayList<>();
        Matcher gap = COLUMN.matcher(words.raw());
        int from = 0;
        while (gap.find()) {
            columns.add(words.cut(from, gap.start()));
            from = gap.end();
        }
        columns.add(words.from(from));
        return columns;
    }

    /** The municipality, or a body and the day on which it met, side by side perhaps. */
    private boolean namesMeeting(List<Slice> columns) {
        if (COMMUNE.matcher(columns.get(columns.size() - 1).raw()).matches()) {
            return true;
        }
        boolean body = false;
        boolean date = false;
        for (Slice column : columns) {
            Optional<BodyLine> line = words.bodyLine(column, true);
            body |= line.flatMap(BodyLine::body).isPresent() || words.lexicon().isBody(column.raw());
            date |= line.flatMap(BodyLine::date).isPresent();
        }
        return body && date;
    }

    /** No row of a table, nor an entry of the contents. */
    private boolean standsApart(int index) {
        int next = index + 1;
        return index == 0 || facts.get(index).line().gap() > 0 || facts.get(index).line().newPage()
                || next == facts.size() || facts.get(next).line().gap() > 0 || facts.get(next).line().newPage();
    }
}
