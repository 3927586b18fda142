package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Outcome, votes and absences of decisions that were read by hand; skipped where those are not at hand. */
class GoldDecisionsTest {

    private static final Path GOLD = Path.of("..", "..", "shared", "gold");

    private final RulingReader reader = new RulingReader(new Phrases(Lexicon.danish()));

    @TestFactory
    List<DynamicTest> decisions() throws IOException {
        assumeTrue(Files.isDirectory(GOLD));
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .flatMap(file -> objects(Json.read(file), "items").stream())
                    .flatMap(item -> objects(item, "decisions").stream())
                    .map(decision -> DynamicTest.dynamicTest(text(decision), () -> check(decision)))
                    .toList();
        }
    }

    private void check(Map<?, ?> decision) {
        Ruling ruling = Lines.of(text(decision)).read(reader);
        assertEquals(String.valueOf(decision.get("outcome")), ruling.outcome().map(Outcome::wireName).orElse("null"));
        assertEquals(objects(decision, "absences").stream().map(GoldDecisionsTest::absence).toList(),
                ruling.absences().stream().map(absence -> Shown.person(absence.person())
                        + absence.substitute().map(other -> " <- " + other.name()).orElse("")).toList());
        assertEquals(objects(decision, "votes").stream().map(GoldDecisionsTest::vote).collect(Collectors.joining("; ")),
                Shown.votes(ruling.votes()));
    }

    private static String absence(Map<?, ?> absence) {
        return absence.get("name")
                + (absence.get("party") == null ? "" : " (" + absence.get("party") + ")")
                + (absence.get("substitute") == null ? "" : " <- " + absence.get("substitute"));
    }

    private static String vote(Map<?, ?> vote) {
        String parties = ((Map<?, ?>) vote.get("byParty")).entrySet().stream()
                .map(party -> " " + party.getKey() + (party.getValue() == null ? "" : "=" + party.getValue()))
                .collect(Collectors.joining());
        return vote.get("position") + (vote.get("count") == null ? "" : " " + vote.get("count")) + parties;
    }

    private static String text(Map<?, ?> decision) {
        return (String) decision.get("text");
    }

    private static List<Map<?, ?>> objects(Object parent, String name) {
        return ((List<?>) ((Map<?, ?>) parent).get(name)).stream()
                .<Map<?, ?>>map(child -> (Map<?, ?>) child)
                .toList();
    }
}
