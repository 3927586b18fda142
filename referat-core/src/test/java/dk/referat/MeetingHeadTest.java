package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Meeting;
import dk.referat.model.Person;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingHeadTest {

    private static final String ITEM = "\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt.\n";

    private final ReferatParser parser = ReferatParser.create();

    @Test
    void allLabelsBeforeAllValues() {
        Meeting meeting = meeting("""
                Referat

                Udvalg
                Mødedato
                Mødetidspunkt
                Mødested
                Medlemmer
                Børne- og Skoleudvalget
                3. januar 2022
                kl. 07:30
                Nørre Bakkeby Skole
                Åse Grønlykke (O), Birgit Ådal (F)""");

        assertEquals("Børne- og Skoleudvalget", meeting.committee().map(Text::value).orElse(""));
        assertEquals("Nørre Bakkeby Skole", meeting.location().map(Text::value).orElse(""));
        assertEquals(List.of("Åse Grønlykke", "Birgit Ådal"), meeting.participants().stream().map(Person::name).toList());
    }

    @Test
    void labelWithItsValueBesideItLeavesEmptyLabelWithoutOne() {
        Meeting meeting = meeting("""
                Referat
                Udvalg: Byrådet
                Mødested
                Mødedato: 3. januar 2022
                Medlemmer: Åse Grønlykke (O)""");

        assertEquals("", meeting.location().map(Text::value).orElse(""));
        assertEquals(List.of("Åse Grønlykke"), meeting.participants().stream().map(Person::name).toList());
    }

    private Meeting meeting(String head) {
        return parser.parse(head + ITEM).minutes().meeting();
    }
}
