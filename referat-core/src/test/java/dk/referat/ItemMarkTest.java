package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.AgendaItem;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks items in a layout that is not known, given by the user. */
class ItemMarkTest {

    private static final String MINUTES = """
            Havneudvalget, 3. marts 2026

            %1$s 4%2$sNye bænke på kajen
            Bænkene er rådne. De er fra 1970.
            De males hvert år.
            Udvalget vil have nye.

            %1$s 5%2$sLys på molen
            Molen er mørk. Der er to lamper.
            En tredje koster 12.000 kr.
            Den sættes op.
            """;

    private static List<AgendaItem> items(String mark, String text) {
        Lexicon lexicon = Lexicon.danish().toBuilder().label(mark, LabelKind.ITEM_MARK).build();
        return ReferatParser.builder().lexicon(lexicon).build().parse(text).minutes().items();
    }

    private static List<String> told(List<AgendaItem> items) {
        return items.stream().map(item -> item.number().map(Text::value).orElse("-") + " " + item.title().value()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ærinde | ' '", "Ærinde nr. | ': '", ">>> | ' - '", "Vedr. sag | '. '", "§ | '\n'"})
    void theWordBeforeTheNumberBeginsAnItem(String mark, String behind) {
        List<AgendaItem> items = items(mark, MINUTES.formatted(mark, behind));
        assertEquals(List.of("4 Nye bænke på kajen", "5 Lys på molen"), told(items));
        assertEquals(
                List.of("Molen er mørk. Der er to lamper.", "En tredje koster 12.000 kr.", "Den sættes op."),
                items.get(1).opening().stream().map(Text::value).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ærinde:", "==>", "Vedrører"})
    void aMarkMayStandBeforeTitlesWithoutNumbers(String mark) {
        String text = MINUTES.replaceAll("%2\\$s", " ").replaceAll("%1\\$s \\d", mark);
        assertEquals(List.of("- Nye bænke på kajen", "- Lys på molen"), told(items(mark, text)));
    }

    @Test
    void whereNumbersFollowTheWordAloneIsText() {
        String text = MINUTES.formatted("Ærinde", " ").replace("Den sættes op.", "Ærinde i øvrigt: ingen.");
        List<AgendaItem> items = items("Ærinde", text);
        assertEquals(2, items.size());
        assertEquals("Ærinde i øvrigt: ingen.", items.get(1).opening().get(2).value());
    }

    @Test
    void contentsWithTheMarkAreNoItems() {
        String text = "Indholdsfortegnelse\nÆrinde 4 Nye bænke på kajen\nÆrinde 5 Lys på molen\n\n" + MINUTES.formatted("Ærinde", " ");
        List<AgendaItem> items = items("Ærinde", text);
        assertEquals(List.of("4 Nye bænke på kajen", "5 Lys på molen"), told(items));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ærinde", ">>>"})
    void theMarkIsAccountedFor(String mark) {
        Lexicon lexicon = Lexicon.danish().toBuilder().read("words", mark + "\titem-mark\n").build();
        ParseResult result = ReferatParser.builder().lexicon(lexicon).build().parse(MINUTES.formatted(mark, " "));
        assertEquals(List.of(), result.minutes().unrecognised());
        assertEquals(mark + " 4 Nye bænke på kajen", result.source().slice(result.minutes().items().get(0).span()).lines().findFirst().orElseThrow());
    }

    @Test
    void withoutTheWordTheItemsAreNotFound() {
        assertEquals(List.of(), ReferatParser.create().parse(MINUTES.formatted(">>>", " - ")).minutes().items());
    }
}
