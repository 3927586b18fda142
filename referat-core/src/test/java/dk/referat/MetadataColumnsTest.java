package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Metadata of an item beside one another, above its title or below. */
class MetadataColumnsTest {

    private static final String HEAD = "Referat\n\nHavneudvalget den 3. marts 2026\n\n";

    @Test
    void columnsAndARuleAboveTheTitleAreTheHeadOfTheItemBelow() {
        assertEquals(
                List.of("4 Nye bænke [08.02.00-P20-3-26] Beslutning = Godkendt.", "5 Lys på molen [08.02.00-P20-4-26] Beslutning = Udsat.",
                        "6 Leje af kran [08.02.00-G01-5-26] lukket "),
                items("""
                        Åben sag             Sagsid: 08.02.00-P20-3-26             Sagsbeh.: ih
                        ____________________________________________________________________
                        4     Nye bænke

                        Beslutning
                        Godkendt.

                        Åben sag             Sagsid: 08.02.00-P20-4-26             Sagsbeh.: ke
                        ____________________________________________________________________
                        5     Lys på molen

                        Beslutning
                        Udsat.

                        Lukket sag           Sagsid: 08.02.00-G01-5-26             Sagsbeh.: ke
                        ____________________________________________________________________
                        6     Leje af kran
                        """));
    }

    @Test
    void theNumberOfTheCaseStandsBesideItsType() {
        assertEquals(
                List.of("41 Nye bænke [26/4471] Beslutning = Godkendt.", "42 Lys på molen [26/9120] Beslutning = Drøftet.", "43 Leje af kran [26/8802] lukket "),
                items("""
                        Sag 41
                        26/4471 Beslutningssag
                        Nye bænke

                        Beslutning
                        Godkendt.

                        Sag 42
                        26/9120 Drøftelsessag
                        Lys på molen

                        Beslutning
                        Drøftet.

                        Sag 43
                        26/8802 Lukket
                        Leje af kran
                        """));
    }

    private static List<String> items(String items) {
        return ReferatParser.create().parse(HEAD + items).minutes().items().stream().map(MetadataColumnsTest::item).toList();
    }

    private static String item(AgendaItem item) {
        String number = item.number().map(Text::value).orElse("-");
        String sections = item.sections().stream().map(MetadataColumnsTest::section).collect(Collectors.joining(" | "));
        return number + " " + item.title().value() + item.caseNumber().map(CaseNumber::printed).map(value -> " [" + value + "] ").orElse(" ")
                + (item.closed() ? "lukket " : "") + sections;
    }

    private static String section(Section section) {
        return section.heading().value() + " = " + section.lines().stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
