package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Minutes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text in columns: each is read from its top to its end, and every line keeps its place in the source. */
class SideBySideTest {

    private static final String HEADINGS = """
            Havneudvalget
            Referat
            3. marts 2026

            1. Nye bænke
            Sagsnr.: 26/1042

            Punkttype           Beslutning

            Sagsbeskrivelse     Bænkene på molen er rådne og bliver hvert
                                år malet.
                                De nye er af stål.

            Havnefogedens       Fogeden foreslår, at bænkene skiftes, og at
            forslag             de gamle sælges.

            Bilag               Ja
                                Kort over molen

            Beslutning Havne-   Godkendt.
            og Klimaudvalget
            den 03-03-2026

            Fraværende          Bo Holm

            2. Lys på molen
            Sagsnr.: 26/1043

            Punkttype           Orientering

            Sagsbeskrivelse     Der er mørkt om vinteren, og to er faldet
                                i vandet.

            Havnefogedens       -
            forslag

            Bilag               Nej

            Beslutning Havne-   Taget til efterretning.
            og Klimaudvalget
            den 03-03-2026

            Fraværende          Bo Holm
            """;

    private static final String MARGIN = """
            Referat
            Havneudvalget den 3. marts 2026

            1. Nye bænke

            Sagsfremstilling                                         Åben sag
            Bænkene på molen er rådne og bliver hvert år malet.
            De nye er af stål, og de holder længe.                   Sagsnr: 26/1042

            Der er penge i puljen.                                   Afdeling: HAV
                                                                     Sbh: idho
            Indstilling
            Havnefogeden indstiller, at bænkene skiftes.

            Beslutning
            Godkendt.

            2. Lys på molen

            Sagsfremstilling                                         Åben sag
            Der er mørkt om vinteren, og to er faldet i vandet.      Sagsnr: 26/1043
                                                                     Afdeling: HAV
            Prisen kendes ikke.                                      Sbh: boho

            Indstilling
            Havnefogeden indstiller, at sagen udsættes.

            Beslutning
            Udsat.
            """;

    private static final String STACKED = """
            Referat
            Havneudvalget den 3. marts 2026

            1. Nye bænke                                           Sagsnr.: 26/1042
                                                                   Initialer: IH
            Resume        Bænkene på molen er rådne og flækkede.
            Økonomi       Der er penge nok i puljen til de første.
            Beslutning    Godkendt.

            2. Lys på molen                                        Sagsnr.: 26/1043
                                                                   Initialer: IH
            Resume        Der er mørkt på molen, og to er faldet
                          i vandet.
            Økonomi       Ingen.
            Beslutning    Udsat.
            """;

    private static final String TWO = """
            Referat
            Havneudvalget den 3. marts 2026

            1. Nye bænke

            Sagen afgøres i:          Bilag:
            Byrådet                   Kort over molen
                                      Pris på bænke

            Sagsfremstilling
            Bænkene er rådne.

            Beslutning
            Godkendt.
            """;

    private static final String TABLE = """
            Referat
            Havneudvalget den 3. marts 2026

            1. Nye bænke

            Økonomi
            Bænkene koster:

            Tema              Stk.      Kr.
            Beslutning          2      4.000
            Høring              1      2.000

            Beslutning
            Godkendt.
            """;

    @Test
    void headingsLeftOfTheirText() {
        Minutes minutes = parse(HEADINGS);
        assertEquals(
                List.of(
                        "Sagsbeskrivelse = Bænkene på molen er rådne og bliver hvert\når malet.\nDe nye er af stål.",
                        "Havnefogedens forslag = Fogeden foreslår, at bænkene skiftes, og at\nde gamle sælges.",
                        "Bilag = Ja\nKort over molen",
                        "Beslutning Havne- og Klimaudvalget den 03-03-2026 = Godkendt.\nFraværende Bo Holm"),
                sections(minutes.items().get(0)));
        assertEquals(List.of("Kort over molen"), minutes.items().get(0).attachments().stream().map(attachment -> attachment.name()).toList());
        assertEquals(List.of(), minutes.items().get(1).attachments());
    }

    @Test
    void labelsInTheRightMarginStandInTheHead() {
        Minutes minutes = parse(MARGIN);
        assertEquals(
                List.of("26/1042", "26/1043"),
                minutes.items().stream().flatMap(item -> item.caseNumber().stream()).map(CaseNumber::printed).toList());
        assertEquals(
                "Sagsfremstilling = Bænkene på molen er rådne og bliver hvert år malet.\n"
                        + "De nye er af stål, og de holder længe.\nDer er penge i puljen.",
                sections(minutes.items().get(0)).get(0));
    }

    @Test
    void headingsRightBelowEachOtherAndLabelsBesideTitles() {
        List<AgendaItem> items = parse(STACKED).items();
        assertEquals(List.of("Nye bænke", "Lys på molen"), items.stream().map(item -> item.title().value()).toList());
        assertEquals(
                List.of("Resume = Der er mørkt på molen, og to er faldet\ni vandet.", "Økonomi = Ingen.", "Beslutning = Udsat."),
                sections(items.get(1)));
        assertEquals("26/1043", items.get(1).caseNumber().orElseThrow().printed());
    }

    @Test
    void twoHeadingsBesideEachOther() {
        assertEquals(
                List.of("Sagen afgøres i = Byrådet", "Bilag = Kort over molen\nPris på bænke", "Sagsfremstilling = Bænkene er rådne.", "Beslutning = Godkendt."),
                sections(parse(TWO).items().get(0)));
    }

    @Test
    void theRowsOfATableAreNoHeadings() {
        assertEquals(List.of("Økonomi", "Beslutning"),
                parse(TABLE).items().get(0).sections().stream().map(section -> section.heading().value()).toList());
    }

    @Test
    void everyLineIsAccountedFor() {
        for (String text : List.of(HEADINGS, MARGIN, TWO)) {
            assertEquals(List.of(), parse(text).unrecognised());
            Account.check(ReferatParser.create().parse(text));
        }
    }

    private static Minutes parse(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> sections(AgendaItem item) {
        return item.sections().stream()
                .map(section -> section.heading().value() + " = " + section.text())
                .collect(Collectors.toList());
    }
}
