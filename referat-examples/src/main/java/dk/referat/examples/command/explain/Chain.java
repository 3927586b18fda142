package dk.referat.examples.command.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers of items, those that follow one another drawn together: {@code 1–5, 7–12} (<em>talrække</em>). */
final class Chain {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final List<String> runs = new ArrayList<>();
    private String first = "";
    private String last = "";

    private Chain() {}

    static String of(List<String> numbers) {
        Chain chain = new Chain();
        numbers.forEach(chain::add);
        chain.close();
        return String.join(", ", chain.runs);
    }

    private void add(String number) {
        if (!follows(number)) {
            close();
            first = number;
        }
        last = number;
    }

    private boolean follows(String number) {
        return NUMBER.matcher(last).matches()
                && NUMBER.matcher(number).matches()
                && Integer.parseInt(number) == Integer.parseInt(last) + 1;
    }

    private void close() {
        if (!first.isEmpty()) {
            runs.add(first.equals(last) ? first : first + "–" + last);
        }
    }
}
