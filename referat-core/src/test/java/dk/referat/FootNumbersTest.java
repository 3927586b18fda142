package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Case numbers behind the last section of each item. */
class FootNumbersTest {

    private static final String PAGES = """
            HAVNEUDVALGET
            Onsdag den 4. marts 2026

            SAG NR. 1

            NY KAJ

            INDSTILLING
            Forvaltningen indstiller, at kajen bygges.

            KONKLUSION
            Godkendt.

            Sagsnr: 26009214

                                                            Side 3
            SAG NR. 2

            TAKSTER

            KONKLUSION
            Udsat.

            Sagsnr: 26008850

                                                            Side 4
            SAG NR. 3

            EVENTUELT

            KONKLUSION
            Intet.

            Sagsnr: 26000311

                                                            Side 5
            """;

    @Test
    void theNumberIsThatOfTheItemAbove() {
        List<AgendaItem> items = ReferatParser.create().parse(PAGES).minutes().items();

        assertEquals(List.of("26009214", "26008850", "26000311"), items.stream().map(item -> item.caseNumber().orElseThrow().printed()).toList());
        assertEquals(
                List.of("Godkendt.", "Udsat.", "Intet."),
                items.stream().map(item -> item.sections().get(item.sections().size() - 1).lines().get(0).value()).toList());
        assertEquals(List.of(1, 1, 1), items.stream().map(item -> item.sections().get(item.sections().size() - 1).lines().size()).toList());
    }
}
