package dk.referat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real minutes beside the repository, where somebody has put them there, read as a person has read them. */
class SeedsTest {

    private static final Path SHARED = Path.of("..", "..", "shared");

    private final ReferatParser parser = ReferatParser.create();

    @TestFactory
    Stream<DynamicTest> titlesAndOutcomes() throws IOException {
        Path seeds = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "no real minutes beside the repository");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(seeds)) {
            listed.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", ".json");
        Path answer = SHARED.resolve("gold").resolve(name);
        assumeTrue(Files.exists(answer), "no answer for " + name);
        JsonNode gold = new ObjectMapper().readTree(answer.toFile());
        Minutes minutes = parser.parse(file).minutes();

        assertEquals(expected(gold), minutes.items().stream().map(SeedsTest::summary).toList());
    }

    private static List<String> expected(JsonNode gold) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : gold.get("items")) {
            List<String> outcomes = new ArrayList<>();
            item.get("decisions").forEach(decision -> outcomes.add(decision.get("outcome").asText("null")));
            items.add(item.get("title").asText() + " " + outcomes);
        }
        return items;
    }

    private static String summary(AgendaItem item) {
        List<String> outcomes = item.decisions().stream()
                .map(decision -> decision.outcome().map(Outcome::wireName).orElse("null"))
                .toList();
        return item.title() + " " + outcomes;
    }
}
