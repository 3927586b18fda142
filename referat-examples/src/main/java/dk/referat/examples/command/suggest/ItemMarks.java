package dk.referat.examples.command.suggest;

import dk.referat.ParseResult;
import dk.referat.examples.command.text.Printable;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects, from documents in which no item was found, the words with which lines begin whose numbers count up:
 * {@code Ærinde 4}, {@code Ærinde 5}. They may be what marks the items.
 */
final class ItemMarks {

    private static final int ENOUGH = 2;
    private static final int LONGEST = 30;
    private static final Pattern MARKED = Pattern.compile("(?mU)^\\h*([^\\d\\s#]\\S*(?: [^\\d\\s]+){0,2}?)\\h*:?\\h+(\\d{1,4})(?![\\d/.-]*\\d)");

    private final Set<String> found = new LinkedHashSet<>();

    void add(ParseResult result) {
        if (!result.minutes().items().isEmpty()) {
            return;
        }
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        Map<String, String> printed = new LinkedHashMap<>();
        for (Matcher line = MARKED.matcher(result.source().text()); line.find(); ) {
            String key = Lexicon.key(line.group(1));
            printed.putIfAbsent(key, line.group(1));
            numbers.computeIfAbsent(key, words -> new ArrayList<>()).add(Integer.parseInt(line.group(2)));
        }
        numbers.forEach((key, counted) -> {
            String words = printed.get(key);
            if (countsUp(counted) && words.length() <= LONGEST && !Printable.isSensitive(words)) {
                found.add(words);
            }
        });
    }

    private static boolean countsUp(List<Integer> numbers) {
        for (int at = 1; at < numbers.size(); at++) {
            if (numbers.get(at) != numbers.get(at - 1) + 1) {
                return false;
            }
        }
        return numbers.size() >= ENOUGH;
    }

    List<String> words() {
        return List.copyOf(found);
    }
}
