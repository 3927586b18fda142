package dk.referat;

import static dk.referat.ListedTitles.HEAD;
import static dk.referat.ListedTitles.LIGHT;
import static dk.referat.ListedTitles.entries;
import static dk.referat.ListedTitles.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of pages that print one item and name others, and what stands around their titles. */
class ItemPagesTest {

    @Test
    void titlesOfClosedItemsAtTheEnd() {
        Minutes minutes = minutes("Gadelys på Møllevej\n\n" + LIGHT + "Lukkede punkter\nMeddelelser fra formanden\nEventuelt\n");

        assertEquals(List.of("- Gadelys på Møllevej", "- Meddelelser fra formanden", "- Eventuelt"), items(minutes));
        assertEquals(List.of(false, true, true), minutes.items().stream().map(AgendaItem::closed).toList());
    }

    @Test
    void whatIsNoTitleBelowTheClosedGroup() {
        Minutes minutes = minutes("1. Gadelys på Møllevej\n\n" + LIGHT + "Lukkede punkter\nDer var ingen lukkede punkter på dette møde.\n");

        assertEquals(List.of("1 Gadelys på Møllevej"), items(minutes));
    }

    @Test
    void nameOfThePageBehindTheNumber() {
        Minutes minutes = ReferatParser.create().parse("""
                Forslag om gadelys på Møllevej
                Forslag om gadelys på Møllevej
                Teknikudvalget
                DAGSORDEN
                for ordinært møde onsdag den 5. januar 2022
                9. Forslag om gadelys på Møllevej
                TUD 51/2022 J.nr. 51/2022
                Der er mørkt på vejen, og det har der været længe,
                fordi lygterne er gamle og går ud en efter en.
                """).minutes();

        assertEquals(List.of("9 Forslag om gadelys på Møllevej"), items(minutes));
        assertEquals("TUD 51/2022", minutes.items().get(0).caseNumber().orElseThrow().printed());
    }

    @Test
    void aLinkAtTheEndOfEachItem() {
        String item = "%d | %s\n\n" + LIGHT + "Skjul sagen igen\n\n";
        Minutes minutes = minutes(item.formatted(1, "Gadelys") + item.formatted(2, "Grusveje") + item.formatted(3, "Stier") + item.formatted(4, "Træer"));

        assertEquals(List.of("1 Gadelys", "2 Grusveje", "3 Stier", "4 Træer"), items(minutes));
        assertEquals(1, minutes.items().stream().map(found -> found.decisions().get(0).text()).distinct().count());
        assertEquals(List.of("Skjul sagen igen"), minutes.unrecognised().stream().map(line -> line.value()).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kl. 9.00-9.10 ", "Kl. 9-10.9.30 ", "09.00 - 09.10: "})
    void timesBeforeTitles(String slot) {
        Minutes minutes = minutes("1. " + slot + "Gadelys\n\n" + LIGHT + "2. " + slot + "Grusveje\n\n" + LIGHT);

        assertEquals(List.of("1 Gadelys", "2 Grusveje"), items(minutes));
    }

    @Test
    void wrappedTitleThatIsPrintedTwice() {
        String title = "1. Ansøgning om tilskud til nye lygter langs stien ved\nØsterskov Mark, afsnit 4 b\n";

        assertEquals(
                List.of("1 Ansøgning om tilskud til nye lygter langs stien ved Østerskov Mark, afsnit 4 b"),
                items(minutes(title + title + "\n" + LIGHT)));
    }

    @Test
    void titleOfThreeLinesThatIsListed() {
        String title = "1. Ansøgning om garanti for lån til\nny pumpe og ny ledning mellem Møllevej\nog Engvej";
        Minutes minutes = minutes("Indholdsfortegnelse\n\n" + title + " ...... 2\n2. Grusveje ved søen ...... 3\n\n" + title + "\nSagsnr.: 22/1042\n\n"
                + LIGHT.substring(LIGHT.indexOf("Resume")) + "2. Grusveje ved søen\n\n" + LIGHT);

        assertEquals(
                List.of("1 Ansøgning om garanti for lån til ny pumpe og ny ledning mellem Møllevej og Engvej", "2 Grusveje ved søen"),
                items(minutes));
    }

    @Test
    void closedItemsWhoseTitlesAreWithheld() {
        Minutes minutes = minutes("Indholdsfortegnelse\n\n1. Lukket punkt ...... 2\n2. Lukket punkt ...... 3\n\n"
                + "Punkt 1: Lukket punkt\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Lukket punkt\n\nBeslutning\n\nUdsat.\n");

        assertEquals(List.of("1 Lukket punkt, page 2, closed", "2 Lukket punkt, page 3, closed"), entries(minutes));
        assertEquals(List.of("1 Lukket punkt", "2 Lukket punkt"), items(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lukket punkt", "Lukket: Salg af eng"})
    void closedItemBehindTheOpenOnes(String closed) {
        Minutes minutes = minutes("2. Meddelelser\n\nBeslutning\n\nPunktet udgår.\n\n1. " + closed + "\n\nBeslutning\n\nSagen blev udsat.\n");

        assertEquals(List.of("2", "1"), minutes.items().stream().map(item -> item.number().orElseThrow().value()).toList());
    }

    private static Minutes minutes(String text) {
        return ReferatParser.create().parse(HEAD + text).minutes();
    }
}
