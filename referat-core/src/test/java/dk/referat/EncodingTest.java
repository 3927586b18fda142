package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.DiagnosticCode;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Minutes;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same minutes in other bytes, and texts that nobody should write. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EncodingTest {

    private final ReferatParser parser = ReferatParser.create();

    static List<String> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lineEnds(String text) {
        readsTheSame(text, text.replace("\n", "\r\n"));
        readsTheSame(text, text.replace("\n", "\r"));
        readsTheSame(text, text.replace("\n", "\u2028"));
        readsTheSame(text, text.replace("\n", "\u0085"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void byteOrderMark(String text) {
        readsTheSame(text, "\uFEFF" + text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void formFeeds(String text) {
        readsTheSame(text, text.replace("\n\nPunkt", "\n\n\fPunkt").replace("\n\n  •", "\n\f\n  •"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noBreakSpaces(String text) {
        readsTheSame(text, text.replaceAll("(?<=\\d\\.?) (?=\\p{L})", "\u00A0"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void decomposedLetters(String text) {
        readsTheSame(text, Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noFinalLineEnd(String text) {
        readsTheSame(text, text.stripTrailing());
    }

    private void readsTheSame(String text, String otherwise) {
        ParseResult result = parser.parse(otherwise);

        Account.check(result);
        assertEquals(Summary.of(parser.parse(text).minutes()), Summary.of(result.minutes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "\r\n\t\f\u00A0\n"})
    void nothingToRead(String text) {
        ParseResult result = parser.parse(text);

        assertEquals(List.of(), result.minutes().items());
        assertEquals(List.of(), result.minutes().unrecognised());
        assertEquals(List.of(DiagnosticCode.NO_ITEMS), codes(result));
    }

    @ParameterizedTest
    @CsvSource({"Ã¥, RÃ¥dhuset", "\uFFFD, R\uFFFDdhuset", "?, R?dhuset"})
    void lostLetters(String garbled, String shown) {
        ParseResult result = parser.parse("Teknik den 3. marts 2026\nRådhuset\n\n1. Gåvej\n\nBeslutning\n\nVedtaget igår.\n"
                .replace("å", garbled));
        Diagnostic found = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.GARBLED_LETTERS).findFirst().orElseThrow();

        assertEquals(shown, result.source().slice(found.span()));
        assertEquals(Severity.WARNING, found.severity());
        assertTrue(found.message(Locale.ENGLISH).contains("3 places, first in \"" + shown + "\""), found.message(Locale.ENGLISH));
        assertTrue(found.message(Locale.forLanguageTag("da")).contains("3 steder"), found.message(Locale.forLanguageTag("da")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvad nu? Hvorfor? Hvem?", "side?id=1 side?id=2 side?id=3", "R?dhuset og Gr?nne", "Åse?nej Bo?ja Ib?ja"})
    void noLostLetters(String line) {
        assertFalse(codes(parser.parse("1. Skolevej\n\nBeslutning\n\n" + line)).contains(DiagnosticCode.GARBLED_LETTERS));
    }

    @Test
    void noMinutes() {
        String text = "Kære Lise\n\nTak for i går. Suppen var god.\nVi ses i morgen!\n";
        ParseResult result = parser.parse(text);
        Minutes minutes = result.minutes();

        assertEquals(List.of(), minutes.items());
        assertTrue(codes(result).contains(DiagnosticCode.NO_ITEMS));
        assertEquals(3, minutes.unrecognised().size(), () -> minutes.unrecognised().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\t", "-", "(", "§ ", "1.", "a ", "• ", "kr. ", "1.000 ", "Ad 1) ", "Godkendt. ", "\uD83D",
                "For stemte: 1 (", "den 1. januar 2026 ", "Fraværende: Ida Holm (V), ", "jf. lov nr. 1 af ", "ikke "
            })
    void repeatedWithinADecision(String piece) {
        parser.parse("Punkt 1: Grusvej\n\nBeslutning\n\n" + piece.repeat(50_000))
                .minutes()
                .items()
                .forEach(item -> item.runningText().values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a\n", "Punkt 1: Grusvej\n", "Beslutning\n", "a\tb\n", "  •\n", "Side 3\n\f", "Bilag\n", "Økonomi\n\n",
                "Lukket: ",
                "Indstilling\n1. at sagen drøftes\n", "Vej ..... 3\n", "Byrådet, den 1. januar 2026\n", "Afbud:\n", "\r"
            })
    void repeatedLines(String lines) {
        parser.parse(lines.repeat(10_000)).minutes().items().forEach(item -> item.runningText().values());
    }

    @Test
    void aLineOfTwoMillionCharacters() {
        ParseResult result = parser.parse("Punkt 1: Grusvej\n\nBeslutning\n\n" + "Vejen er grus. ".repeat(140_000));

        assertEquals(1, result.minutes().items().size());
    }

    private static List<DiagnosticCode> codes(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
