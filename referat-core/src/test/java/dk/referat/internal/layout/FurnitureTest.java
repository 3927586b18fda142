package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of web pages and printed pages that are no part of the minutes. */
class FurnitureTest {

    private static final String HEAD = "Referat\nTeknikudvalget den 3. marts 2026\n\n";

    @Test
    void linksThatReturnAtEachItem() {
        assertEquals(
                List.of("Skolevej: Sagsfremstilling = Vejen er slidt. | Beslutning = Godkendt.", "Stivej: Beslutning = Udsat."),
                items("""
                        Kopier link til punktet - Print
                        1. Skolevej
                        Sagsfremstilling
                        Vejen er slidt.
                        Klik her for at se kortet
                        Beslutning
                        Godkendt.
                        Kopier link til punktet - Print
                        2. Stivej
                        Klik her for at se kortet
                        Beslutning
                        Udsat.
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Østerå Kommune\nTorvet 3\n9999 Østerå\n\nTlf: 99 99 99 99\n\nOm hjemmesiden | Tilgængelighedserklæring\n",
        "Kontakt\n\nTorvet 3\n9999 Østerå\nÅbningstider\npost@oesteraa.example\nCVR-nr. 99999999\nPrivatlivspolitik\n",
        "Østerå Kommune\nTorvet 3 | 9999 Østerå | Telefon 99 99 99 99 | post@oesteraa.example\n"})
    void theFootOfTheSite(String foot) {
        assertEquals(List.of("Skolevej: Beslutning = Udsat.\nAfbud: Anna Elm"), items("1. Skolevej\n\nBeslutning\n\nUdsat.\n\nAfbud: Anna Elm\n\n" + foot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Depotet flyttes til\nTorvet 3\n9999 Østerå", "Ring til Anna Elm\nTlf. 99 99 99 99"})
    void oneLineOfAnAddressIsNoFoot(String text) {
        assertEquals(List.of("Skolevej: Beslutning = Udsat.\n" + text), items("1. Skolevej\n\nBeslutning\n\nUdsat.\n\n" + text + "\n"));
    }

    @Test
    void theHeadsOfColumnsAboveEachItem() {
        String heads = "\n\nSag nr.\nEmne\nJ.nr.\nInit.\n\n";

        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat.", "Havnevej: Beslutning = Drøftet."),
                items(heads + "12\nSkolevej\n2026-00411\nAEL\n\nBeslutning\nGodkendt." + heads + "13\nStivej\n2026-00412\nAEL\n\nBeslutning\nUdsat."
                        + heads + "14\nHavnevej\n2026-00413\nAEL\n\nBeslutning\nDrøftet.\n"));
    }

    @Test
    void aLineThatComesOnceIsText() {
        assertEquals(
                List.of("Skolevej: Sagsfremstilling = Vejen er slidt.\nKlik her for at se kortet | Beslutning = Godkendt."),
                items("""
                        1. Skolevej
                        Sagsfremstilling
                        Vejen er slidt.
                        Klik her for at se kortet
                        Beslutning
                        Godkendt.
                        """));
    }

    @Test
    void whatStandsRightBelowAHeadingIsItsText() {
        assertEquals(
                List.of("Skolevej: Beslutning = Udskriv aftalen igen", "Stivej: Beslutning = Udskriv aftalen igen"),
                items("""
                        1. Skolevej
                        Beslutning
                        Udskriv aftalen igen

                        2. Stivej
                        Beslutning
                        Udskriv aftalen igen
                        """));
    }

    @Test
    void theGridOfBodiesInAnItemsHead() {
        assertEquals(
                List.of("Skolevej: Resume = Vejen er slidt. | Beslutning = Godkendt.", "Stivej: Resume = Stien er ny. | Beslutning = Udsat."),
                items(ReferatParser.create().parse("""
                        Teknikudvalget den 3. marts 2026

                        Dagsordenpunkter

                        Sagsnr.: 05.01.02-G01-3-26

                        Skolevej

                        DIR
                        TMU
                        ØKE
                        BYR
                        x
                        x
                        Øvrige sagsbehandlere: -

                        Resume
                        Vejen er slidt.

                        Beslutning
                        Godkendt.

                        Sagsnr.: 05.01.02-G01-4-26

                        Stivej

                        DIR
                        TMU
                        ØKE
                        BYR
                        x
                        Øvrige sagsbehandlere: -

                        Resume
                        Stien er ny.

                        Beslutning
                        Udsat.
                        """).minutes()));
    }

    @Test
    void theLinesBesideGrowingPageNumbers() {
        assertEquals(
                List.of("Skolevej: Bilag = Kort over vejen\nNotat om stien", "Stivej: Beslutning = Udsat.", "Torvet: Beslutning = Godkendt."),
                items("""
                        1. Skolevej
                        Bilag
                        Kort over vejen
                        3. marts 2026
                        2
                        Fjordkøbing Kommune – Teknikudvalget
                        Referat
                        Notat om stien
                        2. Stivej
                        Beslutning
                        Udsat.
                        3. marts 2026
                        3
                        Fjordkøbing Kommune – Teknikudvalget
                        Referat
                        3. Torvet
                        Beslutning
                        Godkendt.
                        3. marts 2026
                        4
                        Fjordkøbing Kommune – Teknikudvalget
                        Referat
                        """));
    }

    @Test
    void theMeetingsOfOtherBodiesWithTheirItemNumbersAreNoPages() {
        assertEquals(
                List.of("Skolevej: Behandling = Kommunalbestyrelsen\n03-03-2026\n1", "Stivej: Behandling = Kommunalbestyrelsen\n03-03-2026\n2",
                        "Torvet: Behandling = Kommunalbestyrelsen\n03-03-2026\n3"),
                items("""
                        Punkt 1: Skolevej
                        Behandling
                        Kommunalbestyrelsen
                        03-03-2026
                        1
                        Punkt 2: Stivej
                        Behandling
                        Kommunalbestyrelsen
                        03-03-2026
                        2
                        Punkt 3: Torvet
                        Behandling
                        Kommunalbestyrelsen
                        03-03-2026
                        3
                        """));
    }

    @Test
    void theBodyAndTheDateBelowTheNameOnEachPage() {
        String page = "Vesterå Kommune\nTeknikudvalget\n03-03-2026\n";

        assertEquals(
                List.of("Skolevej: Beslutning = Godkendt.", "Stivej: Beslutning = Udsat.", "Havnevej: Beslutning = Drøftet."),
                items(page + "1. Skolevej\nBeslutning\nGodkendt.\n1\n" + page + "2. Stivej\nBeslutning\nUdsat.\n2\n"
                        + page + "3. Havnevej\nBeslutning\nDrøftet.\n3\n"));
    }

    @Test
    void whatAProgramWroteAboutAnItem() {
        assertEquals(
                List.of("Skolevej: Resume = Vejen er slidt. | Beslutning = Godkendt.", "Stivej: Beslutning = Udsat."),
                items("""
                        1. Skolevej
                        Prompt resultater
                        Opsummering v1
                        Fordele
                        - Færre huller
                        Ulemper
                        - Det koster penge
                        Resume
                        Vejen er slidt.
                        Beslutning
                        Godkendt.
                        2. Stivej
                        Beslutning
                        Udsat.
                        """));
    }

    @Test
    void theSecondOfTwoEqualHeadingsOfOneDecision() {
        assertEquals(
                List.of("Skolevej: Beslutning = Anbefales. | Beslutning fra Skoleudvalget, 2. marts 2026, pkt. 4 = Drøftet."),
                items("""
                        1. Skolevej
                        Beslutning
                        Anbefales.
                        Beslutning fra Skoleudvalget, 2. marts 2026, pkt. 4:
                        Beslutning fra Skoleudvalget, 2. marts 2026, pkt. 4:
                        Drøftet.
                        """));
    }

    private static List<String> items(String items) {
        return items(ReferatParser.create().parse(HEAD + items).minutes());
    }

    private static List<String> items(Minutes minutes) {
        return minutes.items().stream().map(FurnitureTest::item).toList();
    }

    private static String item(AgendaItem item) {
        return item.title().value() + ": "
                + item.sections().stream().map(FurnitureTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = "
                + section.lines().stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
