package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Minutes;
import java.util.List;
import java.util.function.Consumer;

/** Runs one rule and tells what it said, as {@code expected/actual} or as the text that the finding points at. */
final class Spoken {

    private Spoken() {}

    static List<Finding> by(String rule, Minutes minutes) {
        return Validation.builder().only(rule).build().validate(minutes).of(rule);
    }

    static void silent(String rule, Minutes minutes) {
        assertEquals(List.of(), by(rule, minutes));
    }

    static void silent(String rule, Consumer<ItemBuilder> item) {
        silent(rule, minutesOf(item));
    }

    static void once(String rule, Minutes minutes, Consumer<Finding> check) {
        List<Finding> findings = by(rule, minutes);
        assertEquals(1, findings.size(), () -> findings.toString());
        check.accept(findings.get(0));
    }

    /** The rule speaks once, and the text at its place is this. */
    static void at(String rule, MinutesBuilder builder, String text) {
        once(rule, builder.build(), finding -> assertEquals(text, builder.source().slice(finding.span())));
    }

    static void at(String rule, Consumer<ItemBuilder> item, String text) {
        at(rule, builderOf(item), text);
    }

    static Minutes minutesOf(Consumer<ItemBuilder> item) {
        return builderOf(item).build();
    }

    static MinutesBuilder builderOf(Consumer<ItemBuilder> item) {
        return new MinutesBuilder()
                .committee("Forebyggelses- og Socialudvalget")
                .date("torsdag d. 31. oktober 2024")
                .item("1", "Budgetopfølgning", item);
    }
}
