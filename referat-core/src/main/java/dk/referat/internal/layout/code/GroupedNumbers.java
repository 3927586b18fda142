package dk.referat.internal.layout.code;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the codes of items that have a letter or a second number, {@code A.1   Nye bænke}, {@code B 88 Nye bænke},
 * {@code 1.2 Nye bænke}: of the lines that begin a paragraph, that are printed twice, or that have the head of an item below
 * them, several begin with codes that count up.
 */
public final class GroupedNumbers {

    /** A title takes some lines. */
    private static final int HEAD = 3;
    private static final int FEW = 2;
    private static final int ENOUGH = 3;

    private final List<Facts> facts;
    private final CodeGroups groups;
    private final Map<String, Integer> printed = new HashMap<>();

    private GroupedNumbers(List<Facts> facts, CodeGroups groups) {
        this.facts = facts;
        this.groups = groups;
        facts.forEach(fact -> printed.merge(fact.line().key(), 1, Integer::sum));
    }

    public static List<Facts> resolve(List<Facts> facts, Words words) {
        CodeGroups groups = new CodeGroups(words);
        GroupedNumbers numbers = new GroupedNumbers(facts, groups);
        Optional<Kind> most = Stream.of(CodeForm.values()).flatMap(numbers::kinds).max(Comparator.comparingInt(kind -> kind.series().size()));
        List<Facts> resolved = new ArrayList<>();
        for (int index = 0; index < facts.size(); index++) {
            Facts below = facts.get(Math.min(index + 1, facts.size() - 1));
            Facts fact = facts.get(index);
            Optional<ItemCode> code = most.flatMap(kind -> kind.code(fact));
            resolved.add(code.isPresent()
                    ? fact.withMarker(most.get().marker(code.get()))
                    : groups.resolve(fact, most.flatMap(kind -> kind.code(below))));
        }
        return List.copyOf(resolved);
    }

    /** The kinds of codes of one form that count up. */
    private Stream<Kind> kinds(CodeForm form) {
        Map<String, Map<String, ItemCode>> kinds = new LinkedHashMap<>();
        Map<String, int[]> heads = new HashMap<>();
        for (int index = 0; index < facts.size(); index++) {
            Optional<ItemCode> found = code(facts.get(index), form);
            boolean head = found.isPresent() && (isHead(index) || form.hasNumbers() && isTwice(index));
            if (found.isPresent() && (head || index == 0 || facts.get(index).line().gap() > 0)) {
                ItemCode code = found.get();
                Map<String, ItemCode> codes = kinds.computeIfAbsent(code.kind(), kind -> new LinkedHashMap<>());
                codes.remove(code.key());
                codes.put(code.key(), code);
                int[] counts = heads.computeIfAbsent(code.kind(), kind -> new int[2]);
                counts[0]++;
                counts[1] += head ? 1 : 0;
            }
        }
        kinds.keySet().removeIf(kind -> form.isCommon() && heads.get(kind)[1] * 2 < heads.get(kind)[0]);
        return kinds.entrySet().stream()
                .map(codes -> new Kind(form, codes.getKey(), new CodeSeries(new ArrayList<>(codes.getValue().values()), enough(form, heads.get(codes.getKey())))))
                .filter(kind -> kind.series().isSeries());
    }

    private Optional<ItemCode> code(Facts fact, CodeForm form) {
        return ItemCode.of(fact, form).filter(code -> form.hasNumbers() || !groups.isKnown(fact)).filter(code -> !isWord(fact, code));
    }

    /** {@code SAG NR. 4}: the letters are the word before the number, and no part of it. */
    private static boolean isWord(Facts fact, ItemCode code) {
        return !code.group().isEmpty() && fact.marker().filter(marker -> marker.style().contains(code.group().toLowerCase(Locale.ROOT))).isPresent();
    }

    /** Two are enough where each stands above the head of an item. */
    private static int enough(CodeForm form, int[] heads) {
        return heads[0] == heads[1] && !form.isCommon() ? FEW : ENOUGH;
    }

    /** The line comes again: in the contents, and where the item begins. */
    private boolean isTwice(int index) {
        return printed.get(facts.get(index).line().key()) > 1;
    }

    private boolean isHead(int index) {
        for (int below = index + 1; below < facts.size() && below <= index + HEAD; below++) {
            Facts fact = facts.get(below);
            boolean code = Stream.of(CodeForm.values()).anyMatch(form -> ItemCode.of(fact, form).isPresent());
            boolean head = fact.isStandaloneHeading() || Metadata.isOfItem(fact);
            if (code || head || fact.marker().isPresent()) {
                return head && !code;
            }
        }
        return false;
    }

    /** One kind of codes, as this document prints it. */
    private record Kind(CodeForm form, String name, CodeSeries series) {

        Optional<ItemCode> code(Facts fact) {
            return ItemCode.of(fact, form).filter(code -> code.kind().equals(name) && series.holds(code));
        }

        Marker marker(ItemCode code) {
            return code.marker(series.number(code), series.isClosed(code));
        }
    }
}
