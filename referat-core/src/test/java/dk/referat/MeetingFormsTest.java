package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.DocumentType;
import dk.referat.model.Meeting;
import dk.referat.model.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms in which headings say who met, when and where. */
class MeetingFormsTest {

    private static final String ITEM = "\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt.\n";

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void membersPrintedAgainBelowARemarkOnAbsenceAreNotAbsent() {
        String names = "Ane Elm\n\nBo Elm\n\nIda Lund\n\nPer Krag\n\n";
        Meeting meeting = parser.parse("Referat\n\nHavnerådet\n\n4. marts 2026\n\nMedlemmer " + names + "Havnerådet\n\n4. marts 2026\n\nAfbud Bo samt suppleant\n\n"
                + names + ITEM).minutes().meeting();
        assertEquals("Ane Elm, Bo Elm, Ida Lund, Per Krag", meeting.participants().stream().map(person -> person.name()).collect(Collectors.joining(", ")));
        assertEquals(0, meeting.absentees().stream().filter(absence -> absence.person().name().indexOf(' ') > 0).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Byrådsmøde den 4. marts 2026 kl. 17.00; Byrådet 2026-03-04 17:00 -",
        "Møde i regionsrådet den 4. marts 2026|Regionsrådet; Regionsrådet 2026-03-04 - -",
        "Møde i regionsrådet den 4. marts 2026; regionsrådet 2026-03-04 - -",
        "Ekstraordinært Ældrerådsmøde - Referat 4. marts 2026; Ældrerådet 2026-03-04 - -",
        "Referat af seniorrådsmøde den 4. marts 2026; Seniorrådet 2026-03-04 - -",
        "Dagsorden/Referat af møde i Seniorrådet 4. marts 2026 kl. 09.00-12.00; Seniorrådet 2026-03-04 09:00 -",
        "Byrådet|Den 4. marts 2026, kl. 19.00-22.40; Byrådet 2026-03-04 19:00 -",
        "Byrådet|Onsdag 04.03.2026 kl. 17:30 Borgerservice; Byrådet 2026-03-04 17:30 Borgerservice",
        "Byrådet|4. marts 2026 kl. 17:30|i Festsalen, Ringby - Ekstraordinært; Byrådet 2026-03-04 17:30 Festsalen, Ringby",
        "Nørreby Kommune                    Referat|Byrådet|4. marts 2026|Kl. 17.30 i Mødelokale 26, Rådhuset, Nørre Holm F.; Byrådet 2026-03-04 17:30 Mødelokale 26, Rådhuset, Nørre Holm F.",
        "Byrådet|4. marts 2026|Kl. 17.30 i Mødelokale C.; Byrådet 2026-03-04 17:30 Mødelokale C",
        "Byrådet|4. marts 2026 kl. 17:30|Slottet, Salen, indgang C, 1. sal.; Byrådet 2026-03-04 17:30 Slottet, Salen, indgang C, 1. sal.",
        "Byrådet|4. marts 2026|Mødet afholdes i lokale 7 (Søværelset); Byrådet 2026-03-04 - lokale 7 (Søværelset)",
        "Onsdag den 4. marts 2026 kl. 07:45|Havn og Strand|Borgmesterens mødelokale; - 2026-03-04 07:45 Borgmesterens mødelokale",
        "Titel Udvalg Funktioner|Byrådet Byrådet Vis medlemmer Udskriv|Mødedato: 4. marts 2026; Byrådet 2026-03-04 - -",
        "Du kan følge byrådsmødet her på siden|Mødedato: 4. marts 2026; Byrådet 2026-03-04 - -",
        "Udvalg Ikon|Regionsrådet|Tidspunkt Ikon|Dato: 04-03-2026|Tid: 17:00 - 19:10|Sted|Salen; Regionsrådet 2026-03-04 17:00 Salen",
        "Mødedato:|Onsdag den 04-03-2026.|Mødetidspunkt:|17:00.|Sted:|Kulturhuset, Strandby.|Byrådet; Byrådet 2026-03-04 17:00 Kulturhuset, Strandby",
        "Byrådet|Mødedato Onsdag d. 4. marts 2026 kl. 18:30 Mødested Rådssalen; Byrådet 2026-03-04 18:30 Rådssalen",
        "Lukkede sager i Byrådet|Mødedato: 4. marts 2026; Byrådet 2026-03-04 - -",
        "Udvalget - Referat 4. marts 2026||12:30 Teams; Udvalget 2026-03-04 12:30 Teams",
        "Rådet for havn og udsatheds møde den 4. marts 2026; Rådet for havn og udsathed 2026-03-04 - -",
        "Bymidterådet i Strandby|Onsdag den 4. marts 2026; Bymidterådet i Strandby 2026-03-04 - -",
        "Bestyrelsen for Havnen i Strandby|Referat af bestyrelsesmøde|4. marts 2026; Bestyrelsen for Havnen i Strandby 2026-03-04 - -",
        "Kultur og fritids møde den 4. marts 2026|Ekstraordinært møde - Mødelokale B2 kl. 12.30; Kultur og fritid 2026-03-04 12:30 Mødelokale B2",
        "§ 17 stk. 4, Havneudvalget 4. marts 2026; Havneudvalget 2026-03-04 - -",
        "Byrådet i Strandby Kommune|4. marts 2026; Byrådet 2026-03-04 - -",
        "Møde i udvalget d. 4. marts 2026; - 2026-03-04 - -",
        "Referat fra ekstraordinært SeniorRådsmøde 3|Dato: 4. marts 2026; SeniorRådet 2026-03-04 - -",
        "Havneudvalget - mødesager|Dato: 4. marts 2026; Havneudvalget 2026-03-04 - -",
        "Byrådet|Dato: 4. marts 2026|Mødet blev holdt i Cafeen, Strandby Hal; Byrådet 2026-03-04 - Cafeen, Strandby Hal",
        "Ældrerådet|Onsdag den 4.marts 2026 kl. 09.00 – 11.45 på Kastaniegården samt efterfølgende frokost på Kroen i Strandby Havn med alle de andre fra rådgivningen; Ældrerådet 2026-03-04 09:00 Kastaniegården",
        "§17, Stk. 4. Strandene og fremtiden|Onsdag den 04-03-2026 kl. 16:00; §17, Stk. 4. Strandene og fremtiden 2026-03-04 16:00 -",
        "REFERAT FOR HAVNEUDVALGETS MØDE DEN 4. MARTS 2026 KL. 15.00 PÅ STRANDBY KRO; HAVNEUDVALGET 2026-03-04 15:00 STRANDBY KRO",
        "åbent møde for Havne- og fritidsudvalgets møde den 04. marts 2026 kl.|14:00 i Laden 7; Havne- og fritidsudvalget 2026-03-04 14:00 Laden 7",
        "Solbjerg Kommune – Havne- og Fritidsudvalget|Referat|Mødedato: 4. marts 2026; Havne- og Fritidsudvalget 2026-03-04 - -",
        "Side 1|                    MØDESTED:          MØDEDATO:|SOLBJERG KOMMUNE    Havnehuset         04-03-2026||REFERAT             MØDETIDSPUNKT:     MØDET HÆVET:|Havneudvalget       15.30              18.05; Havneudvalget 2026-03-04 15:30 Havnehuset",
        "Havneskolebestyrelsesmøde|Referat d. 4. marts 2026.|17.00 til 19.00.; Havneskolebestyrelsen 2026-03-04 17:00 -",
        "PROTOKOL|fra bestyrelsesmøde i HAVN/STRAND|onsdag d. 4. marts 2026 kl. 9.30; Bestyrelsen 2026-03-04 09:30 -",
        "Dato:     9. marts 2026|Initialer:   AE||Bestyrelsesmøde i Havnetrafik||Referat||Tid:    Onsdag, den 4. marts 2026 kl. 10.00 - 12.15; Bestyrelsen 2026-03-04 10:00 -",
        "Byrådet|Mødedato:|Mødet påbegyndt:|Mødet afsluttet:|Mødested:|4. marts 2026|kl. 17.00|kl. 19.00|Det Røde Værelse; Byrådet 2026-03-04 17:00 Det Røde Værelse"
    })
    void headings(String lines, String expected) {
        assertEquals(expected, summary(parser.parse(lines.replace('|', '\n') + ITEM).minutes().meeting()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Kommunalbestyrelsen holder møde onsdag den 4. marts 2026 kl. 17.00; Kommunalbestyrelsen 2026-03-04 17:00 -",
        "Onsdag den 4. marts 2026 kl. 17.00 holder Byrådet i Strandby Kommune møde.; Byrådet 2026-03-04 17:00 -",
        "Der afholdes ordinært byrådsmøde i Laden, Møllevej 2, onsdag den 4. marts 2026 kl. 17.00.; Byrådet 2026-03-04 17:00 Laden, Møllevej 2",
        "Der indkaldes hermed til ældrerådsmøde onsdag den 4. marts 2026 kl. 17.00 i Laden, Møllevej 2. Tag naboen med.; Ældrerådet 2026-03-04 17:00 Laden, Møllevej 2",
        "Byrådet den 4. marts 2026|Mødet starter kl. 17 og afvikles i Laden ved åen.; Byrådet 2026-03-04 17:00 Laden ved åen",
        "Byrådet den 4. marts 2026|Mødet afholdes fysisk i Salen, Strandby Rådhus. Der er plads til tyve gæster. Læs mere her.; Byrådet 2026-03-04 - Salen, Strandby Rådhus",
        "Byrådet den 4. marts 2026|Det foregår Kongelunden Strandby, Lokale 2 med nedenstående dagsorden:; Byrådet 2026-03-04 - Kongelunden Strandby, Lokale 2",
        "Bestyrelsesmøde 4. marts 2026 kl. 10.00, Ved Åen 20 \"Lokale 1\"; Bestyrelsen 2026-03-04 10:00 Ved Åen 20 \"Lokale 1\"",
        "Bestyrelsesmøde d. 4. marts 2026 kl. 15.30 på Hotel Udsigten i forbindelse med efterårsturen.; Bestyrelsen 2026-03-04 15:30 Hotel Udsigten"
    })
    void sentences(String lines, String expected) {
        assertEquals(expected, summary(parser.parse(lines.replace('|', '\n') + ITEM).minutes().meeting()));
    }

    @Test
    void announcedWithoutItems() {
        Meeting meeting = parser.parse("Dagsorden byrådsmøde 4. marts - alle er velkomne\n\nMødet starter kl. 17 og afvikles i Laden.\n").minutes().meeting();

        assertEquals("Byrådet - 17:00 Laden", summary(meeting));
        assertEquals(DocumentType.AGENDA, meeting.documentType());
    }

    @Test
    void withoutItems() {
        assertEquals("Byrådet 2026-03-04 17:00 -",
                summary(parser.parse("Byrådsmøde den 4. marts 2026 kl. 17.00\n\nMødet er udskudt.\n").minutes().meeting()));
    }

    @Test
    void betweenTheLabelOfContentsAndTheFirstEntry() {
        Meeting meeting = parser.parse("Dagsorden\nRegionsrådet 04-03-2026 13:00\n\n1. Budget\n2. Skolevej\n\n1. Budget\n\nBeslutning\nGodkendt.\n\n"
                + "2. Skolevej\n\nBeslutning\nUdsat.\n").minutes().meeting();

        assertEquals("Regionsrådet 2026-03-04 13:00 -", summary(meeting));
    }

    @Test
    void theDayOfSomethingElseIsNotTheMeetings() {
        Meeting meeting = parser.parse("Borgmesteren spurgte til fordelingen af valgstyrere ved valget den 5. juni 2026\n" + ITEM).minutes().meeting();

        assertEquals("- - - -", summary(meeting));
    }

    @Test
    void theBodyThatItemsNameForTheDay() {
        Meeting meeting = parser.parse("""
                02. mar 2026

                1. Skolevej

                Sagsgang
                Teknik- og Miljøudvalget den 2. februar 2026
                Klimaudvalget den 2. marts 2026

                Beslutning
                Godkendt.

                2. Stivej

                Beslutning
                Udsat.
                Fraværende i Klimaudvalget – 2. marts 2026:
                Ida Holm
                """).minutes().meeting();

        assertEquals("Klimaudvalget 2026-03-02 - -", summary(meeting));
    }

    @Test
    void whatOthersDecidedBeforeMakesNoMinutesOfAnAgenda() {
        Meeting meeting = parser.parse("""
                Dagsorden til møde i Økonomiudvalget
                Den 13.04.2026 kl. 08:30

                1. Skolevej
                Indstilling
                Forvaltningen indstiller, at vejen lukkes.
                Kulturudvalget 06-04-2026
                Godkendt.
                Klimaudvalget 07-04-2026
                Anbefales.

                2. Stivej
                Indstilling
                Forvaltningen indstiller, at stien åbnes.
                Kulturudvalget 06-04-2026
                Godkendt.
                """).minutes().meeting();

        assertEquals(DocumentType.AGENDA, meeting.documentType());
    }

    @Test
    void whenTheMeetingEndedBeatsWhatWasPlanned() {
        Meeting meeting = parser.parse("HAVNEUDVALGET\n\nTorsdag den 4. marts 2026\n\nKlokken:    17:00 – 19:00\n\nMødet slut kl. 18:40\n" + ITEM).minutes().meeting();

        assertEquals("18:40", meeting.endTime().map(time -> time.value().toString()).orElse("-"));
    }

    private static String summary(Meeting meeting) {
        return meeting.committee().map(Text::value).orElse("-") + " "
                + (meeting.dates().isEmpty() ? "-" : meeting.dates().get(0).value().map(Object::toString).orElse("-")) + " "
                + meeting.startTime().map(time -> time.value().toString()).orElse("-") + " "
                + meeting.location().map(Text::value).orElse("-");
    }
}
