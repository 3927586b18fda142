package dk.referat.internal.route;

import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the name of a body ends: <em>Social-, Sundheds- og Beskæftigelsesudvalget</em> is one. */
final class BodyNames {

    private static final String WORD = "\\p{L}++(?:-\\p{L}++)*+";
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}{2,5}(?![\\p{L}\\p{N}&]| ?-,? ?og\\b|-,| ?-\\p{Ll}| [&] )");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:\\p{L}++(?:-\\p{L}++)*+(?:-,? {1,3}(?:og {1,3})?| - ?og {1,3}|- ?og {1,3})){1,6}+" + WORD);
    private static final Pattern LOOSE = Pattern.compile("(\\p{Lu}\\p{L}*+) og (\\p{Lu}\\p{L}*+)");
    private static final Pattern PHRASE = Pattern.compile("\\p{Lu}\\p{L}*+(?: \\p{Lu}\\p{L}*+){1,4}+");
    private static final Pattern FIELD = Pattern.compile("[Uu]dvalget for \\p{Lu}\\p{L}*+(?: og (\\p{Lu}\\p{L}*+))?");
    private static final Pattern ONE = Pattern.compile(WORD);
    private static final Pattern NAMELESS =
            Pattern.compile("(?iU)(?:(?:fag|under)?udvalg|råd|bestyrelse|nævn|kommission|komite|komité|forum)(?:et|en|n|ne|ene)?");

    private final Lexicon lexicon;

    BodyNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return where the name that begins here ends; the place itself where none begins} */
    int end(String text, int from) {
        Matcher initials = at(INITIALS, text, from);
        if (initials.lookingAt()) {
            return isOtherWord(initials.group()) ? from : initials.end();
        }
        Matcher field = at(FIELD, text, from);
        if (field.lookingAt()) {
            return field.group(1) != null && lexicon.isBody(field.group(1)) ? field.start(1) - 4 : field.end();
        }
        for (Pattern form : new Pattern[] {COMPOUND, PHRASE, ONE}) {
            Matcher name = at(form, text, from);
            if (name.lookingAt() && isName(name.group(), form == PHRASE)) {
                return name.end();
            }
        }
        Matcher loose = at(LOOSE, text, from);
        boolean both = loose.lookingAt() && isName(loose.group(2), false)
                && !lexicon.labels(loose.group(2)).contains(LabelKind.BODY);
        return both ? loose.end() : from;
    }

    private boolean isName(String words, boolean phrase) {
        int last = words.lastIndexOf(' ') + 1;
        return lexicon.isBody(words)
                && !NAMELESS.matcher(words.substring(last)).matches()
                && !(phrase && lexicon.isBody(words.substring(0, words.indexOf(' '))));
    }

    /** {@code NEJ} and {@code INGEN} are no body's initials. */
    private boolean isOtherWord(String capitals) {
        return !lexicon.labels(capitals).contains(LabelKind.BODY)
                && (!lexicon.labels(capitals).isEmpty() || lexicon.phrases().containsKey(Lexicon.key(capitals)));
    }

    static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length())
                .useTransparentBounds(true).useAnchoringBounds(false);
    }
}
