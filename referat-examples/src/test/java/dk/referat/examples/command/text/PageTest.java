package dk.referat.examples.command.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page();

    @Test
    void breaksBetweenWordsBeforeTheMargin() {
        page.add("1.  ", 4, "ord ".repeat(60));
        List<String> lines = page.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() <= Page.WIDTH));
        assertTrue(lines.get(0).startsWith("1.  ord"));
        assertTrue(lines.get(1).startsWith("    ord"));
    }

    @Test
    void leavesALongWordWhole() {
        page.add(2, "kort " + "x".repeat(150));
        assertEquals("  kort\n  " + "x".repeat(150), page.toString());
    }

    @Test
    void dividesCellsWithBars() {
        page.add(0, "I alt\t65");
        assertEquals("I alt | 65", page.toString());
    }

    @Test
    void keepsOneBlankLineAndNoneAtTheTop() {
        page.gap();
        page.add(0, "først");
        page.gap();
        page.gap();
        page.add(0, "så");
        assertEquals("først\n\nså", page.toString());
    }
}
