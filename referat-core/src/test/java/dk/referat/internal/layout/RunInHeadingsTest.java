package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headings within paragraphs, told by the sections that come out. */
class RunInHeadingsTest {

    private static final String RUN_IN = """
            Byrådet 03-03-2026
            Punkt 1: Godkendelse af dagsorden
            00.22.02-A26-1-26 Beslutning Byrådet, 03.03.2026 Ida Holm var fraværende. Godkendt.
            Punkt 2: Skolevej
            05.01.02-P20-4-26 Resume Vejen er slidt.
            Den fornys i år. INDSTILLING Forvaltningen indstiller, at vejen fornys. Beslutning Teknikudvalget, 26.02.2026 Anbefales
            Byrådet, 03.03.2026 Ida Holm var fraværende. Godkendt. Sagsfremstilling
            Vejen er lagt i 1970. Bilag 1 viser den.
            """;

    @Test
    void theyBeginSectionsWhereTheDocumentHasMoreOfThemThanOthers() {
        assertEquals(
                List.of("Beslutning Byrådet, 03.03.2026 = Ida Holm var fraværende. Godkendt.",
                        "Resume = Vejen er slidt. / Den fornys i år."
                                + " | INDSTILLING = Forvaltningen indstiller, at vejen fornys."
                                + " | Beslutning Teknikudvalget, 26.02.2026 = Anbefales / Byrådet, 03.03.2026 / Ida Holm var fraværende. Godkendt."
                                + " | Sagsfremstilling = Vejen er lagt i 1970. Bilag 1 viser den."),
                items(RUN_IN).stream().map(RunInHeadingsTest::sections).toList());
    }

    @Test
    void eachDecisionHasItsBodyAndTheCaseItsNumber() {
        AgendaItem item = items(RUN_IN).get(1);
        assertEquals("05.01.02-P20-4-26", item.caseNumber().orElseThrow().printed());
        assertEquals(
                List.of("Teknikudvalget: Anbefales", "Byrådet: Ida Holm var fraværende. Godkendt."),
                item.decisions().stream().map(RunInHeadingsTest::decision).toList());
    }

    @Test
    void behindACaseNumberOneIsEnough() {
        assertEquals(
                List.of("Beslutning Byrådet 03.03.2026 = Godkendt."),
                items("""
                        Referat
                        Byrådet 03-03-2026

                        Punkt 1: Godkendelse af dagsorden

                        00.22.02-A26-1-26 Beslutning Byrådet 03.03.2026 Godkendt.
                        """).stream().map(RunInHeadingsTest::sections).toList());
    }

    @Test
    void elsewhereTheWordsOfOneBelongToTheSentence() {
        assertEquals(
                List.of("Sagsfremstilling = Stien er slidt. Beslutning Byrådet traf står ved magt. | Beslutning = Udsat."),
                items("""
                        Referat
                        Byrådet 03-03-2026

                        Punkt 1: Stivej

                        Sagsfremstilling
                        Stien er slidt. Beslutning Byrådet traf står ved magt.

                        Beslutning
                        Udsat.
                        """).stream().map(RunInHeadingsTest::sections).toList());
    }

    private static List<AgendaItem> items(String text) {
        return ReferatParser.create().parse(text).minutes().items();
    }

    private static String sections(AgendaItem item) {
        return item.sections().stream().map(RunInHeadingsTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = " + section.lines().stream().map(Text::value).collect(Collectors.joining(" / "));
    }

    private static String decision(Decision decision) {
        return decision.committee().map(Text::value).orElse("-") + ": "
                + decision.lines().stream().map(Text::value).collect(Collectors.joining(" / "));
    }
}
