package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items that are known by what their titles look like, because no number and no mark stands at them. */
class TitleLooksTest {

    private final ReferatParser parser = ReferatParser.create();

    private static final String HEAD = """
            REFERAT

            Havneudvalget
            Onsdag den 4. maj 2016 kl. 16.00

            Til stede
            Ida Holm, formand
            Per Krag

            """;

    @Test
    void titlesBetweenBlankLinesHaveLabelsBelow() {
        assertEquals(
                List.of("Godkendelse af referat fra mødet den 6. april 2016", "Ny mole ved lystbådehavnen og flytning af tankanlægget",
                        "Havnens dag og brug af pladsen ved det gamle værft i weekenden", "Takster for bådpladser", "Evaluering af sæsonen", "Eventuelt"),
                titles(HEAD + """
                        Godkendelse af referat fra mødet den 6. april 2016

                        Konklusion: Godkendt.

                        Ny mole ved lystbådehavnen og flytning af
                        tankanlægget

                        Baggrund: Molen er fra 1961 og skal skiftes inden for tre år. Havnefogeden
                        har hentet to tilbud.

                        Indstilling: Teknisk chef indstiller, at det billigste tilbud vælges.

                        Konklusion: Indstillingen følges.

                        Havnens dag og brug af pladsen ved det gamle
                        værft i weekenden (lukket punkt)

                        Takster for bådpladser (orientering)

                        Baggrund: Taksterne blev sidst sat op i 2012.

                        Konklusion: Taget til efterretning.

                        Evaluering af sæsonen

                        Indstilling: Havnefogeden indstiller, at evalueringen drøftes.

                        Konklusion: Drøftet.

                        Eventuelt

                        Mødet sluttede kl. 17.30
                        """));
    }

    @Test
    void moreBlankLinesDivideItemsThanParagraphs() {
        assertEquals(
                List.of("Velkomst", "Status på ungdomshuset", "Klage over støj", "Budget for 2016", "Meddelelser"),
                titles(HEAD + """


                        Velkomst

                        Konklusion: Dagsordenen blev godkendt.



                        Status på ungdomshuset

                        Referat: Huset åbner i november. To ting mangler

                        Nye døre til salen

                        Konklusion: Taget til efterretning.



                        Klage over støj



                        Budget for 2016

                        Referat: Der er 40.000 kr. til arrangementer.

                        Konklusion: Godkendt.



                        Meddelelser
                        Konklusion: Ingen.
                        """));
    }

    @Test
    void headingsOnLinesOfTheirOwn() {
        assertEquals(
                List.of("Boliger i Sandby", "Værdighedspolitik og den videre proces for inddragelse af pårørende og frivillige", "Orientering"),
                titles(HEAD + """
                        Boliger i Sandby

                        Resume
                        Der mangler 20 boliger.

                        Indstilling
                        Forvaltningen indstiller, at der bygges 20 boliger.

                        Beslutning
                        Godkendt.

                        Værdighedspolitik og den videre proces for inddragelse af pårørende og
                        frivillige

                        Resume
                        Politikken skal fornyes.

                        Beslutning
                        Drøftet.

                        Orientering

                        Beslutning
                        Til efterretning.
                        """));
    }

    @Test
    void namesAboveTheAbsentAreNoTitle() {
        assertEquals(List.of("Nye bænke", "Nye lamper", "Nye stier"), titles(HEAD + """
                Lars Bro (V)

                Fraværende:
                Gitte Lund (A)

                Nye bænke

                Beslutning
                Godkendt.

                Nye lamper

                Beslutning
                Godkendt.

                Nye stier

                Beslutning
                Godkendt.
                """));
    }

    @Test
    void whatWasToldStandsBesideWhatWasConcluded() {
        AgendaItem item = parser.parse(HEAD + """
                Ny rampe

                Indstilles: at rampen bygges.
                Referat: Rampen koster 25.000 kr.
                Konklusion: Godkendt.

                Nye bænke

                Referat: Bænkene er slidte.
                Konklusion: Udsat.

                Eventuelt

                Referat: Intet.
                Konklusion: Intet.
                """).minutes().items().get(0);

        assertEquals(List.of(SectionKind.RECOMMENDATION, SectionKind.OTHER, SectionKind.DECISION), item.sections().stream().map(Section::kind).toList());
        assertEquals("Godkendt.", item.decisions().get(0).lines().get(0).value());
    }

    @Test
    void lastWordOfASentenceIsNoLink() {
        Minutes minutes = parser.parse(HEAD + """
                1. Tilskud

                Beslutning
                Godkendt. To foreninger skal betale det, der ikke er brugt,
                tilbage.
                """).minutes();

        assertEquals("tilbage.", minutes.items().get(0).decisions().get(0).lines().get(1).value());
    }

    @Test
    void headingsAsOneSpeaks() {
        Minutes minutes = parser.parse("""
                Havneudvalget
                2018-2021

                Referat af møde 6/2020

                Tirsdag den 9. juni 2020 kl. 15.00

                1. Ny mole

                Det skal udvalget tage stilling til
                Udvalget skal vælge et tilbud.

                Det koster det
                Molen koster 3 mio. kr.

                Det besluttede udvalget
                Godkendt.

                Det sker der bagefter
                Arbejdet begynder i maj.
                """).minutes();

        assertEquals("2018-2021", minutes.meeting().term().map(Text::value).orElse(""));
        assertEquals(
                List.of(SectionKind.SUMMARY, SectionKind.FINANCE, SectionKind.DECISION, SectionKind.PROCESS),
                minutes.items().get(0).sections().stream().map(Section::kind).toList());
    }

    @Test
    void sheetsAreCountedAndDoorsAreClosed() {
        Minutes minutes = parser.parse(HEAD + """
                7. Ny mole

                Beslutning:
                Vedtaget.


                Havneudvalget den 04.05.2016                          Blad 32


                8. Nye bænke

                Beslutning:
                Vedtaget.


                LUKKET DØR

                9. Køb af grund


                Havneudvalget den 04.05.2016                          Blad 33
                """).minutes();

        assertEquals(
                List.of(List.of("Vedtaget."), List.of("Vedtaget.")),
                minutes.items().stream().flatMap(item -> item.decisions().stream()).map(decision -> decision.lines().stream().map(Text::value).toList()).toList());
        assertEquals(List.of(false, false, true), minutes.items().stream().map(AgendaItem::closed).toList());
    }

    private List<String> titles(String text) {
        return parser.parse(text).minutes().items().stream().map(item -> item.title().value()).toList();
    }
}
