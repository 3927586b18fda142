package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Title and text of an item on one line. */
class RunInTitlesTest {

    private static final String HEAD = "Referat af møde i Sandby Ældreråd\nTil stede: Ane Elm, Bo Holm\n\n";

    @Test
    void titleEndsAtTheFirstFullStopWhereMostItemsAreOnOneLine() {
        assertEquals(
                List.of("Valg af mødeleder.", "Referat af mødet den 3.maj 2021.", "Nyt fra kassereren.", "Busturen."),
                titles(HEAD + """
                        1.Valg af mødeleder. Ane Elm blev valgt.

                        2.Referat af mødet den 3.maj 2021. Referatet blev godkendt.

                        3.Nyt fra kassereren.  Der er 4.200 kr. tilbage på kontoen. Det rækker til en tur mere.

                        4.Busturen. Bo Holm bestiller bussen.
                        """));
    }

    @Test
    void sentencesOfAListHaveNoTitles() {
        assertEquals(
                List.of("Godkendelse af dagsorden", "Busturen"),
                titles(HEAD + """
                        1. Godkendelse af dagsorden

                        Beslutning
                        Godkendt.

                        2. Busturen

                        Beslutning
                        Rådet drøftede turen.
                        """));
    }

    private static List<String> titles(String text) {
        return ReferatParser.create().parse(text).minutes().items().stream()
                .map((AgendaItem item) -> item.title().value()).toList();
    }
}
