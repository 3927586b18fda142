package dk.referat.internal.layout.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells that words cannot end here, since they end in a small word that another one must follow: {@code Tilskud til}. */
public final class OpenWords {

    private static final Pattern OPEN = Pattern.compile(
            "(?s).*\\s(?:og|i|på|af|til|for|med|om|vedr\\.|vedrørende|samt|den|det|en|et|ved|fra|eller|mellem)");

    private OpenWords() {}

    public static boolean end(String words) {
        return OPEN.matcher(isCapital(words) ? words.toLowerCase(Locale.ROOT) : words).matches();
    }

    /** {@code TILSKUD TIL}, but {@code ETAPE I} may be the first one. */
    private static boolean isCapital(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.endsWith(" I");
    }
}
