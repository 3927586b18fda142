package dk.referat;

import static dk.referat.ListedTitles.HEAD;
import static dk.referat.ListedTitles.LIGHT;
import static dk.referat.ListedTitles.entries;
import static dk.referat.ListedTitles.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that an extractor glued together, where the contents and the first items stand. */
class GluedContentsTest {

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "1. Gadelys på Møllevej\n2. Salg af eng - Lukket punkt1. Gadelys på Møllevej\n\n",
        "1. Gadelys på Møllevej 2. Grusveje 3. Salg af eng (Lukket punkt)\n\n1. Gadelys på Møllevej\n\n",
        "1. Gadelys på Møllevej\n2. Salg af eng - Lukket punkt\n\n1. Gadelys på MøllevejResume\n\nBeslutning\n\nGodkendt.\n\n"
    })
    void titleBehindTheLastEntry(String start) {
        Minutes minutes = minutes("PUNKTER\n\n" + start + LIGHT + "2. Grusveje\n\n" + LIGHT);

        assertEquals("1 Gadelys på Møllevej", entries(minutes).get(0));
        assertEquals("Salg af eng", minutes.contents().get(minutes.contents().size() - 1).title().value());
        assertTrue(minutes.contents().get(minutes.contents().size() - 1).closed());
        assertEquals("1 Gadelys på Møllevej", items(minutes).get(0));
    }

    @Test
    void numberTitleAndPageOnLinesOfTheirOwn() {
        Minutes minutes = minutes("""
                Deltagere:
                Gitte Holm (A)Indholdsfortegnelse åbent møde

                1.

                Gadelys

                5

                3.

                Grusveje

                53Indholdsfortegnelse lukket møde

                2.

                Salg af eng

                51

                1. Gadelys

                """ + LIGHT);

        assertEquals(List.of("1 Gadelys, page 5", "3 Grusveje, page 53", "2 Salg af eng, page 51, closed"), entries(minutes));
        assertEquals(List.of("1 Gadelys"), items(minutes));
    }

    @Test
    void numbersOfAListAroundTheItems() {
        Minutes minutes = minutes("  1.  1. Gadelys\n\n" + LIGHT + "  2.  2. Grusveje\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys", "2 Grusveje"), items(minutes));
    }

    @Test
    void dotsAndPagesDivideContentsThatStandOnOneLine() {
        Minutes minutes = minutes("Indholdsfortegnelse Gadelys på Møllevej.......... 3 Grusveje .......... 4 "
                + "Closed: Salg af eng.......... 51\n\nPunkt 1: Gadelys på Møllevej\n\n" + LIGHT + "Punkt 2: Grusveje\n\n" + LIGHT);

        assertEquals(List.of("- Gadelys på Møllevej, page 3", "- Grusveje, page 4", "- Salg af eng, page 51, closed"), entries(minutes));
        assertEquals(List.of("1 Gadelys på Møllevej", "2 Grusveje"), items(minutes));
    }

    private Minutes minutes(String text) {
        return parser.parse(HEAD + text).minutes();
    }
}
