package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the heads of pages that count them before the document's name: {@code Page 4: Referat til Byrådet}. */
final class CountedPages {

    private static final Pattern COUNTED = Pattern.compile("(?iU)^(?:page|side)\\s+(\\d{1,4})\\s*:\\s*(?=\\p{L})");

    private CountedPages() {}

    static BitSet find(List<Facts> facts) {
        Map<String, List<Integer>> names = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Facts fact : facts) {
            Matcher counted = COUNTED.matcher(fact.line().text());
            if (counted.find()) {
                String name = fact.line().text().substring(counted.end());
                int page = Integer.parseInt(counted.group(1));
                if (page > last.getOrDefault(name, 0)) {
                    last.put(name, page);
                    names.computeIfAbsent(name, key -> new ArrayList<>()).add(fact.line().index());
                }
            }
        }
        BitSet heads = new BitSet();
        names.values().stream().filter(lines -> lines.size() > 1).forEach(lines -> lines.forEach(heads::set));
        return heads;
    }
}
