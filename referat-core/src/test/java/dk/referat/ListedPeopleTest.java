package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Meeting;
import dk.referat.model.Person;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of people with a word beside each name. */
class ListedPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Deltagere:|Formand             Ane Elm, Havneby|Bestyrelsesmedlem   Bo Lind, Region Havn|Bestyrelsesmedlem   Ida C. Lund, Strandby - AFBUD|Havnechef           Per Krag"
                + "; Ane Elm Formand, Bo Lind Bestyrelsesmedlem, Per Krag Havnechef; Ida C. Lund",
        "Deltagere|Ane Elm         Havneby Kommune|Bo Lind         Region Havn|Per Krag        HVN Sekretariat"
                + "; Ane Elm Havneby Kommune, Bo Lind Region Havn, Per Krag HVN Sekretariat; ''",
        "Deltagere:|Ane Elm Afbud|Bo Lind|Ida Lund/Elevrådsformand|Per Krag/Kasserer Afbud|Eva Dam/Personalerep."
                + "; Bo Lind, Ida Lund Elevrådsformand, Eva Dam Personalerep; Ane Elm, Per Krag",
        "Til stede:|Ane Elm, Formand|Bo Lind, Næstformand|Per Krag, Adm. Direktør; Ane Elm Formand, Bo Lind Næstformand, Per Krag Adm. Direktør; ''",
        "Deltagere: Ane Elm|Afbud|Ida Lund|Bo Lind gik efter punkt 3.|Per Krag forlod mødet under punkt 4.; Ane Elm; Ida Lund",
    })
    void whoTookPart(String lines, String present, String absent) {
        Meeting meeting = ReferatParser.create()
                .parse("Referat\nHavnerådet\n4. marts 2026\n\n" + lines.replace('|', '\n') + "\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt.\n").minutes().meeting();

        assertEquals(present, meeting.participants().stream().map(ListedPeopleTest::shown).collect(Collectors.joining(", ")));
        assertEquals(absent, meeting.absentees().stream().map(absence -> absence.person().name()).collect(Collectors.joining(", ")));
    }

    private static String shown(Person person) {
        return person.name() + person.role().map(role -> " " + role).orElse("");
    }
}
