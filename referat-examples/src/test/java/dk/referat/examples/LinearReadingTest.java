package dk.referat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight times the text takes eight times the memory, also where each word might begin a value that never comes. */
class LinearReadingTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 8;
    private static final int PIECES = 300;
    private static final long HEADING = 200_000;

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "1", "1 ", "1.", "1.000 ", "1.000.", "0,5 ", "-", "(", "kr. ", "mio. ", "1 mio. kr. ", "10-20 ", "mellem 1 og ",
        "merforbrug på ", "mer- eller ", "ca. ", "den 1. ", "den 1. januar ", "1. og ", "1/2-", "1-1-", "torsdag den ",
        "kl. 16.", "2022-", "2022-2025 ", "1. kvartal ", "§ ", "§ 1, ", "§§ 1, 2 og ", "lov ", "lov nr. ", "lov om ",
        "Lov om leje af ", "lov nr. 1 af 2. ", "stk. 1 ", "Børne- og ", "Udvalget for ", "KMB 28/2-", "pkt. 1, ",
        "00.30.10-", "00.30.10-S55-2-22 ", "330-2018-", "18/", "tre ", "2023 p/l ", "a", "a ", "Å-"
    })
    void values(String piece) {
        assertLinear("Økonomi", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(", "( ", "4 (", "A, ", "A (1), ", "1 og ", "For stemte: ", "For stemte 1 (A, V), ", "imod ", "6 imod (A) ",
        "1 undlod ", "imod stemte 6 (A), 1 ", "Gitte Holm (B), ", "Gitte Holm ", "Gitte Holm var fraværende, ",
        "Fraværende: ", "i stedet for ", "deltog ikke i pkt. 1-", "pkt. 1, ", "forlod mødet ", "kl. ", "et flertal (",
        "mindretal ", "protokolbemærkning ", "formand ", "godkendt ", "ikke ", "tog ", ". ", "a ", "1 "
    })
    void decisions(String piece) {
        assertLinear("Beslutning", piece);
    }

    private void assertLinear(String heading, String piece) {
        String text = "Punkt 1: Grusvej\n\n" + heading + "\n\nDet sagde udvalget: " + piece.repeat(PIECES);
        String longText = text + piece.repeat(PIECES * (TIMES - 1));
        allocated(longText);

        long once = allocated(text);
        long more = allocated(longText);

        assertTrue(more < TIMES * once * 3 / 2 + HEADING, () -> once + " bytes became " + more);
    }

    private long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        List<AgendaItem> items = parser.parse(text).minutes().items();
        items.forEach(item -> item.runningText().values());
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertEquals(1, items.size());
        return bytes;
    }
}
