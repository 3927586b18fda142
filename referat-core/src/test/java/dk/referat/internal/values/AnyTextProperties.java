package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.CaseNumber;
import dk.referat.model.DanishTime;
import dk.referat.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every text is read, whatever it holds. */
class AnyTextProperties {

    private static final List<String> PIECES = List.of(
            "1", "09", "104", "2023", "1.400", "0,5", "½", "-", "–", "−", ".", ",", ":", "/", "(", ")", "%", "§",
            "§§", " ", "\n", "\n\n", "\t", "\r\n", "\u00A0", "\u00AD", "\u030A", "a\u030A", "\uFEFF", "\uD83D\uDE00",
            "\uD83D", "kr.", "mio.", "mia", "t. kr.", "pct.", "kl.", "den", "d.", "februar", "Torsdag", "kvartal",
            "lov", "Lov om", "LBK", "nr.", "stk.", "af", "i", "på", "og", "Servicelovens", "KMB", "ØU",
            "Socialudvalget", "Børne-", "pkt.", "Punkt", "merforbrug", "mindreindtægt", "forventet", "ca.", "op til",
            "p/l", "2023 p/l", "00.30.10-S55-2-22", "330-2018-3619", "18/26422", "Sagsnr.", "Dok.", "tre",
            "halvanden", "x", "Å", "é");

    private final ValueReader reader = new ValueReader();

    @Provide
    Arbitrary<String> patchwork() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Property
    void anyCharacters(@ForAll String text) {
        assertReadable(text);
    }

    @Property
    void piecesOfValues(@ForAll("patchwork") String text) {
        assertReadable(text);
    }

    @Property
    void wordsOfValues(@ForAll("sentences") String text) {
        assertReadable(text);
    }

    private void assertReadable(String text) {
        List<Value> values = Read.values(text);
        assertEquals(values.stream().sorted(Comparator.comparing(value -> value.span().start())).toList(), values);
        for (DanishTime time : reader.times(text, 0)) {
            assertEquals(text.substring(time.span().start(), time.span().end()), time.printed());
        }
        for (CaseNumber number : reader.caseNumber(text, 0).stream().toList()) {
            assertEquals(text.substring(number.span().start(), number.span().end()), number.printed());
        }
        assertTrue(reader.number(text).map(number -> number.precision() > 0).orElse(true));
    }

    @Example
    void longDigitsAreReadInNoTime() {
        String digits = "1".repeat(100_000);

        assertEquals(List.of(), reader.values(digits + " kr. nr. " + digits, 0));
        assertEquals(List.of(), reader.values("lov nr. " + digits, 0).stream()
                .filter(value -> !value.printed().startsWith("lov"))
                .toList());
    }

    @Example
    void oneReaderServesManyThreads() throws InterruptedException, ExecutionException {
        String text = String.join(" ", PIECES).repeat(20);
        List<Value> expected = new ValueReader().values(text, 0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Value>>> results = IntStream.range(0, 40)
                    .mapToObj(call -> threads.submit(() -> reader.values(text, 0)))
                    .toList();
            for (Future<List<Value>> result : results) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
