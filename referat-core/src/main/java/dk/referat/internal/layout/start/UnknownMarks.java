package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds items behind words that no list knows, where nothing else begins items: paragraphs that begin alike and count up,
 * {@code Ærinde 4 - Nye bænke}, {@code Ærinde 5 - Lys på molen}, with a heading or a ruling below most of them.
 */
final class UnknownMarks {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 30;
    private static final Pattern MARKED = Pattern.compile("(?U)^([^\\d\\s]\\S*(?: [^\\d\\s]+){0,2}?):?\\h+(\\d{1,4})(?![\\d/.-]*\\d)[.:)]?(?:\\h+|$)(?:[-–:|]\\h+)?");

    private final Sheet sheet;
    private final Contents contents;

    UnknownMarks(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    List<Candidate> find() {
        Map<String, List<Candidate>> marked = new LinkedHashMap<>();
        IntStream.range(0, sheet.size()).filter(this::mayBegin).forEach(index -> candidate(index)
                .ifPresent(start -> marked.computeIfAbsent(start.style(), style -> new ArrayList<>()).add(start)));
        return marked.values().stream()
                .filter(starts -> starts.size() >= ENOUGH && countUp(starts) && areItems(starts))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private boolean mayBegin(int index) {
        Facts fact = sheet.at(index);
        return !sheet.furniture().get(index) && !contents.holds(index) && sheet.isApart(index)
                && fact.marker().isEmpty() && fact.body().isEmpty() && fact.label().isEmpty() && !isKnown(fact);
    }

    /** What recurs with a colon may have been taken for a heading. */
    private boolean isKnown(Facts fact) {
        return fact.heading().filter(heading -> sheet.words().kind(heading.words().raw()).isPresent()).isPresent();
    }

    private Optional<Candidate> candidate(int index) {
        Slice line = sheet.line(index).slice();
        Matcher mark = MARKED.matcher(line.raw());
        if (!mark.find() || mark.end(1) > LONGEST) {
            return Optional.empty();
        }
        Slice rest = line.from(mark.end()).trim();
        int title = rest.isEmpty() ? sheet.next(index) : index;
        String style = Lexicon.key(mark.group(1)) + " #" + (rest.isEmpty() ? "|" : "");
        Marker marker = new Marker(style, Integer.parseInt(mark.group(2)), "", line.cut(mark.start(2), mark.end(2)), rest);
        return title < sheet.size()
                ? Optional.of(new Candidate(index, title, Optional.of(marker), style, 0, false, false, false, contents.indexOf(sheet.titleKey(title))))
                : Optional.empty();
    }

    private static boolean countUp(List<Candidate> starts) {
        return IntStream.range(1, starts.size()).allMatch(at -> number(starts.get(at)) == number(starts.get(at - 1)) + 1);
    }

    private static int number(Candidate start) {
        return start.marker().map(Marker::number).orElse(0);
    }

    /** Whether most have below them what items have. */
    private boolean areItems(List<Candidate> starts) {
        long told = IntStream.range(0, starts.size())
                .filter(at -> tells(starts.get(at).last() + 1, at + 1 < starts.size() ? starts.get(at + 1).first() : sheet.size()))
                .count();
        return told * 2 >= starts.size();
    }

    private boolean tells(int from, int end) {
        return IntStream.range(from, end).mapToObj(sheet::at).anyMatch(fact -> fact.ruling() || fact.isStandaloneHeading());
    }
}
