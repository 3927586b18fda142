package dk.referat;

import static dk.referat.ListedTitles.HEAD;
import static dk.referat.ListedTitles.LIGHT;
import static dk.referat.ListedTitles.entries;
import static dk.referat.ListedTitles.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of contents whose entries are marked as the items are: {@code Sag nr. 4 Gadelys}. */
class MarkedContentsTest {

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @CsvSource({
        "'Indhold      Side', 'Sag nr. 4  ', '....... 2'", "'På denne side', 'Sag 4: ', ''", "'Det talte vi om', 'Sag nr. 4 ', ''",
        "'Sagerne', 'Pkt. 4 ', ''", "'Indhold', 'Sag nr. 4\n', ''", "'Det talte vi om', 'Sag 4\n', ''"
    })
    void entriesAreNoItems(String label, String mark, String page) {
        String five = mark.replace('4', '5');
        String six = mark.replace('4', '6');
        Minutes minutes = parser.parse(HEAD + label + "\n" + mark + "Gadelys på Møllevej" + page + "\n" + five + "Grusveje" + page + "\n" + six
                + "Salg af eng" + page + "\n\n" + mark + "Gadelys på Møllevej\n\n" + LIGHT + five + "Grusveje\n\n" + LIGHT + six + "Salg af eng\n\n" + LIGHT)
                .minutes();

        assertEquals(3, entries(minutes).size());
        assertEquals(List.of("4 Gadelys på Møllevej", "5 Grusveje", "6 Salg af eng"), items(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Var til stede: Ida Lund (A)\nVar ikke til stede: Per Krag (V)", "Mødte op: Ida Lund (A)\nBlev hjemme: Per Krag (V)"})
    void headingBlockGoesOnBelow(String people) {
        Minutes minutes = parser.parse(HEAD + "Sag 1: Gadelys på Møllevej\nSag 2: Grusveje\nSag 3: Lukket sag\n\n" + people
                + "\n\nSag 1: Gadelys på Møllevej\n\n" + LIGHT + "Sag 2: Grusveje\n\n" + LIGHT + "Sag 3: Lukket sag\n").minutes();

        assertEquals(List.of("1 Gadelys på Møllevej", "2 Grusveje", "3 Lukket sag, closed"), entries(minutes));
    }

    @Test
    void groupIsNobody() {
        Minutes minutes = parser.parse(HEAD + "Indhold\n\nA. Sager til beslutning\n1. Gadelys ..... 2\n2. Grusveje ..... 3\n\n"
                + "Fraværende: Per Krag (V), i hvis sted mødte Ida Bo (V),\nog Jens Dahl (A)\n\n\nA. Sager til beslutning\n\n1. Gadelys\n\n" + LIGHT
                + "2. Grusveje\n\n" + LIGHT).minutes();

        assertEquals(List.of("Per Krag", "Jens Dahl"), minutes.meeting().absentees().stream().map(absence -> absence.person().name()).toList());
    }
}
