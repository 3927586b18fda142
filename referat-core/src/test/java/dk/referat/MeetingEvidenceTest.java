package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.DiagnosticCode;
import dk.referat.model.DanishDate;
import dk.referat.model.DocumentType;
import dk.referat.model.Meeting;
import dk.referat.model.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several lines of the heading is believed. */
class MeetingEvidenceTest {

    private static final String ITEMS =
            "\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. Vejtræer\n\nBeslutning\n\nGodkendt.\n";

    private final ReferatParser parser = ReferatParser.create();

    /** The pilcrow stands for the end of a line; the values are body, term, municipality, day, times and place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se alle dagsordener og referater fra dette råd¶Referat¶Byrådet¶3. maj 2022      | Byrådet 2022-05-03
            Læs dagsordener til og med den 1. april 2011¶Udvalg: Havneudvalget¶Dato: Tirsdag den 3. maj 2022 | Havneudvalget 2022-05-03
            Referat fra mødet d. 8.2.2022¶Udvalg: Havneudvalget¶Dato: Tirsdag d. 3.5. 2022  | Havneudvalget 2022-05-03
            Udvalg Dato Type Hent¶Havneudvalget 03-05-2022 16:00 Referat Samlet dokument    | Havneudvalget 2022-05-03 16:00
            Referat og godkendelse af dagsordenen¶Mødedato: 03.05.2022, kl. 17:30           | 2022-05-03 17:30
            Referat Solbjerg Byråd 03-05-2022                                               | Solbjerg Byråd 2022-05-03
            Havne- og Vejudvalget tirsdag den 3. maj 2022 kl. 16.30                         | Havne- og Vejudvalget 2022-05-03 16:30
            3. maj 2022 - referat fra byrådet¶Byrådet 3. maj 2022                           | Byrådet 2022-05-03
            Solbjerg Byråds møde tirsdag den 3. maj 2022, kl. 16.00 i Forsamlingshuset      | Solbjerg Byråd 2022-05-03 16:00 Forsamlingshuset
            Referat fra Havnerådets møde den 3. maj 2022 i Salen, Rådhuset kl. 10.00 - 12.00 | Havnerådet 2022-05-03 10:00 12:00 Salen, Rådhuset
            Dagsorden¶til¶mødet i Udvalg for lokal udvikling¶den 3. maj 2022 kl. 09:00¶i Nørby Hal, Torvet 5 | Udvalg for lokal udvikling 2022-05-03 09:00 Nørby Hal, Torvet 5
            Havnerådet - Dagsordener og referater¶Mødedato: 3. maj 2022                     | Havnerådet 2022-05-03
            Havnerådet¶PROTOKOL¶fra Ordinært møde tirsdag den 3. maj 2022                   | Havnerådet 2022-05-03
            Havneudvalget (22-25)¶3. maj 2022                                               | Havneudvalget 22-25 2022-05-03
            UDVALG¶22-25 Byrådet¶STARTTIDSPUNKT¶03-05-2022 17:30:00                         | Byrådet 22-25 2022-05-03 17:30
            Referat til mødet i Kommunalbestyrelsen_2022-25 den 3. maj 2022                 | Kommunalbestyrelsen 2022-25 2022-05-03
            Byrådet¶3. maj 2022 kl. 17¶Skype                                                | Byrådet 2022-05-03 17:00 Skype
            3. maj 2022 kl. 17:00¶Byrådet¶Møllevej 6 - Festsalen                            | Byrådet 2022-05-03 17:00 Møllevej 6 - Festsalen
            Byrådet¶3. maj 2022 kl. 17¶Byrådets mødesal på Solbjerg Rådhus                  | Byrådet 2022-05-03 17:00 Byrådets mødesal på Solbjerg Rådhus
            Byrådet¶3. maj 2022 kl. 17¶Bo Lund (A)                                          | Byrådet 2022-05-03 17:00
            Byrådet¶Mødelokale Udvalgsværelse B                                             | Byrådet Udvalgsværelse B
            Byrådet¶Afholdt: Kulturhuset, Havnevej 8¶3. maj 2022                            | Byrådet 2022-05-03 Kulturhuset, Havnevej 8
            Byrådet¶Mødelokale:¶Byrådssalen, Solbjerg¶Rådhus¶Starttidspunkt:¶19:00          | Byrådet 19:00 Byrådssalen, Solbjerg Rådhus
            Udvalg: Byrådet¶Mødedato: 5/23/2022 3:00:00 PM                                  | Byrådet 2022-05-23 15:00
            Udvalg: Byrådet¶Mødedato: 5/3/2022 3:00:00 PM                                   | Byrådet 2022-05-03 15:00
            Udvalg: Byrådet¶Mødedato: 3/5/2022 15:00:00                                     | Byrådet 2022-05-03 15:00
            d.: 03-05-2022 kl.: 16:00 til 17:45 :¶Kontaktudvalg                             | Kontaktudvalg 2022-05-03 16:00 17:45
            Byrådet¶3. maj 2022¶Bemærkninger: Mødet sluttede kl. 17.10                      | Byrådet 2022-05-03 17:10
            Byrådet¶Mødet begyndte kl. 15.00 og sluttede kl. 19.03.                         | Byrådet 15:00 19:03
            Velkommen til møderne i Solbjerg Kommune¶Udvalg: Byrådet                        | Byrådet Solbjerg
            Gå ikke glip af Digital Post fra Nørrelands Kommune¶Udvalg: Byrådet             | Byrådet Nørreland
            Der indkaldes til møde i Havnerådet i Solbjerg Kommune¶Dato: 3. maj 2022        | Havnerådet Solbjerg 2022-05-03
            Dato: 03-05-2022   Tid: 16:00   Sted: Salen, Torvet 2¶Byrådet                   | Byrådet 2022-05-03 16:00 Salen, Torvet 2
            Udvalg: Havnerådet Dato: 3. maj 2022 Sted: Rådhuset                             | Havnerådet 2022-05-03 Rådhuset
            Byrådet¶3. maj 2022 kl. 17:00 - 19:45, Byrådssalen, Torvet 1                    | Byrådet 2022-05-03 17:00 19:45 Byrådssalen, Torvet 1
            Solbjerg Kommune¶Byrådet¶3. maj 2022                                            | Byrådet Solbjerg 2022-05-03
            Solbjerg Kommune – Byrådet¶3. maj 2022                                          | Byrådet Solbjerg 2022-05-03
            """)
    void headingSaysWhoWhenAndWhere(String lines, String expected) {
        assertEquals(expected, shown(meeting(lines.replace('¶', '\n'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Find dagsorden ved at sortere på udvalg", "Her ligger referater fra Solbjergs byråd.", "Referat Opgaver fra sidste møde"})
    void sentenceIsNoBody(String line) {
        assertEquals(Optional.empty(), meeting(line).committee());
    }

    @Test
    void headingIsReadWithoutItems() {
        Meeting meeting = parser.parse("""
                Åben dagsorden
                Udvalg: Havneudvalget
                Mødedato: 3. maj 2022

                Vi siger tak for en god tur til havnen.
                """).minutes().meeting();

        assertEquals("Havneudvalget 2022-05-03", shown(meeting));
        assertEquals(DocumentType.AGENDA, meeting.documentType());
    }

    @Test
    void textThatIsNoMinutesHasNoMeeting() {
        ParseResult result = parser.parse("Kære alle\n\nVi ses den 3. maj 2022 kl. 16 i hallen.\nByrådet kommer også.\n");

        assertEquals("", shown(result.minutes().meeting()));
        assertTrue(result.diagnostics().stream().map(Diagnostic::code).anyMatch(DiagnosticCode.NO_ITEMS::equals));
    }

    @Test
    void noTitleStandsWithinTheLabelsOfTheHeading() {
        ParseResult result = parser.parse("""
                Vælg
                Referat Solbjerg Byråd 03-05-2022

                Vejtræer
                Beslutning
                Godkendt.

                Cykelstier
                Beslutning
                Godkendt.
                """);

        assertEquals(2, result.minutes().items().size());
        assertEquals("Solbjerg Byråd 2022-05-03", shown(result.minutes().meeting()));
    }

    @Test
    void kindOfDocumentIsNoTitleOfACase() {
        ParseResult result = parser.parse("""
                Referat
                Havne- og Vejudvalget tirsdag den 3. maj 2022 kl. 16.30
                Mødelokale Molen, Rådhuset, Torvet 5
                Sagsfremstilling
                Havnen får to nye kraner.
                Beslutning
                Godkendt.
                """);

        assertEquals(
                "Havne- og Vejudvalget 2022-05-03 16:30 Mødelokale Molen, Rådhuset, Torvet 5",
                shown(result.minutes().meeting()));
        assertEquals("", result.minutes().items().get(0).title().value());
        assertEquals(2, result.minutes().items().get(0).sections().size());
    }

    private Meeting meeting(String head) {
        return parser.parse(head + ITEMS).minutes().meeting();
    }

    private static String shown(Meeting meeting) {
        return Stream.of(
                        meeting.committee().map(Text::value),
                        meeting.term().map(Text::value),
                        meeting.municipality().map(Text::value),
                        meeting.date().flatMap(DanishDate::value).map(LocalDate::toString),
                        meeting.startTime().map(time -> time.value().toString()),
                        meeting.endTime().map(time -> time.value().toString()),
                        meeting.location().map(Text::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
