package dk.referat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Minutes that are cut off anywhere. */
class PrefixTest {

    private static final int STEP = 37;

    private final ReferatParser parser = ReferatParser.create();

    static List<String> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wholeLines(String text) {
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            bothSides(text, at + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withinLines(String text) {
        for (int at = 1; at < text.length(); at += STEP) {
            bothSides(text, at);
        }
    }

    private void bothSides(String text, int at) {
        Account.check(parser.parse(text.substring(0, at)));
        Account.check(parser.parse(text.substring(at)));
    }
}
