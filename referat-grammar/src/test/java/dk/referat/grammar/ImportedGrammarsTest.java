package dk.referat.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others import must mean with them what it means here: options of a grammar are not imported, code is Java's. */
class ImportedGrammarsTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("'(?:\\\\.|[^'\\\\])*'|\\[(?:\\\\.|[^\\]\\\\])*\\]");
    private static final Pattern OF_A_RULE = Pattern.compile("(?<=\\w )options \\{ caseInsensitive = true; \\}(?= :)");
    private static final Pattern TOKENS = Pattern.compile("\\ntokens \\{[A-Z_, \\n]*\\}");

    @ParameterizedTest
    @ValueSource(strings = {
        "HeadingRules", "ContentsRules", "ItemRules", "SectionRules", "DecisionRules", "TableRules",
        "ValueCaseRules", "ValueLawRules", "ValueMoneyRules", "ValueTimeRules"
    })
    void ruleGrammarsAreNothingButRules(String name) throws IOException {
        String rules = code("/imports/" + name + ".g4");

        assertTrue(rules.strip().startsWith("parser grammar " + name + ";"), name);
        assertFalse(rules.contains("options"), name);
        assertFalse(rules.contains("import"), name);
        assertFalse(rules.matches("(?s).*[{}@].*"), name);
    }

    @Test
    void theLexerHasTokensAndOptionsOfRulesOnly() throws IOException {
        String lexer = code("/dk/referat/grammar/MinutesLexer.g4");
        String rest = OF_A_RULE.matcher(TOKENS.matcher(lexer).replaceFirst("")).replaceAll("");

        assertFalse(rest.contains("options"));
        assertFalse(rest.matches("(?s).*[{}@].*"));
    }

    @Test
    void theParserHasNoPredicatesAndNoActions() {
        ATN atn = MinutesParser._ATN;

        assertEquals(0, atn.states.stream()
                .filter(Objects::nonNull)
                .flatMap(state -> Arrays.stream(state.getTransitions()))
                .map(Transition::getSerializationType)
                .filter(type -> type == Transition.PREDICATE || type == Transition.ACTION)
                .count());
    }

    private static String code(String resource) throws IOException {
        try (InputStream in = ImportedGrammarsTest.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return LITERAL.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("''");
        }
    }
}
