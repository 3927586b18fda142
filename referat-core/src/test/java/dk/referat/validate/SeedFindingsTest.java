package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import dk.referat.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real documents against what people found in them; left out where the documents are not at hand. */
@EnabledIf("isAtHand")
class SeedFindingsTest {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Pattern KNOWN =
            Pattern.compile("\\{\\s*\"rule\": \"([^\"]+)\"(?:,\\s*\"item\": (null"
                    + "|\"[^\"]*\"))?(?:,\\s*\"lines\": (null|\\[[^]]*]))?\\s*}");
    private static final Pattern CHECKED = Pattern.compile("\"([a-z-]+)\": (\\d+)");

    static boolean isAtHand() {
        return Files.isDirectory(SHARED.resolve("gold").resolve("findings")) && Files.isDirectory(SHARED.resolve("seeds"));
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatPeopleFoundIsFoundAndNothingElse(Path document) throws IOException {
        String name = document.getFileName().toString().replace(".txt", ".json");
        String gold = Files.readString(SHARED.resolve("gold").resolve("findings").resolve(name));
        int allowed = gold.indexOf("\"allowed\"");
        int checked = gold.indexOf("\"checked\"");
        List<Known> expected = known(gold.substring(0, allowed));
        List<Known> accepted = known(gold.substring(0, checked));

        ParseResult parsed = ReferatParser.create().parse(document);
        ValidationReport report = Validation.standard().validate(parsed.minutes());

        List<Known> missed = expected.stream()
                .filter(want -> report.findings().stream().noneMatch(finding -> want.isMetBy(finding, parsed)))
                .toList();
        assertEquals(List.of(), missed);
        List<String> alarms = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> accepted.stream().noneMatch(known -> known.isMetBy(finding, parsed)))
                .map(Finding::toString)
                .toList();
        assertEquals(List.of(), alarms);
        Matcher least = CHECKED.matcher(gold.substring(checked));
        while (least.find()) {
            assertTrue(report.checked().get(least.group(1)) >= Integer.parseInt(least.group(2)), least.group());
        }
    }

    private static List<Known> known(String json) {
        List<Known> known = new ArrayList<>();
        Matcher entry = KNOWN.matcher(json);
        while (entry.find()) {
            List<Integer> lines = new ArrayList<>();
            Pattern.compile("\\d+").matcher(entry.group(3) == null ? "" : entry.group(3)).results()
                    .forEach(line -> lines.add(Integer.valueOf(line.group())));
            String item = entry.group(2) == null || entry.group(2).equals("null") ? "" : entry.group(2).replace("\"", "");
            known.add(new Known(entry.group(1), item, lines));
        }
        return known;
    }

    /** A finding that people expect or accept. */
    private record Known(String rule, String item, List<Integer> lines) {

        boolean isMetBy(Finding finding, ParseResult parsed) {
            int line = parsed.source().position(finding.span().start()).line();
            return rule.equals(finding.rule())
                    && (item.isEmpty() || item.equals(finding.item().orElse("")))
                    && (lines.isEmpty() || lines.contains(line));
        }
    }
}
