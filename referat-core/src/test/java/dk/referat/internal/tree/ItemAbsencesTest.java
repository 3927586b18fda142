package dk.referat.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absences of an item that stand outside the text of its decision. */
class ItemAbsencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Fraværende\\n\\nBeslutning\\n\\nMona Dahl\\nBo Ravn\\n\\n2. Ny vej\\n\\nBeslutning\\n\\nGodkendt. | Mona Dahl, Bo Ravn
            1. Fraværende\\n\\nBeslutning\\n\\nMona Dahl.\\n\\n2. Ny vej\\n\\nBeslutning\\n\\nGodkendt.          | Mona Dahl
            1. Fraværende\\n\\nBeslutning\\n\\nIngen.\\n\\n2. Ny vej\\n\\nBeslutning\\n\\nGodkendt.             | ''
            1. Ny vej\\n\\nBeslutning\\n\\nGodkendt.\\n\\nFremmøde og inhabilitet:\\n\\nMona Dahl havde meldt afbud, og Bo Ravn deltog i stedet.\\n\\n2. Ny bro\\n\\nBeslutning\\n\\nGodkendt.\\n\\nFremmøde og inhabilitet:\\n\\nIda Holt udeblev uden afbud. | Mona Dahl, Ida Holt
            """)
    void absences(String items, String expected) {
        String text = "Byrådet\nReferat fra møde den 4. marts 2014 kl. 17\n\n" + items.replace("\\n", "\n") + "\n";
        assertEquals(expected, ReferatParser.create().parse(text).minutes().items().stream()
                .map(AgendaItem::decisions)
                .flatMap(decisions -> decisions.stream().flatMap(decision -> decision.absences().stream()))
                .map(absence -> absence.person().name())
                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({"3,''", "1,Mona Dahl"})
    void theNumberOfAnotherItemWhereNoneIsPrinted(int number, String expected) {
        String item = "Beslutningstema\nEn ny vej.\n\nBeslutning i Byrådet den 04-03-2014\nGodkendt.\n";
        String text = "Byrådet\nReferat • 4. marts 2014 kl. 17.00\nIndhold\n" + item + "Mona Dahl oplyste, at hun var inhabil i behandlingen af punkt "
                + number + ".\n" + item + item;
        assertEquals(expected, ReferatParser.create().parse(text).minutes().items().get(0).decisions().get(0).absences().stream()
                .map(absence -> absence.person().name())
                .collect(Collectors.joining(", ")));
    }
}
