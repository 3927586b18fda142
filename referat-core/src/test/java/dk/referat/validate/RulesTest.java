package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void everyRuleOfTheContractIsThere() {
        Set<String> promised = new TreeSet<>(List.of(
                "appropriation-balance", "column-sum", "row-difference", "narrative-sum", "narrative-table", "percentage",
                "vote-tally", "vote-count", "contents-mismatch", "item-numbering", "missing-decision", "empty-decision",
                "unanswered-point", "empty-attachments", "attachment-reference", "weekday", "date-conflict",
                "decision-date", "invalid-date", "reversed-period", "competence", "participant-absent", "committee-name",
                "case-number", "cpr-number", "closed-content"));
        Set<String> there = new TreeSet<>(Rules.all().stream().map(validator -> validator.rule().id()).toList());
        assertEquals(promised, there);
    }

    @Test
    void everyRuleSaysWhyInBothLanguages() {
        for (Rule rule : Rules.rules()) {
            assertFalse(rule.explanation(DANISH).isBlank());
            assertNotEquals(rule.explanation(DANISH), rule.explanation(Locale.ENGLISH));
        }
    }

    @Test
    void everyMessageIsThereInBothLanguagesWithTheSamePlaces() {
        ResourceBundle english = ResourceBundle.getBundle("dk.referat.validate.messages", Locale.ROOT);
        ResourceBundle danish = ResourceBundle.getBundle("dk.referat.validate.messages", DANISH);
        for (String key : english.keySet()) {
            assertTrue(danish.containsKey(key), key);
            assertEquals(places(english.getString(key)), places(danish.getString(key)), key);
        }
        assertEquals(english.keySet(), danish.keySet());
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(message).results().forEach(place -> places.add(place.group()));
        return places;
    }

    @Test
    void identifiersAreSmallLettersAndHyphens() {
        Wording why = new Wording("fordi", "because");
        assertEquals("own-rule2", new Rule("own-rule2", Severity.INFO, why).id());
        for (String wrong : List.of("", "Own", "own_rule", "-own", "own-", "own--rule", "egen regel")) {
            assertThrows(IllegalArgumentException.class, () -> new Rule(wrong, Severity.INFO, why), wrong);
        }
    }

    @Test
    void wordingFillsItsPlacesOnceAndLeavesTheRest() {
        Wording wording = new Wording("{0} og {1}", "it's {1}, {0}, {2}");
        assertEquals("{1} og $", wording.fill(DANISH, List.of("{1}", "$")));
        assertEquals("it's b, a, {2}", wording.fill(Locale.ROOT, List.of("a", "b")));
    }
}
