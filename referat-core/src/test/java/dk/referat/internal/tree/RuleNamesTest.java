package dk.referat.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.grammar.MinutesParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees are read by the names of rules, which no compiler checks. */
class RuleNamesTest {

    /** The rules that readers ask for. */
    private static final Set<String> READ = Set.of(
            "meeting",
            "entry", "entryNumber", "entryClosed", "entryTitle", "entryPage",
            "item", "itemHead", "itemNumber", "itemClosed", "itemFoot", "itemTitle", "itemType", "caseNumber", "itemAbsence",
            "section", "recommendationSection", "decisionSection", "attachmentsSection",
            "decisionHeading", "headingBody", "headingDate", "headingReference", "noteDate",
            "line", "lead", "point", "pointNumber", "pointText", "attachment", "table",
            "earlierDecision", "bodyLine", "body", "bodyDate", "bodyReference",
            "answer", "answerNumber", "answerText");

    /** The rules that say where others may stand. */
    private static final Set<String> STRUCTURE =
            Set.of("minutes", "part", "meetingField", "contents", "contentsLine", "itemField", "headContent", "content");

    /** The rules whose tokens are read, whatever rule they are in. */
    private static final Set<String> READ_BY_TOKENS = Set.of(
            "plainSection", "heading", "recommendationHeading", "attachmentsHeading",
            "note", "pointBullet", "headerRow", "row", "headerCell", "cell");

    /** The rules that the model has no place for. */
    private static final Set<String> UNREAD = Set.of("entryType", "itemMetadata");

    private static final Pattern QUESTION =
            Pattern.compile("\\b(?:find|first)\\(([^)]*)\\)|rule\\(\\)\\.equals\\(([^)]*)\\)|case (\"[^:>]*)[:-]");
    private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\"");

    @Test
    void everyRuleIsReadOrNamedAsNotRead() {
        Set<String> named = new TreeSet<>();
        Stream.of(READ, STRUCTURE, READ_BY_TOKENS, UNREAD).forEach(named::addAll);

        assertEquals(new TreeSet<>(List.of(MinutesParser.ruleNames)), named);
        assertEquals(
                MinutesParser.ruleNames.length,
                READ.size() + STRUCTURE.size() + READ_BY_TOKENS.size() + UNREAD.size(),
                "each rule is named once");
    }

    @Test
    void readersAskForTheseRulesOnly() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dk/referat/internal/tree"))) {
            for (Path file : files.toList()) {
                asked.addAll(names(Files.readString(file)));
            }
        }

        assertEquals(new TreeSet<>(READ), asked);
    }

    private static List<String> names(String code) {
        return QUESTION.matcher(code).results()
                .flatMap(question -> Arrays.stream(new String[] {question.group(1), question.group(2), question.group(3)}))
                .filter(names -> names != null)
                .flatMap(names -> NAME.matcher(names).results().map(MatchResult::group))
                .map(name -> name.substring(1, name.length() - 1))
                .toList();
    }
}
