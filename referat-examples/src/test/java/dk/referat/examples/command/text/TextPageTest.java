package dk.referat.examples.command.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.examples.command.Sample;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextPageTest {

    @Test
    void readsAsAPageInDanish() {
        assertEquals(Sample.resource("sample-da.text").strip(), page("da"));
    }

    @Test
    void readsAsAPageInEnglish() {
        assertEquals(Sample.resource("sample-en.text").strip(), page("en"));
    }

    @Test
    void saysWhatIsNotKnown() {
        String page = new TextPage(new Messages(Locale.forLanguageTag("da"))).of(Sample.empty());
        assertTrue(page.contains("(udvalget er ikke nævnt) · dagsorden"), page);
        assertTrue(page.contains("Ingen punkter"), page);
        assertTrue(page.endsWith("Alle linjer blev genkendt"), page);
    }

    private static String page(String language) {
        return new TextPage(new Messages(Locale.forLanguageTag(language))).of(Sample.full());
    }
}
