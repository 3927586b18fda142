package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in how many items each line comes that is a heading, or could be one. */
final class HeadingCounts {

    private final Sheet sheet;
    private final Map<String, Set<Integer>> standalone = new HashMap<>();
    private final Map<String, Set<Integer>> inline = new HashMap<>();
    private final Map<String, Set<Integer>> unknown = new HashMap<>();
    /** The words that stand alone as headings in each item. */
    private final Map<Outline, Set<String>> standing = new IdentityHashMap<>();

    HeadingCounts(Sheet sheet, List<Outline> items, UnknownHeadings lines) {
        this.sheet = sheet;
        for (int at = 0; at < items.size(); at++) {
            count(items.get(at), at, lines);
        }
    }

    private void count(Outline item, int at, UnknownHeadings lines) {
        for (int index = firstBehindTitle(sheet, item); index < item.end(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (fact.heading().isPresent()) {
                count(item, at, fact.heading().get());
            } else if (lines.couldHead(index)) {
                unknown.computeIfAbsent(fact.line().key(), word -> new HashSet<>()).add(at);
            }
        }
    }

    private void count(Outline item, int at, Heading heading) {
        if (heading.standsAlone()) {
            standing.computeIfAbsent(item, outline -> new HashSet<>()).add(heading.key());
        }
        (heading.standsAlone() ? standalone : inline).computeIfAbsent(key(heading), word -> new HashSet<>()).add(at);
    }

    static int firstBehindTitle(Sheet sheet, Outline item) {
        return item.titles().isEmpty() ? item.from() : sheet.next(item.lastOfTitle());
    }

    private static String key(Heading heading) {
        return heading.body().isPresent() ? "beslutning" : heading.key();
    }

    /** The items in which a heading stands alone. */
    int standalone(Heading heading) {
        return standalone.getOrDefault(key(heading), Set.of()).size();
    }

    /** The items in which text stands behind a heading on its line. */
    int inline(Heading heading) {
        return inline.getOrDefault(key(heading), Set.of()).size();
    }

    /** The items in which a line comes that is no known heading. */
    int unknown(Line line) {
        return unknown.getOrDefault(line.key(), Set.of()).size();
    }

    boolean standsAloneIn(Outline item, String key) {
        return standing.getOrDefault(item, Set.of()).contains(key);
    }

    boolean noneStandsAlone() {
        return standalone.isEmpty();
    }

    /** How many headings of different words have text behind them. */
    int inlineWords() {
        return inline.size();
    }

    boolean decidesInline() {
        return inline.keySet().stream().anyMatch(this::isDecisionWord);
    }

    /** Whether a heading of this document has the word of deciding. */
    boolean hasDecisionWord() {
        return decidesInline() || standalone.keySet().stream().anyMatch(this::isDecisionWord);
    }

    private boolean isDecisionWord(String key) {
        return key.equals("beslutning") || key.endsWith(" og beslutning") || key.endsWith("/beslutning")
                || sheet.words().kind(key).filter(kind -> kind == SectionKind.DECISION).isPresent();
    }
}
