package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is absent, by the labels of an item's head. */
class ItemHeadLabelsTest {

    private static final String REST = "\n\nIndstilling\nForvaltningen indstiller, at stien anlægges.\n\nBeslutning\nGodkendt.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Åben sag\\n\\nSagsnr.:\\nAnsvarlig:\\nFraværende:\\nAfbud:\\n\\n21/1042\\nabc.de\\n\\nGitte Holm              | Gitte Holm
            Åben sag\\n\\nSagsnr.:\\nAnsvarlig:\\nFraværende:\\nAfbud:\\n\\n21/1042\\nabc.de\\n\\nGitte Holm\\nPer Krag  | Gitte Holm, Per Krag
            Sagsnr.:\\nAnsvarlig:\\nFraværende:\\n\\n21/1042\\nabc.de                                                  | ''
            Sagsnr.:      21/1042\\n\\nFraværende:   Gitte Holm, Per Krag                                              | Gitte Holm, Per Krag
            """)
    void absences(String head, String expected) {
        String item = " Ny sti\n" + head.replace("\\n", "\n") + REST;
        List<AgendaItem> items = ReferatParser.create()
                .parse("Havneudvalget\nReferat\nMødedato: 3. maj 2023\n\n1." + item + "2." + item + "3." + item).minutes().items();

        for (AgendaItem found : items) {
            assertEquals(expected, found.decisions().stream().flatMap(decision -> decision.absences().stream())
                    .map(absence -> absence.person().name()).collect(Collectors.joining(", ")));
            assertEquals("21/1042", found.caseNumber().get().printed());
            assertEquals(List.of("Indstilling", "Beslutning"), found.sections().stream().map(Section::heading).map(text -> text.value()).toList());
        }
        assertEquals(3, items.size());
    }

    @Test
    void whoWasAbsentAboveANumberIsNoTitle() {
        String head = "Havnens sagsnr.: 14/310                    Journalnr.: 00.22.04A00\nAnsvarlig enhed: Politik                   Sagsbehandler: Mona Elm\n\n";
        String decision = "\n\nSagsfremstilling\nDet er slidt.\n\nBeslutning\nGodkendt.\n\nFraværende: Ane Elm (C)\n\n";
        List<AgendaItem> items = ReferatParser.create().parse("Havneudvalget\n3. marts 2026\n\nBemærkninger til dagsorden\nIngen\n\n"
                + "Punkt: 1\n" + head + "Bænke" + decision + "Punkt: 2\n" + head + "Lys" + decision + "Punkt: 3\n" + head + "Moler" + decision).minutes().items();
        assertEquals(List.of("Bænke", "Lys", "Moler"), items.stream().map(item -> item.title().value()).toList());
    }

    @Test
    void nobodyBelowTheLabelOfTheAbsentIsNoHeading() {
        String item = "%d. %s\n\nBeslutning\n\nGodkendt.\n\n\nFraværende:\n\nIngen\n\n";
        List<AgendaItem> items = ReferatParser.create().parse("Havneudvalget\n3. marts 2026\n\n"
                + item.formatted(1, "Bænke") + item.formatted(2, "Lys") + item.formatted(3, "Moler")).minutes().items();
        assertEquals(List.of(1, 1, 1), items.stream().map(found -> found.sections().size()).toList());
        assertEquals("Godkendt.\nFraværende:\nIngen", items.get(1).decisions().get(0).text());
    }

    @Test
    void blanksBehindAColonDivideALabelFromItsValue() {
        AgendaItem item = ReferatParser.create().parse("Havneudvalget\n3. marts 2026\n\n"
                + "1. Bænke\n\nJ.nr.:      06.00.05P15       Sagsid.:   023371       Initialer: ihl\n\nBeslutning\nGodkendt.\n").minutes().items().get(0);
        assertEquals("023371", item.caseNumber().orElseThrow().printed());
    }
}
