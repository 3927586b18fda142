package dk.referat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Element;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.Text;
import dk.referat.model.Value;
import dk.referat.source.Span;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What must be true of the parse of any text: nothing is lost, and everything stands where it says. */
final class Account {

    private final String text;
    private final Minutes minutes;

    private Account(ParseResult result) {
        this.text = result.source().text();
        this.minutes = result.minutes();
    }

    static void check(ParseResult result) {
        Account account = new Account(result);
        account.everyPartLiesInTheText();
        account.everyTextStandsInItsSpan();
        account.partsOfItemsLieInThem();
        account.noLineIsLost();
    }

    private void everyPartLiesInTheText() {
        Span whole = new Span(0, text.length());
        for (Element part : Parts.of(minutes)) {
            assertTrue(whole.contains(part.span()), () -> part + " lies outside a text of " + whole);
        }
    }

    private void everyTextStandsInItsSpan() {
        for (Element part : Parts.of(minutes)) {
            if (part instanceof Text printed) {
                stands(printed.value(), printed.span());
            } else if (part instanceof Value value) {
                stands(value.printed(), value.span());
            }
        }
    }

    /** Word by word: a title over two lines leaves out the type that stands between them. */
    private void stands(String value, Span span) {
        String slice = tight(text.substring(span.start(), span.end()));
        int at = 0;
        for (String word : value.split("[\\s\\h]+")) {
            int found = slice.indexOf(tight(word), at);
            assertTrue(found >= 0, () -> "'" + value + "' is not in '" + slice + "'");
            at = found + tight(word).length();
        }
    }

    private void partsOfItemsLieInThem() {
        Parts.walk(minutes, (whole, part) -> {
            if (whole instanceof AgendaItem || whole instanceof Section) {
                assertTrue(whole.span().contains(part.span()), () -> part + " lies outside " + whole.span());
            }
        });
        for (AgendaItem item : minutes.items()) {
            assertTrue(item.span().contains(item.headSpan()), () -> item.headSpan() + " lies outside " + item.span());
        }
    }

    private void noLineIsLost() {
        BitSet accounted = accounted();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                String line = text.substring(start, at);
                int from = start;
                boolean found = tight(line).isEmpty()
                        || IntStream.range(start, at).anyMatch(place -> !isBlank(text.charAt(place)) && accounted.get(place));
                assertTrue(found, () -> "lost at " + from + ": '" + line + "'");
                start = at + 1;
            }
        }
    }

    private BitSet accounted() {
        BitSet accounted = new BitSet(text.length());
        mark(accounted, minutes.meeting().span());
        minutes.contents().stream().map(ContentsEntry::span).forEach(span -> mark(accounted, span));
        minutes.unrecognised().stream().map(Text::span).forEach(span -> mark(accounted, span));
        for (AgendaItem item : minutes.items()) {
            mark(accounted, item.headSpan());
            item.sections().stream().map(Section::span).forEach(span -> mark(accounted, span));
        }
        return accounted;
    }

    private static void mark(BitSet accounted, Span span) {
        accounted.set(span.start(), span.end());
    }

    private static String tight(String printed) {
        StringBuilder tight = new StringBuilder();
        Normalizer.normalize(printed, Normalizer.Form.NFC)
                .chars()
                .filter(letter -> !isBlank(letter))
                .forEach(letter -> tight.append((char) letter));
        return tight.toString();
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || letter == '\u00AD'
                || letter == '\u200B'
                || letter == '\uFEFF';
    }
}
