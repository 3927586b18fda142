package dk.referat.internal.tree;

import dk.referat.internal.text.Blanks;
import dk.referat.model.CaseReference;
import dk.referat.model.LegalReference;
import dk.referat.model.Text;
import dk.referat.model.Value;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the values of prose (<em>værdier</em>) line by line, and the references that go on in the next line.
 *
 * <p>A number at the end of a line and a unit at the beginning of the next may be cells or points of a list, so amounts
 * never do; the words of a reference leave no such doubt.
 */
final class ProseValues {

    private static final String BULLETS = "•·*-–";

    private final Reading reading;

    ProseValues(Reading reading) {
        this.reading = reading;
    }

    List<Value> read(List<Text> lines) {
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Span line = lines.get(at).span();
            values.addAll(read(line));
            if (at > 0 && goesOn(lines.get(at - 1), lines.get(at))) {
                wrap(values, lines.get(at - 1).span(), line);
            }
        }
        return values;
    }

    private List<Value> read(Span span) {
        return reading.values().values(reading.source().slice(span), span.start());
    }

    /** Puts a reference over two lines in the place of what each of the lines made of its part. */
    private void wrap(List<Value> values, Span before, Span line) {
        List<Value> both = read(before.union(line));
        both.stream()
                .filter(value -> value instanceof LegalReference || value instanceof CaseReference)
                .filter(value -> value.span().start() < before.end() && value.span().end() > line.start())
                .findFirst()
                .ifPresent(found -> {
                    List<Value> last = values.subList(first(values, before), values.size());
                    last.removeIf(value -> value.span().start() < found.span().end()
                            && value.span().end() > found.span().start());
                    both.stream().filter(value -> found.span().contains(value.span())).forEach(last::add);
                    last.sort(Comparator.comparing(value -> value.span().start()));
                });
    }

    private static int first(List<Value> values, Span line) {
        int at = values.size();
        while (at > 0 && values.get(at - 1).span().start() >= line.start()) {
            at--;
        }
        return at;
    }

    /** Whether nothing but the end of a line stands between, and neither is a row, nor the second a point of a list. */
    private boolean goesOn(Text before, Text line) {
        if (before.value().indexOf('\t') >= 0 || line.value().indexOf('\t') >= 0 || line.isEmpty()
                || line.span().start() < before.span().end()
                || BULLETS.indexOf(line.value().charAt(0)) >= 0) {
            return false;
        }
        String between = reading.source().slice(new Span(before.span().end(), line.span().start()));
        return between.chars().allMatch(character -> Blanks.isBlank((char) character))
                && between.chars().filter(character -> character == '\n').count() == 1;
    }
}
