package dk.referat.internal.layout.sheet;

import java.util.regex.Pattern;

/** Tells that words cannot end here, since they end in a small word that another one must follow: {@code Tilskud til}. */
public final class OpenWords {

    private static final Pattern OPEN = Pattern.compile(
            "(?s).*\\s(?:og|i|på|af|til|for|med|om|vedr\\.|vedrørende|samt|den|det|en|et|ved|fra|eller|mellem)");

    private OpenWords() {}

    public static boolean end(String words) {
        return OPEN.matcher(words).matches();
    }
}
