package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where items begin, and what their titles are. */
class ItemStartTest {

    private static final String HEAD = """
            Referat

            Udvalg: Socialudvalget
            Mødedato: 5. januar 2022
            Medlemmer: Lars Ådal (A), Jens Bakkeby (V)

            """;

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void yearsInTitleAreNoCaseNumber() {
        Minutes minutes = minutes("""
                Sag nr. 1 Lukket punkt

                Beslutning

                Godkendt.

                Sag nr. 2 Vinterberedskab 2024/2025
                09.09.10-P20-7263-22

                Beslutning

                Sagen blev udsat.
                """);

        assertEquals("09.09.10-P20-7263-22", minutes.items().get(1).caseNumber().map(CaseNumber::printed).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Indholdsfortegnelse\n\n1. Lokalplan 112\n2. Klimahandleplan\n\n"})
    void numbersAboveTitles(String contents) {
        Minutes minutes = minutes(contents + """
                1
                Lokalplan 112

                Beslutning

                Godkendt.

                2
                Klimahandleplan

                Beslutning

                Tiltrådt.
                """);

        assertEquals(List.of("1 Lokalplan 112", "2 Klimahandleplan"), shown(minutes));
        assertEquals("Tiltrådt.", minutes.items().get(1).decisions().get(0).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Punkt 1: Klimahandleplan\n(Drøftelse)', Punkt 2: Eventuelt",
        "'', '1. Klimahandleplan\n(Drøftelse)', 2. Eventuelt",
        "'', '1 Klimahandleplan\n(Drøftelse)', 2 Eventuelt",
        "'1. Klimahandleplan ..... 2\n2. Eventuelt ..... 3\n\n', 'Punkt 1: Klimahandleplan\n(Drøftelse)', Punkt 2: Eventuelt",
        "'', 'Punkt 1: Klimahandleplan (Drøftelse)\nEgelund Kommune', Punkt 2: Eventuelt"
    })
    void typeEndsTitle(String contents, String first, String second) {
        String listed = contents.isEmpty() ? "" : "Indholdsfortegnelse\n\n" + contents;
        String ruling = "\n\nBeslutning\n\nGodkendt.\n\n";

        Minutes minutes = minutes(listed + first + ruling + second + ruling);

        assertEquals(List.of("1 Klimahandleplan / DISCUSSION", "2 Eventuelt"), shown(minutes));
    }

    @Test
    void lastWordOfTitleOnLineOfItsOwnIsNoType() {
        Minutes minutes = minutes("1. Budget 2025-28 - første\ndrøftelse\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n");

        assertEquals(List.of("1 Budget 2025-28 - første drøftelse", "2 Eventuelt"), shown(minutes));
    }

    @Test
    void listWhoseLastNumberIsThatOfTheNextItemStaysList() {
        Minutes minutes = minutes("""
                1. Takster

                Beslutning

                Godkendt.

                2. Legepladser

                Baggrund

                1. flere gynger
                2. to nye læskure
                3. et fælles sekretariat

                Beslutning

                Godkendt.
                """);

        assertEquals(List.of("1 Takster", "2 Legepladser"), shown(minutes));
    }

    @Test
    void closedItemMayStandBehindLaterNumbers() {
        String ruling = "\n\nSocialudvalget, den 5. januar 2022\n\nTiltrådt.\n\n";

        Minutes minutes = minutes("Punkt 2: Takster" + ruling + "Punkt 3: Eventuelt" + ruling + "Punkt 1: Lukket punkt" + ruling + "Punkt 4: Lukket punkt" + ruling);

        assertEquals(List.of("2 Takster", "3 Eventuelt", "1 Lukket punkt", "4 Lukket punkt"), shown(minutes));
    }

    @Test
    void titleThatEndsInLettersOfCouncil() {
        Minutes minutes = minutes("""
                Lukket punkt

                Beslutning

                Tiltrådt.

                Kvalitetsstandarder på ældreområdet

                Beslutning

                Sagen sendes tilbage til forvaltningen.
                """);

        assertEquals(List.of("- Lukket punkt", "- Kvalitetsstandarder på ældreområdet"), shown(minutes));
    }

    @Test
    void attachmentsThatGoOnWhereItemsEnd() {
        Minutes minutes = minutes("""
                Punkt 1: Eventuelt

                Beslutning

                Tiltrådt.

                Punkt 2: Renovering af svømmehal

                Bilag

                1. Notat om belysning
                2. Oversigt over takster 2024
                3. Høringsnotat

                Beslutning

                Anbefales.
                """);

        assertEquals(List.of("1 Eventuelt", "2 Renovering af svømmehal"), shown(minutes));
        assertEquals(3, minutes.items().get(1).attachments().size());
    }

    @Test
    void itemsOutOfOrder() {
        Minutes minutes = minutes("""
                Punkt 2: Salg af grunde i Birkeskov

                Beslutning

                Punktet udgår.

                Punkt 1: Lukket punkt

                Beslutning

                Orienteringen blev taget til efterretning.
                """);

        assertEquals(List.of("2 Salg af grunde i Birkeskov", "1 Lukket punkt"), shown(minutes));
    }

    @Test
    void numbersMayBeginWithZeroOrStandBeforeABar() {
        for (String mark : List.of("0%d. ", "nr. %d | ", "Punkt %d - ")) {
            StringBuilder text = new StringBuilder("Byrådet\nReferat fra møde den 4. marts 2014\n\n");
            for (int number = 1; number <= 3; number++) {
                text.append(mark.formatted(number)).append("Skolevej ").append("ABC".charAt(number - 1))
                        .append("\nSagsnr. 1-31-72-11").append(number).append("-18\n\nBeslutning\nGodkendt.\n\n");
            }
            List<AgendaItem> items = ReferatParser.create().parse(text.toString()).minutes().items();
            assertEquals(
                    List.of("Skolevej A", "Skolevej B", "Skolevej C"),
                    items.stream().map(item -> item.title().value()).toList(), mark);
            assertEquals("1-31-72-112-18", items.get(1).caseNumber().orElseThrow().printed(), mark);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cirkulærer, orienteringssager m.v.", "Takster for haller, baner o.l.", "Tilskud til foreninger m.fl."})
    void anAbbreviationMayEndATitle(String title) {
        Minutes minutes = minutes("Sagsnr.: 00.01.00-P19-3-13 Sagsbehandler: Ida Bo\n\n" + title + """


                Sagsfremstilling

                Listen er vedlagt.

                Indstilling

                Direktøren for Kultur indstiller

                at orienteringen tages til efterretning.

                Beslutning

                Taget til efterretning.

                Sagsnr.: 00.01.00-P19-4-13 Sagsbehandler: Ida Bo

                Nye stier

                Sagsfremstilling

                Stierne er slidt.

                Beslutning

                Godkendt.
                """);

        assertEquals(List.of("- " + title, "- Nye stier"), shown(minutes));
    }

    @Test
    void initialsOfTheBodyBelongToTheNumber() {
        Minutes minutes = minutes("""
                Indholdsfortegnelse
                ÆR 1.       Nye bænke
                ÆR 2.       Bustider
                ÆR 3.       Eventuelt

                ÆR 1. Nye bænke
                Bænkene er bestilt.

                Beslutning
                Godkendt.

                ÆR 2. Bustider
                Køreplanen er ny. Se også
                TM 4. Trafikken i byen.

                Beslutning
                Udsat.

                ÆR 3. Eventuelt

                Beslutning
                Intet.
                """);

        assertEquals(List.of("ÆR 1 Nye bænke", "ÆR 2 Bustider", "ÆR 3 Eventuelt"), shown(minutes));
        assertEquals("ÆR 2", minutes.contents().get(1).number().orElseThrow().value());
    }

    private Minutes minutes(String items) {
        return parser.parse(HEAD + items).minutes();
    }

    private static List<String> shown(Minutes minutes) {
        return minutes.items().stream().map(ItemStartTest::shown).toList();
    }

    private static String shown(AgendaItem item) {
        return item.number().map(Text::value).orElse("-") + " " + item.title().value()
                + item.type().map(type -> " / " + type).orElse("");
    }
}
