package dk.referat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Minutes ten times as long take about ten times the memory; memory, unlike time, is the same on every machine. */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void tenTimesTheItemsTakeAboutTenTimesTheMemory() {
        String text = minutes(40);
        String longText = minutes(400);
        parser.parse(longText);

        long once = allocated(text, 40);
        long tenTimes = allocated(longText, 400);

        assertTrue(tenTimes < 14 * once, () -> once + " bytes became " + tenTimes);
    }

    private long allocated(String text, int items) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        ParseResult result = parser.parse(text);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertEquals(items, result.minutes().items().size());
        return bytes;
    }

    private static String minutes(int items) {
        StringBuilder text = new StringBuilder("Referat\n\nVejudvalget\n\nMødedato: 12. marts 2026\n\n");
        for (int item = 1; item <= items; item++) {
            text.append("""
                    Punkt %1$d: Vej nummer %1$d (Beslutning)

                    05.01.08-G01-%1$d-26

                    Indstilling

                    Forvaltningen foreslår, at

                    1. vej nummer %1$d får ny belægning,
                    2. udgiften på %1$d.000 kr. tages af puljen til veje.

                    Økonomi

                    t. kr.	2026	2027
                    Vej	%1$d	0
                    Pulje til veje	-%1$d	0

                    Beslutning

                    Vejudvalget, den 12. marts 2026

                    Ad 1-2) Godkendt.

                    Fraværende: Ida Holm (V)

                    """.formatted(item));
        }
        return text.toString();
    }
}
