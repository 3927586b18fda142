package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark that leads back to a number printed above: {@code Ad 2)}, {@code Ad. 2.}, {@code Ad2}, {@code Ad pkt. 2:} */
public final class AdMark {

    private static final String STYLE = "ad #";
    private static final Pattern MARK = Pattern.compile(
            "(?U)^(?:Ad|AD)\\.?\\s*(?:(?:dagsordenens\\s+)?(?:punkt|pkt\\.?)\\s*)?(\\d{1,2})\\s?[.:)–-]{0,2}(?=\\s|$)");

    private AdMark() {}

    public static Optional<Marker> of(Slice line) {
        Matcher mark = MARK.matcher(line.raw());
        return mark.find() ? Optional.of(marker(line, mark)) : Optional.empty();
    }

    private static Marker marker(Slice line, Matcher mark) {
        Slice rest = line.from(mark.end()).trim();
        return new Marker(
                rest.isEmpty() ? STYLE + '|' : STYLE, Integer.parseInt(mark.group(1)), "", line.cut(mark.start(1), mark.end(1)), rest);
    }
}
