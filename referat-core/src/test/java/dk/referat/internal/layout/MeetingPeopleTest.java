package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.Absence;
import dk.referat.model.Meeting;
import dk.referat.model.Person;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took part and who did not, by the heading of the minutes. */
class MeetingPeopleTest {

    @Test
    void aRoleEndsTheLineOfThePersonWhoHasIt() {
        Meeting meeting = meeting("Medlemmer:\nAnders Kvist (A), formand\nMette Lyng (V)\nSøren Bæk (C)\n");
        assertEquals(
                "Anders Kvist formand, Mette Lyng, Søren Bæk",
                meeting.participants().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Afbud fra: Ole Staun (C), i stedet mødte Mads Winther (C)       | Ole Staun for Mads Winther
            Fraværende med afbud: Aage Thuesen. I stedet mødte Bodil Ravn   | Aage Thuesen for Bodil Ravn
            Afbud: Mona Dahl (V) - stedfortræder: Henning Løve (V)          | Mona Dahl for Henning Løve
            Afbud: Mona Dahl (V), Else Mørk (C)                             | Mona Dahl, Else Mørk
            """)
    void absenteesMayHaveSubstitutes(String line, String expected) {
        assertEquals(
                expected,
                meeting(line + "\n").absentees().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")));
    }

    private static Meeting meeting(String people) {
        String text = "Byrådet\nReferat fra møde den 4. marts 2014 kl. 17\n\n" + people
                + "\n1. Ny vej\nBeslutning\nGodkendt.\n\n2. Ny bro\nBeslutning\nUdsat.\n";
        return ReferatParser.create().parse(text).minutes().meeting();
    }

    private static String shown(Absence absence) {
        return absence.person().name() + absence.substitute().map(person -> " for " + person.name()).orElse("");
    }

    private static String shown(Person person) {
        return person.name() + person.role().map(role -> " " + role).orElse("");
    }
}
