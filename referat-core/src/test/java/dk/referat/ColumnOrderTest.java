package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Items whose labels stand in one column and whose values stand in the next, read one column after the other. */
class ColumnOrderTest {

    private static final String TEXT = """
            Referat
            Havneudvalget den 3. marts 2026

            1. Godkendelse af referat

            Sagsnr.
            Sagsbehandler
            Indstilling
            Beslutning

            2026-003317
            Ane Elm

            At referatet fra februar godkendes.

            Referatet blev godkendt.

            2. Nye bænke

            Sagsnr.
            Sagsbehandler
            Sagsfremstilling
            Indstilling
            Beslutning

            2026-003318
            Bo Holm

            Bænkene på molen er rådne og bliver
            hvert år malet.

            De nye er af stål.

            Forvaltningen indstiller, at bænkene skiftes.

            Udsat.

            Bo Holm var fraværende.
            """;

    private final Minutes minutes = ReferatParser.create().parse(TEXT).minutes();

    @Test
    void eachLabelHasItsText() {
        assertEquals(
                List.of(
                        "Indstilling = At referatet fra februar godkendes. | Beslutning = Referatet blev godkendt.",
                        "Sagsfremstilling = Bænkene på molen er rådne og bliver\nhvert år malet.\nDe nye er af stål."
                                + " | Indstilling = Forvaltningen indstiller, at bænkene skiftes."
                                + " | Beslutning = Udsat.\nBo Holm var fraværende."),
                minutes.items().stream().map(ColumnOrderTest::sections).toList());
    }

    @Test
    void theHeadHasItsCaseNumber() {
        assertEquals(
                List.of("2026-003317", "2026-003318"),
                minutes.items().stream().map(item -> item.caseNumber().orElseThrow().printed()).toList());
    }

    @Test
    void everyValueStandsWhereItWasPrinted() {
        for (AgendaItem item : minutes.items()) {
            for (Section section : item.sections()) {
                section.lines().forEach(line -> assertEquals(
                        line.value(), TEXT.substring(line.span().start(), line.span().end()).replaceAll("\\s+", " ")));
                assertTrue(item.span().contains(section.span()));
            }
        }
        assertEquals(List.of(), minutes.unrecognised());
        Account.check(ReferatParser.create().parse(TEXT));
    }

    @Test
    void headingsWithoutTextAreNoColumn() {
        List<AgendaItem> items = ReferatParser.create().parse("""
                Referat
                Havneudvalget den 3. marts 2026

                1. Godkendelse af referat

                Økonomi
                Høring
                Beslutning

                Godkendt.

                Ane Elm spurgte til molen.

                Bo Holm svarede.

                2. Nye bænke

                Økonomi
                Høring
                Beslutning

                Udsat.
                """).minutes().items();

        assertEquals(
                List.of(
                        "Økonomi =  | Høring =  | Beslutning = Godkendt.\nAne Elm spurgte til molen.\nBo Holm svarede.",
                        "Økonomi =  | Høring =  | Beslutning = Udsat."),
                items.stream().map(ColumnOrderTest::sections).toList());
    }

    private static String sections(AgendaItem item) {
        return item.sections().stream()
                .map(section -> section.heading().value() + " = " + section.text())
                .collect(Collectors.joining(" | "));
    }
}
