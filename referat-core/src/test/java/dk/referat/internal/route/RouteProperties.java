package dk.referat.internal.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.ReferatParser;
import dk.referat.internal.text.Blanks;
import dk.referat.model.AgendaItem;
import dk.referat.model.RouteStep;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands under the headings: it is read, and every body stands where its step says. */
class RouteProperties {

    private static final List<String> PIECES = List.of(
            "Byrådet", "Økonomiudvalget", "Forebyggelses - og Socialudvalget", "Social-, Sundheds- og Miljøudvalget",
            "ØU", "KB", "BUL", "(ØU)", "og", "samt", "via", ",", ".", "/", "→", "->", " - ", "–", ":", "(", ")", "\n",
            "\n\n", "\t", "\u00A0", "\u00AD", "\uD83D", "beslutter", "anbefaler", "orienteres", "til orientering i",
            "fsva. pkt. 1", "25-02-2019", "den 1. maj 2019", "\nSagsgang\n", "\nKompetence: ", "\nIndstilling\n",
            "Forvaltningen indstiller til", "indstiller, at", "over for", ", at", "Udvalget for", "Udvalget", "Ingen");

    private final ReferatParser parser = ReferatParser.create();

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> joined = Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
        return Arbitraries.oneOf(joined, Arbitraries.strings().ofMaxLength(80));
    }

    @Property(tries = 500)
    void everyStepStandsInItsItem(@ForAll("lines") String lines) {
        String text = "Referat\n\nPunkt 1: Sag\n\nBeslutningskompetence\n" + lines + "\n\nIndstilling\n" + lines
                + "\n\nBeslutning\nGodkendt.\n";
        for (AgendaItem item : parser.parse(text).minutes().items()) {
            for (RouteStep step : item.route()) {
                assertTrue(item.span().contains(step.span()));
                String printed = Blanks.collapse(text.substring(step.span().start(), step.span().end()));
                assertTrue(printed.equals(step.body()) || printed.matches("\\p{Lu}{2,5}"), printed);
            }
        }
    }

    @Example
    void longLinesTakeNoTime() {
        String document = "Referat\n\nPunkt 1: Sag\n\nSagsgang\n" + "ØU - ".repeat(40_000) + "\n"
                + "Social-, ".repeat(20_000) + "\n" + "Sagsgang: ".repeat(20_000) + "\n" + "(ØU".repeat(20_000) + "\n"
                + "ØU\n".repeat(10_000) + "\nBeslutning\nGodkendt.\n";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                assertEquals(1, parser.parse(document).minutes().items().size()));
    }
}
