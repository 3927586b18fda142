package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import java.util.List;
import java.util.stream.Collectors;
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
}
