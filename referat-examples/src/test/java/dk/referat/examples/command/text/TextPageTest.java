package dk.referat.examples.command.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.ReferatParser;
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
    void tellsAbsencesOnceWhereTheDecisionPrintsThem() {
        String absent = "Fraværende: Ole Brandt (C)";
        String printed = decided("Godkendt.\n\n" + absent + "\n");
        assertEquals(printed.indexOf(absent), printed.lastIndexOf(absent), printed);
        assertTrue(decided("Godkendt. Ole Brandt (C) var fraværende.\n").contains(absent));
    }

    private static String decided(String decision) {
        String minutes = "Referat\nTeknikudvalget den 3. marts 2026\n\nPunkt 1: Ny cykelsti\n\nBeslutning\n\n" + decision;
        return new TextPage(new Messages(Locale.forLanguageTag("da"))).of(ReferatParser.create().parse(minutes));
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
