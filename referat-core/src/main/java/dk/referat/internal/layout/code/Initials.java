package dk.referat.internal.layout.code;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells the initials of a body before the numbers of its items, {@code HR 1.}, {@code HR 2.}, {@code HR 3.}, from a line
 * that begins with an abbreviation and a number by chance.
 */
public final class Initials {

    private static final int ENOUGH = 3;

    private Initials() {}

    public static List<Facts> resolve(List<Facts> facts) {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (Facts fact : facts) {
            fact.marker().filter(Marker::isInitialed)
                    .ifPresent(marker -> numbers.computeIfAbsent(letters(marker), letters -> new TreeSet<>()).add(marker.number()));
        }
        Set<String> counted = numbers.entrySet().stream()
                .filter(entry -> follow(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return facts.stream()
                .map(fact -> fact.marker().filter(marker -> marker.isInitialed() && !counted.contains(letters(marker))).isPresent()
                        ? fact.withoutMarker()
                        : fact)
                .toList();
    }

    private static String letters(Marker marker) {
        return marker.printed().raw().replaceAll("\\P{Lu}", "");
    }

    private static boolean follow(Set<Integer> numbers) {
        return numbers.stream().filter(number -> numbers.contains(number - 1)).count() >= ENOUGH - 1;
    }
}
