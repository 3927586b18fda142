package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a program that shows agendas: links, labels before values, numbers and marks on lines of their own. */
class ViewerPageTest {

    private static final Minutes MINUTES = parse("""
            Gå til hovedindhold
            Forside
            Søg
            Log ind

            Havneudvalget
            Referat
            08. november 2022

            Mødeinformation
            Dato
            Starttidspunkt
            Sluttidspunkt
            Sted
            08-11-2022
            14:00
            16:15
            Mødelokale 5, Torvet 5

            Punkter
            1
            Bolværker
            2
            Lukket
            Leje af kran
            3
            Eventuelt
            Udvid alle
            Download som PDF

            1
            Bolværker
            Sagsfremstilling
            Der er tre steder, hvor bolværket er i stykker, og de er alle ved den nordlige mole:

            Ved værftet
            Ved slæbestedet
            Under den gamle kran

            Notatet er det fulde grundlag. De lokale fiskere har svaret, og deres svar er indarbejdet.

            Lovgrundlag
            Lov om havne § 4.

            Økonomi
            Arbejdet betales af havnens egen kasse.

            Beslutning
            Godkendt.

            Bilag (2)
            Notat om bolværker
            Svar fra fiskere

            2
            Lukket
            Leje af kran

            3
            Eventuelt
            Beslutning
            Taget til efterretning.

            Drevet af MødeWeb
            Version 7.14
            """);

    @Test
    void labelsBeforeValuesBelowLinksHaveTheirValues() {
        assertEquals("Mødelokale 5, Torvet 5", MINUTES.meeting().location().orElseThrow().value());
        assertTrue(MINUTES.meeting().endTime().isPresent());
    }

    @Test
    void markBetweenNumberAndTitleClosesTheItem() {
        assertEquals(List.of("1 Bolværker", "2 Leje af kran", "3 Eventuelt"), MINUTES.items().stream().map(ViewerPageTest::shown).toList());
        assertEquals(List.of(false, true, false), MINUTES.items().stream().map(AgendaItem::closed).toList());
        assertEquals(List.of("Bolværker", "Leje af kran", "Eventuelt"), MINUTES.contents().stream().map(entry -> entry.title().value()).toList());
        assertTrue(MINUTES.contents().get(1).closed());
    }

    @Test
    void headingsBelowAShortListStayHeadings() {
        assertEquals(
                List.of("Sagsfremstilling", "Lovgrundlag", "Økonomi", "Beslutning", "Bilag (2)"),
                MINUTES.items().get(0).sections().stream().map(Section::heading).map(heading -> heading.value()).toList());
    }

    @Test
    void headingWithACountHasAttachments() {
        assertEquals(
                List.of("Notat om bolværker", "Svar fra fiskere"),
                MINUTES.items().get(0).attachments().stream().map(Attachment::name).toList());
    }

    @Test
    void programThatMadeThePageIsNoPartOfTheDecision() {
        assertEquals("Taget til efterretning.", MINUTES.items().get(2).decisions().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Underskrifter\n\nIda Holm          Bo Vig\n\nPer Dam\n", "Underskriftsblad\n\nIda Holm\n\nBo Vig\n"})
    void namesBelowTheirHeadingAreSignatures(String page) {
        Minutes minutes = parse("Referat\n\nUdvalg: Havneudvalget\nMødedato: 3. marts 2026\n\n1. Bolværker\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n\n" + page);

        assertEquals("Intet.", minutes.items().get(1).decisions().get(0).text());
        assertTrue(minutes.items().get(1).tables().isEmpty());
    }

    private static String shown(AgendaItem item) {
        return item.number().map(number -> number.value() + " ").orElse("") + item.title().value();
    }

    private static Minutes parse(String text) {
        return ReferatParser.create().parse(text).minutes();
    }
}
