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

/** Heads of items that are a form: labels with their values below, beside or above the title. */
class LabelledHeadTest {

    private static final String TEXT = """

            Sagsfremstilling
            Der er kommet tre klager over lyset.

            Beslutning
            Godkendt.

            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "Punkt\n#\n\nEmne\n", "Punktnr.\n#\n\nTitel\n", "Dagsordenspunkt\n#\nSagens titel\n", "Felt\n#\n\nHvad\n",
        "Punkt #\nEmne: ", "Punkt: #\nOverskrift: ", "Punkt\t#\nEmne\t"
    })
    void wordAboveEachTitleIsItsLabel(String head) {
        assertEquals(List.of("1 Gadelys", "2 Køb af mose", "3 Grusveje"), shown(minutes(head)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emne: ", "Emne\n"})
    void soIsAWordWithoutNumbers(String head) {
        assertEquals(List.of("- Gadelys", "- Køb af mose", "- Grusveje"), shown(minutes(head)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Sagsnr.\nAnsvarlig\nAdgang\n22/447#\nHavnekontoret\nÅben\nPunkt #. ', 22/4472",
        "'Sagsnr.\nRum\n22/447#\nKajen\n#. ', 22/4472",
        "'Sagsnr.\nRum\n2022/447#\nKajen\n#. ', 2022/4472",
        "'Kontor: Kajen\nSag: 22/447#\nPunkt #: ', 22/4472",
        "'Sagsnr.: 22/447#\nKontor: Kajen\nAdgang: Åben\n\n#. ', 22/4472"
    })
    void blockAboveATitleBelongsToIt(String head, String number) {
        Minutes minutes = minutes(head);
        AgendaItem second = minutes.items().get(1);

        assertEquals(List.of("1 Gadelys", "2 Køb af mose", "3 Grusveje"), shown(minutes));
        assertEquals(number, second.caseNumber().map(CaseNumber::printed).orElse(""));
        assertEquals(List.of("Godkendt."), minutes.items().get(0).decisions().get(0).lines().stream().map(Text::value).toList());
    }

    @Test
    void absenceThatEndsEachItemIsNoHead() {
        Minutes minutes = ReferatParser.create().parse("Havneudvalget\nReferat\nMødedato: 3. maj 2023\n\n"
                + List.of("1. Gadelys", "2. Køb af mose", "3. Grusveje", "4. Havnen").stream()
                        .map(title -> title + "\n" + TEXT + "Fraværende\nPer Krag (V)\n\n").reduce("", String::concat)).minutes();

        assertEquals(1, minutes.items().get(0).decisions().get(0).absences().size());
    }

    private static Minutes minutes(String head) {
        String items = head.replace("#", "1") + "Gadelys\n" + TEXT + head.replace("#", "2") + "Køb af mose\n" + TEXT + head.replace("#", "3") + "Grusveje\n"
                + TEXT;
        return ReferatParser.create().parse("Havneudvalget\nReferat\nMødedato: 3. maj 2023\nMødested: Salen\n\n" + items).minutes();
    }

    private static List<String> shown(Minutes minutes) {
        return ListedTitles.items(minutes);
    }
}
