package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that a body gives its items within codes, {@code HU-41/26-B   Nye bænke}, where several paragraphs
 * begin with codes that are alike but for a number that counts up; the letters at their ends may differ.
 */
final class SeriesNumbers {

    private static final int ENOUGH = 3;
    private static final Pattern CODE = Pattern.compile(
            "(?U)^(?:(\\p{Lu}{2,6}[-/.]?)(\\d{1,4})([-/](?:\\d{2}|\\d{4}))?|()(\\d{1,4})(/(?:19|20)\\d{2}))(-\\p{Lu}{1,3})?[.:]?(?=\\s+[\\p{Lu}\\d\"»]|$)");

    private final Map<String, Set<Integer>> numbers = new HashMap<>();

    private SeriesNumbers(List<Facts> facts) {
        for (Facts fact : facts) {
            marker(fact).ifPresent(marker -> numbers.computeIfAbsent(marker.style(), style -> new TreeSet<>()).add(marker.number()));
        }
        numbers.values().removeIf(series -> series.stream().filter(number -> series.contains(number - 1)).count() < ENOUGH - 1);
    }

    static List<Facts> resolve(List<Facts> facts) {
        SeriesNumbers series = new SeriesNumbers(facts);
        if (series.numbers.isEmpty()) {
            return facts;
        }
        List<Facts> resolved = new ArrayList<>(facts.size());
        facts.forEach(fact -> resolved.add(marker(fact).filter(marker -> series.numbers.containsKey(marker.style())).map(fact::withMarker).orElse(fact)));
        return resolved;
    }

    private static Optional<Marker> marker(Facts fact) {
        Slice line = fact.line().slice();
        Matcher code = CODE.matcher(line.raw());
        if (fact.line().index() > 0 && fact.line().gap() == 0 || !code.find()) {
            return Optional.empty();
        }
        boolean lettered = code.group(1) != null;
        String number = code.group(lettered ? 2 : 5);
        String year = Optional.ofNullable(code.group(lettered ? 3 : 6)).orElse("");
        Slice rest = line.from(code.end()).trim();
        String style = (lettered ? code.group(1) : "") + "#" + year + (rest.isEmpty() ? "|" : "");
        return Optional.of(new Marker(style, Integer.parseInt(number), "", line.to(code.end()).stripEnd(".:"), rest));
    }
}
