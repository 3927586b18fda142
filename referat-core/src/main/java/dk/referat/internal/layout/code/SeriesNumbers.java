package dk.referat.internal.layout.code;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that a body gives its items within codes, {@code HU-41/26-B   Nye bænke}, {@code 2026/41   Nye bænke},
 * where several paragraphs begin with codes that are alike but for a number that counts up; the letters at their ends may differ.
 */
public final class SeriesNumbers {

    private static final int ENOUGH = 3;
    private static final Pattern CODE = Pattern.compile(
            "(?U)^(?:\\p{Lu}{2,6}[-/.]?\\d{1,4}(?:[-/]\\d{1,4})?|(?:19|20)\\d{2}[-/]\\d{1,4}|\\d{1,4}/(?:19|20)\\d{2})(?:-\\p{Lu}{1,3})?[.:]?(?=\\s+[\\p{Lu}\\d\"»]|$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ENDING = Pattern.compile("(?U)-\\p{Lu}{1,3}$");

    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    private SeriesNumbers(List<Facts> facts) {
        for (Facts fact : facts) {
            markers(fact).forEach(marker -> numbers.computeIfAbsent(marker.style(), style -> new TreeSet<>()).add(marker.number()));
        }
        numbers.values().removeIf(series -> series.stream().filter(number -> series.contains(number - 1)).count() < ENOUGH - 1);
    }

    public static List<Facts> resolve(List<Facts> facts) {
        SeriesNumbers series = new SeriesNumbers(facts);
        return series.numbers.isEmpty() ? facts : facts.stream().map(series::resolve).toList();
    }

    private Facts resolve(Facts fact) {
        return markers(fact).stream().filter(marker -> numbers.containsKey(marker.style())).findFirst().map(fact::withMarker).orElse(fact);
    }

    /** The code read with each of its numbers as the one that may count up. */
    private static List<Marker> markers(Facts fact) {
        Slice line = fact.line().slice();
        Matcher code = CODE.matcher(line.raw());
        if (fact.line().index() > 0 && fact.line().gap() == 0 || !code.find()) {
            return List.of();
        }
        Slice printed = line.to(code.end()).stripEnd(".:");
        Slice rest = line.from(code.end()).trim();
        List<Marker> markers = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(printed.raw()); number.find(); ) {
            String alike = printed.raw().substring(0, number.start()) + "#" + ENDING.matcher(printed.raw().substring(number.end())).replaceFirst("");
            markers.add(new Marker(rest.isEmpty() ? alike + "|" : alike, Integer.parseInt(number.group()), "", printed, rest));
        }
        return markers;
    }
}
