package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Minutes;
import dk.referat.model.Vote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static Minutes withWrongVote() {
        return Spoken.minutesOf(item -> item.decision(
                decision -> decision.line("Godkendt.").vote(Vote.Position.FOR, 5, Map.of("C", 3, "V", 1))));
    }

    private static Validator validator(String id, Consumer<Check> body) {
        Rule rule = new Rule(id, Severity.WARNING, new Wording("fordi", "because"));
        return new Validator() {
            @Override
            public Rule rule() {
                return rule;
            }

            @Override
            public void validate(Minutes minutes, Check check) {
                body.accept(check);
            }
        };
    }

    @Test
    void tellsNothingWrongFromNothingToCheck() {
        ValidationReport report = Validation.standard().validate(withWrongVote());
        assertEquals(1, report.checked().get("vote-tally"));
        assertEquals(0, report.checked().get("column-sum"));
        assertTrue(report.hasErrors());
    }

    @Test
    void messagesAreDanishAndEnglish() {
        Finding finding = Spoken.by("vote-tally", withWrongVote()).get(0);
        assertEquals("siden har fået 5 stemmer, men partierne har 4: ret antallet eller partierne", finding.message(DANISH));
        assertEquals(
                "the side is given 5 votes, and its parties have 4: correct the number or the parties",
                finding.message(Locale.FRENCH));
        assertEquals("4", finding.expected().orElseThrow());
        assertEquals("5", finding.actual().orElseThrow());
        assertEquals("1", finding.item().orElseThrow());
    }

    @Test
    void aRuleCanBeTurnedOffOrAlone() {
        Validation without = Validation.builder().disable("vote-tally").build();
        assertFalse(without.validate(withWrongVote()).checked().containsKey("vote-tally"));
        Validation alone = Validation.builder().only("vote-tally", "weekday").build();
        assertEquals(List.of("vote-tally", "weekday"), alone.rules().stream().map(Rule::id).toList());
    }

    @Test
    void severityCanBeLowered() {
        Validation lenient = Validation.builder().severity("vote-tally", "info").build();
        assertEquals(Severity.INFO, lenient.validate(withWrongVote()).of("vote-tally").get(0).severity());
        assertFalse(lenient.validate(withWrongVote()).hasErrors());
    }

    @Test
    void aHintStaysAHintWhenTheRuleIsRaised() {
        Validator hinting = validator("own", check -> check.at(new dk.referat.source.Span(0, 0))
                .atMost(Severity.INFO)
                .say(new Wording("a", "b")));
        Validation strict = Validation.builder().add(hinting).severity("own", Severity.ERROR).build();
        assertEquals(Severity.INFO, strict.validate(withWrongVote()).of("own").get(0).severity());
    }

    @Test
    void unknownNamesListWhatExists() {
        IllegalArgumentException rule = assertThrows(
                IllegalArgumentException.class, () -> Validation.builder().disable("vote-taly").build());
        assertTrue(rule.getMessage().contains("\"vote-taly\"") && rule.getMessage().contains("vote-tally, weekday"));
        assertThrows(IllegalArgumentException.class, () -> Validation.builder().only("nothing").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Validation.builder().severity("nothing", Severity.INFO).build());
        IllegalArgumentException severity = assertThrows(
                IllegalArgumentException.class, () -> Validation.builder().severity("weekday", "fatal"));
        assertTrue(severity.getMessage().endsWith("error, warning, info"));
        assertThrows(
                IllegalArgumentException.class, () -> Validation.builder().tolerance(new BigDecimal("-1")));
    }

    @Test
    void twoValidatorsOfOneNameAreRefused() {
        Validation.Builder builder = Validation.builder().add(validator("weekday", check -> {}));
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(thrown.getMessage().contains("weekday"));
        Validation.Builder reserved = Validation.builder().add(validator("validator-failure", check -> {}));
        assertThrows(IllegalArgumentException.class, reserved::build);
    }

    @Test
    void aValidatorThatThrowsStopsNoOther() {
        Validator broken = validator("broken", check -> {
            check.looked();
            throw new IllegalStateException("indhold af et lukket punkt");
        });
        ValidationReport report = Validation.builder().add(broken).build().validate(withWrongVote());
        Finding failure = report.of("validator-failure").get(0);
        assertTrue(failure.message(DANISH).contains("broken"));
        assertFalse(failure.message(DANISH).contains("lukket"));
        assertEquals(1, report.of("vote-tally").size());
    }

    @Test
    void endlessRecursionIsAFailureToo() {
        Validator deep = validator("deep", ValidationTest::recurse);
        ValidationReport report = Validation.builder().only("deep", "weekday").add(deep).build().validate(withWrongVote());
        assertEquals(1, report.of("validator-failure").size());
    }

    private static void recurse(Check check) {
        check.looked();
        recurse(check);
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        ValidationReport report = Validation.standard().validate(new MinutesBuilder()
                .date("mandag d. 31. oktober 2024")
                .item("1", "Budget", item -> item.decision(
                        decision -> decision.line("Godkendt.").vote(Vote.Position.FOR, 5, Map.of("C", 3))))
                .item("1", "Budget", item -> item.decides("."))
                .build());
        List<Integer> starts = report.findings().stream().map(finding -> finding.span().start()).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertTrue(starts.size() >= 3);
    }

    @Test
    void oneValidationServesManyThreads() {
        Validation validation = Validation.standard();
        Minutes minutes = withWrongVote();
        ValidationReport first = validation.validate(minutes);
        assertTrue(IntStream.range(0, 200).parallel().allMatch(run -> validation.validate(minutes).equals(first)));
    }

    @Test
    void servicesAreLoadedOnlyWhereAskedFor() {
        ServiceLoader<Validator> none = ServiceLoader.load(Validator.class);
        assertEquals(
                Rules.all().size(), Validation.builder().serviceLoader(none).build().rules().size());
    }

    @Test
    void reportsCannotBeChanged() {
        ValidationReport report = Validation.standard().validate(withWrongVote());
        assertThrows(UnsupportedOperationException.class, () -> report.checked().clear());
        assertThrows(UnsupportedOperationException.class, () -> report.findings().clear());
    }
}
