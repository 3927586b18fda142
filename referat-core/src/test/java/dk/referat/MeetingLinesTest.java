package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Absence;
import dk.referat.model.DanishTime;
import dk.referat.model.Meeting;
import dk.referat.model.Person;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, places and people of the heading block in less usual lines. */
class MeetingLinesTest {

    private static final String ITEM = "\n\n1. Dagsorden\n\nBeslutning\nGodkendt.\n\n2. Molen\n\nBeslutning\nUdsat.\n";

    private static Meeting meeting(String heading) {
        return ReferatParser.create().parse("Referat\n" + heading.replace('|', '\n') + ITEM).minutes().meeting();
    }

    private static String text(Optional<Text> value) {
        return value.map(Text::value).orElse("");
    }

    private static List<String> people(Meeting meeting) {
        return meeting.participants().stream().map(MeetingLinesTest::printed).toList();
    }

    private static String printed(Person person) {
        return person.name() + person.party().map(party -> " " + party).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Havneudvalget||Mødedato: 5. maj 2026|Mødevarighed: 17.00 - 19.40; 17:00; 19:40",
        "Havneudvalget||5. maj 2026 kl. 17.00||Mødet blev afsluttet kl. 19:40; 17:00; 19:40",
        "Havneudvalget||5. maj 2026 kl. 17.00||Protokollen blev læst og mødet hævet kl.: 19.40; 17:00; 19:40",
        "Havneudvalget|05-05-2026|17:00|Havnesalen; 17:00; ''",
    })
    void times(String heading, String start, String end) {
        Meeting meeting = meeting(heading);
        Function<Optional<DanishTime>, String> clock =
                time -> time.map(found -> found.value().toString()).orElse("");
        assertEquals(start, clock.apply(meeting.startTime()));
        assertEquals(end, clock.apply(meeting.endTime()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Havneudvalget||5. maj 2026 kl. 17.00||PÅ||Solby Rådhus, lokale 5; Solby Rådhus, lokale 5",
        "Havneudvalget||5. maj 2026||Mødet afholdes i Havnesalen, Solby Rådhus, kl. 16.00; Havnesalen, Solby Rådhus",
        "Havneudvalget||Dato:    5. maj 2026||Sted:    Rådhuset|         Mødelokale 21; Rådhuset Mødelokale 21",
        "Tirsdag den 5. maj 2026 kl. 08:15 afholdt Havneudvalget|møde i udvalgsværelse 1.; udvalgsværelse 1",
    })
    void places(String heading, String place) {
        assertEquals(place, text(meeting(heading).location()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "MØDE I HAVNEUDVALGET FOR SOLBY KOMMUNE||Tirsdag den 5. maj 2026; HAVNEUDVALGET",
        "åbent møde for Havne- og fiskeriudvalgets møde den 5. maj 2026 kl. 14:00; Havne- og fiskeriudvalget",
    })
    void bodies(String heading, String body) {
        assertEquals(body, text(meeting(heading).committee()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Medlemmer||Anne Elm (ael) A|Bo Holm (hjbh) V|Ida Lund (il) Ø; Anne Elm A, Bo Holm V, Ida Lund Ø",
        "Anne Elm, Formand (A)|Bo Holm (V)|Ida Lund (Ø); Anne Elm A, Bo Holm V, Ida Lund Ø",
        "Anne Elm (Borgmester)(A), Bo Holm(V), Eva Dal(F), Per Krag (2.|Viceborgmester)(C), Ida Lund(Ø); Anne Elm A, Bo Holm V, Eva Dal F, Per Krag C, Ida Lund Ø",
        "Deltagere:       Anne Elm, Bo Holm, Per|                 Krag, Ida Lund, Eva Dal; Anne Elm, Bo Holm, Per Krag, Ida Lund, Eva Dal",
    })
    void members(String heading, String members) {
        assertEquals(List.of(members.split(", ")), people(meeting("Havneudvalget\n\n5. maj 2026\n" + (heading.indexOf(':') > 0 ? "\n" : "") + heading)));
    }

    @Test
    void whoMissesAnItemIsNotAbsentFromTheMeeting() {
        Meeting meeting = meeting("Havneudvalget\n\n5. maj 2026\n\n"
                + "Fraværende: Anne Elm. Bo Holm deltog ikke i behandlingen af pkt. 1 og 2.");
        assertEquals(List.of("Anne Elm"), meeting.absentees().stream().map(Absence::person).map(Person::name).toList());
    }
}
