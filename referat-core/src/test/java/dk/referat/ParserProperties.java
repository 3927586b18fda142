package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever the text: parsing gives a model that accounts for every line. */
class ParserProperties {

    private static final List<String> SAMPLES = Samples.all();
    private static final List<String> LINES =
            SAMPLES.stream().flatMap(String::lines).distinct().toList();

    private final ReferatParser parser = ReferatParser.create();

    @Property(tries = 1000)
    void anyTextParses(@ForAll("anyText") String text) {
        Account.check(parser.parse(text));
    }

    @Property(tries = 500)
    void linesOfMinutesInAnyOrderParse(@ForAll("anyLines") String text) {
        Account.check(parser.parse(text));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void spoiltMinutesParse(@ForAll("spoilt") String text) {
        Account.check(parser.parse(text));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void theSameTextGivesAnEqualModel(@ForAll("spoilt") String text) {
        ParseResult once = parser.parse(text);

        assertEquals(once, parser.parse(text));
        assertEquals(once, ReferatParser.create().parse(text));
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> danish = Arbitraries.strings()
                .withChars("abkprstæøåÆØÅé§–—•:;.,-/()\"½ \u00A0\u00AD\u2028\t\r\n\f0123456789")
                .withChars('\uD83D', '\uDE00')
                .ofMaxLength(300);
        return Arbitraries.oneOf(danish, Arbitraries.strings());
    }

    @Provide
    Arbitrary<String> anyLines() {
        return Arbitraries.of(LINES).list().ofMaxSize(60).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> spoilt() {
        Arbitrary<String> sample = Arbitraries.of(SAMPLES);
        Arbitrary<Random> random = Arbitraries.longs().map(Random::new);
        return Arbitraries.oneOf(
                Combinators.combine(sample, random).as(ParserProperties::shuffled),
                Combinators.combine(sample, random).as(ParserProperties::truncated),
                Combinators.combine(sample, random).as(ParserProperties::thinned),
                Combinators.combine(sample, random).as(ParserProperties::stuttering),
                sample.map(text -> text + text),
                Combinators.combine(sample, sample).as(ParserProperties::interleaved));
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(lines(text));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static String truncated(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(from, from + random.nextInt(text.length() - from));
    }

    private static String thinned(String text, Random random) {
        return String.join("\n", lines(text).stream().filter(line -> random.nextInt(4) > 0).toList());
    }

    private static String stuttering(String text, Random random) {
        StringBuilder repeated = new StringBuilder();
        lines(text).forEach(line -> repeated.append((line + "\n").repeat(1 + random.nextInt(3))));
        return repeated.toString();
    }

    private static String interleaved(String one, String other) {
        List<String> left = lines(one);
        List<String> right = lines(other);
        StringBuilder both = new StringBuilder();
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            both.append(line < left.size() ? left.get(line) + "\n" : "");
            both.append(line < right.size() ? right.get(line) + "\n" : "");
        }
        return both.toString();
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }
}
