package dk.referat.internal.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.internal.text.Slice;
import dk.referat.internal.values.ValueReader;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.ItemType;
import dk.referat.model.RouteStep;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of an item as it is printed; {@code !} decides, {@code +} recommends, {@code ?} is informed. */
class RouteFormsTest {

    private static final ValueReader VALUES = new ValueReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Byrådet | Byrådet!",
        "Kommunalbestyrelsen. | Kommunalbestyrelsen!",
        "Kommunalbestyrelsen beslutter | Kommunalbestyrelsen!",
        "Økonomiudvalget afgør sagen. | Økonomiudvalget!",
        "Skoleudvalget anbefaler. | Skoleudvalget+",
        "Forebyggelses - og Socialudvalget anbefaler. | Forebyggelses - og Socialudvalget+",
        "Byrådet orienteres. | Byrådet?",
        "Byrådet via Økonomiudvalget | Økonomiudvalget+ Byrådet!",
        "Byrådet via Social- og Sundhedsudvalget og Familie- og Kulturudvalget. | Social- og Sundhedsudvalget+ Familie- og Kulturudvalget+ Byrådet!",
        "KMB / ØU / KB | KMB+ ØU+ KB!",
        "BUL, ØU og KB | BUL ØU KB",
        "BUL - ØU - KB | BUL+ ØU+ KB!",
        "BUL-ØU-KB | BUL+ ØU+ KB!",
        "BUL → ØU → KB | BUL+ ØU+ KB!",
        "BUL - ØU - BUL | BUL ØU BUL",
        "Skoleudvalget og Økonomiudvalget anbefaler, Byrådet beslutter. | Skoleudvalget+ Økonomiudvalget+ Byrådet!",
        "Skoleudvalget, Økonomiudvalget, Byrådet orienteres. | Skoleudvalget Økonomiudvalget Byrådet?",
        "Økonomiudvalget (anbefaling), Byrådet (beslutning) | Økonomiudvalget+ Byrådet!",
        "Teknikudvalget fsva. pkt. 1. Byrådet fsva. pkt. 2-3. | Teknikudvalget! Byrådet!",
        "Social-, Sundheds- og Beskæftigelsesudvalget | Social-, Sundheds- og Beskæftigelsesudvalget!",
        "Skoleudvalget. Sagen sendes til orientering i Kulturudvalget, samt Teknik- og Miljøudvalget. | Skoleudvalget! Kulturudvalget? Teknik- og Miljøudvalget?",
        "Sagen afgøres af Byrådet | Byrådet!",
        "Byrådet, 28. februar 2019 | Byrådet!",
        "Udvalget for Teknik og Miljø | Udvalget for Teknik og Miljø!",
        "Økonomi og Erhvervsudvalget | Økonomi og Erhvervsudvalget!",
    })
    void underAHeadingThatAsksWhoDecides(String line, String expected) {
        assertEquals(expected, section("Beslutningskompetence", SectionKind.AUTHORITY, Optional.empty(), line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ØU 25-02-2019, KB 28-02-2019 | ØU+ KB!",
        "Økonomiudvalget den 20. maj 2019; Byrådet den 28. maj 2019 | Økonomiudvalget+ Byrådet!",
        "TM, KF, ØK, BY | TM+ KF+ ØK+ BY!",
        "Socialudvalget, Økonomiudvalget, Kommunalbestyrelsen | Socialudvalget+ Økonomiudvalget+ Kommunalbestyrelsen!",
        "ØK | ØK",
        "Sagen behandles i Skoleudvalget, Økonomiudvalget og Byrådet. | Skoleudvalget Økonomiudvalget Byrådet",
    })
    void underAHeadingThatTellsTheWay(String line, String expected) {
        assertEquals(expected, section("Sagsgang", SectionKind.ROUTE, Optional.empty(), line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sagen har ingen bevillingsmæssige konsekvenser.",
        "Udvalget",
        "Fagudvalget beslutter.",
        "Vi sender sagen til Byrådet",
        "Byrådet skal tage stilling til en tillægsbevilling.",
        "Kompetence til at søge om strandbeskyttelse ligger hos Kystdirektoratet.",
        "Ingen",
        "NEJ",
        "Beslutningssag",
        "BUL - høring - KB",
        "1. januar 2019",
        "…/->/–",
        "Familier, Børn og Unge, Økonomiudvalget og byrådet",
    })
    void noRoute(String line) {
        assertEquals("", section("Beslutningskompetence", SectionKind.AUTHORITY, Optional.empty(), line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Skolechefen indstiller til KB via ØU, at | ØU+ KB!",
        "Direktionen indstiller til ØU, via SSU, BUL og AET, at | SSU+ BUL+ AET+ ØU!",
        "Forvaltningen indstiller til Økonomiudvalget og Byrådet via Teknik- og Ejendomsudvalget, at | Teknik- og Ejendomsudvalget+ Økonomiudvalget Byrådet",
        "Forvaltningen indstiller til Byrådet: | Byrådet",
        "Det indstilles, at Økonomiudvalget over for Byrådet anbefaler, at: | Økonomiudvalget+ Byrådet!",
        "Forvaltningen indstiller, at Miljøudvalget over for Økonomiudvalget anbefaler at planen vedtages | Miljøudvalget+ Økonomiudvalget!",
        "Forvaltningen indstiller til teknikudvalget og økonomiudvalget, at det over for byrådet indstilles, | teknikudvalget+ økonomiudvalget+ byrådet!",
        "Forvaltningen indstiller til udvalget, at byrådet godkender: | byrådet!",
        "Forvaltningen indstiller, at Planudvalget beslutter, at | Planudvalget!",
        "Forvaltningen indstiller, at udvalget drøfter lukningen. | ''",
        "Forvaltningen indstiller, at Byrådets regler følges. | ''",
        "Forvaltningen indstiller til godkendelse, at | ''",
        "Byrådet via Økonomiudvalget | ''",
    })
    void inTheSentenceThatRecommends(String line, String expected) {
        assertEquals(expected, shown(reader("").recommendation(new Slice(line, 7))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Åben sag        Sagsgang: KUU/ØK/KB | KUU+ ØK+ KB!",
        "Kompetence: Byrådet      Sagsbehandler: AB | Byrådet!",
        "Sagsforløb: BS/ØK/BY | BS+ ØK+ BY!",
        "Sagsbehandler: ØU | ''",
        "Bemærk: Kompetence er vigtigt | ''",
        "Sagsgang: se bilag | ''",
    })
    void behindALabel(String line, String expected) {
        assertEquals(expected, shown(reader("").labelled(new Slice(line, 0), Optional.empty())));
    }

    @Test
    void oneBodyALineIsNoChainWhereTheHeadingAsksWhoDecides() {
        assertEquals("Skoleudvalget Socialudvalget Byrådet?", section(
                "Kompetence", SectionKind.AUTHORITY, Optional.empty(), "Skoleudvalget,", "Socialudvalget,", "Byrådet orienteres."));
        assertEquals("Skoleudvalget+ Byrådet!", section(
                "Kompetence", SectionKind.AUTHORITY, Optional.empty(), "Skoleudvalget anbefaler.", "Byrådet."));
    }

    @Test
    void whatIsThereToInformIsNotDecided() {
        assertEquals("Socialudvalget!", section(
                "Sagsgang og sagstype", SectionKind.ROUTE, Optional.of(ItemType.DECISION), "Socialudvalget", "Beslutningssag"));
        assertEquals("Socialudvalget Byrådet", section(
                "Sagsgang og sagstype", SectionKind.ROUTE, Optional.of(ItemType.INFORMATION), "Socialudvalget, Byrådet", "Orienteringssag"));
    }

    @Test
    void aWayWithALineThatIsNotUnderstoodIsNoChain() {
        assertEquals("ØU KB", section("Sagsgang", SectionKind.ROUTE, Optional.empty(), "ØU", "Høring i otte uger", "KB"));
    }

    @Test
    void abbreviationsAreThoseOfTheDocument() {
        assertEquals("Økonomiudvalget", named("Sagen går til Økonomiudvalget (ØU) og siden (KB)."));
        assertEquals("Økonomi- og Planudvalget", named("Forkortelser\nØU: Økonomi- og Planudvalget\nKB = Kommunalbestyrelsen"));
        assertEquals("ØU", named("Økonomiudvalget mødes. Børneudvalget (ØU)"));
        assertEquals("ØU", named("Økonomiudvalget (ØU), Økonomi- og Planudvalget (ØU)"));
        assertEquals("ØU", named(""));
    }

    private static String named(String document) {
        return reader(document).section("Sagsgang", SectionKind.ROUTE, List.of(new Slice("ØU", 0)), Optional.empty())
                .get(0).body();
    }

    private static RouteReader reader(String document) {
        return new RouteReader(Lexicon.danish(), VALUES, document);
    }

    private static String section(String heading, SectionKind kind, Optional<ItemType> type, String... lines) {
        List<Slice> slices = new ArrayList<>();
        int start = 3;
        for (String line : lines) {
            slices.add(new Slice(line, start));
            start += line.length() + 1;
        }
        List<RouteStep> steps = reader("").section(heading, kind, slices, type);
        String text = "   " + String.join("\n", lines);
        steps.forEach(step -> assertEquals(step.body(), text.substring(step.span().start(), step.span().end())));
        return shown(steps);
    }

    private static String shown(List<RouteStep> steps) {
        return steps.stream()
                .map(step -> step.body() + switch (step.role()) {
                    case DECIDES -> "!";
                    case RECOMMENDS -> "+";
                    case INFORMED -> "?";
                    case UNSTATED -> "";
                })
                .collect(Collectors.joining(" "));
    }
}
