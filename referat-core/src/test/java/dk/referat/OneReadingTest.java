package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.ItemType;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines of one form are read in one way, wherever they stand. */
class OneReadingTest {

    @Test
    void aLabelBesideTheNumberOfTheCaseIsMetadataInEveryItem() {
        Minutes minutes = read("""
                Havneudvalget
                Referat
                4. maj 2020

                35      Takster

                Sagsnr.: 15/2931            Sagen afgøres i: Havneudvalget

                Beslutning:
                Godkendt.

                36      Skure

                Sagsnr.: 15/3370            Sagen afgøres i: Byrådet

                Beslutning:
                Godkendt.

                37      Bænke

                Sagsnr.: 15/12              Sagen afgøres i: Havneudvalget

                Beslutning:
                Godkendt.
                """);

        assertEquals(List.of("Beslutning", "Beslutning", "Beslutning"), headings(minutes));
    }

    @Test
    void theTitleOnceMoreIsNoHeadingAndWhatStandsBelowItIsOfTheHead() {
        Minutes minutes = read("""
                Havneudvalget
                Referat
                4. maj 2020

                1. Bemærkninger til dagsordenen

                Bemærkninger til dagsordenen

                Punkttype
                Beslutning.

                Beslutning Havneudvalget den 04-05-2020
                Ingen.

                2. Meddelelser

                Meddelelser

                Punkttype
                Orientering.

                Beslutning Havneudvalget den 04-05-2020
                Taget til efterretning.
                """);

        assertEquals(
                List.of("Beslutning Havneudvalget den 04-05-2020", "Beslutning Havneudvalget den 04-05-2020"), headings(minutes));
        assertEquals(Optional.of(ItemType.DECISION), minutes.items().get(0).type());
    }

    @Test
    void whoWasAbsentInItemAfterItemHeadsNoSection() {
        Minutes minutes = read("""
                Referat af mødet i Havneudvalget den 4. maj 2020

                1. Takster

                Taksterne stiger.

                Godkendtes.

                Ida Bo var fraværende

                2. Skure

                Skurene males.

                Godkendtes.

                Ida Bo var fraværende

                3. Bænke

                Bænkene flyttes.

                Godkendtes.

                Ida Bo var fraværende
                """);

        assertEquals(List.of(), headings(minutes));
    }

    @Test
    void aBoardMayBeCalledNoMoreThanThat() {
        Minutes minutes = read("""
                REFERAT

                Møde i bestyrelsen

                Mødedato: Onsdag den 12. september 2018

                1. Takster

                Beslutning
                Godkendt.
                """);

        assertEquals("bestyrelsen", minutes.meeting().committee().orElseThrow().value());
    }

    @Test
    void whoTookPartInOneItemIsNotListedAmongThoseWhoMet() {
        Minutes minutes = read("""
                Havneudvalget
                4. maj 2020 kl. 16.00

                Mødedeltagere:   Ida Bo, Per Elm, Lis Ask
                                 Ane Holm deltog under punkt 2's behandling.

                1. Takster

                Beslutning
                Godkendt.
                """);

        assertEquals(List.of("Ida Bo", "Per Elm", "Lis Ask"), minutes.meeting().participants().stream().map(person -> person.name()).toList());
    }

    @Test
    void aFilingNumberWithoutADashIsReadAsAWhole() {
        Minutes minutes = read("""
                Havneudvalget den 4. maj 2020

                1. Takster

                Journal nr.:     08.03.00G01/549

                Beslutning
                Godkendt.
                """);

        assertEquals("08.03.00G01/549", minutes.items().get(0).caseNumber().orElseThrow().printed());
    }

    private static Minutes read(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> headings(Minutes minutes) {
        return minutes.items().stream().flatMap(item -> item.sections().stream()).map(Section::heading).map(heading -> heading.value()).toList();
    }
}
