package dk.referat.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Compares names of persons as they are printed in minutes (<em>personnavne</em>), where one person is {@code Anna
 * Bang-Olsen} in one place, {@code Anna Bang Olsen} in another and {@code Anna Olsen} in a third.
 */
public final class Names {

    private Names() {}

    /**
     * Says how sure it is that two names are one person's.
     *
     * @param one a name, without party and role
     * @param other another
     * @return how sure it is; the order of the two does not matter
     */
    public static NameLikeness likeness(String one, String other) {
        List<String> first = words(Objects.requireNonNull(one, "one must not be null"));
        List<String> second = words(Objects.requireNonNull(other, "other must not be null"));
        if (first.isEmpty() || second.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        return first.size() <= second.size() ? likeness(first, second) : likeness(second, first);
    }

    private static NameLikeness likeness(List<String> shorter, List<String> longer) {
        if (shorter.equals(longer)) {
            return NameLikeness.SAME;
        } else if (shorter.size() == 1) {
            return longer.contains(shorter.get(0)) ? NameLikeness.POSSIBLE : NameLikeness.DIFFERENT;
        } else if (!isWithin(shorter, longer)) {
            return NameLikeness.DIFFERENT;
        }
        boolean sameEnds = shorter.get(0).equals(longer.get(0)) && last(shorter).equals(last(longer));
        return sameEnds && isExact(shorter, longer) ? NameLikeness.PROBABLE : NameLikeness.POSSIBLE;
    }

    /** Whether each word stands in the other name, in the same order, with one slip of the pen at most. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int slips = 0;
        int at = 0;
        for (String word : shorter) {
            while (at < longer.size() && !isLike(word, longer.get(at))) {
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            slips += isSlip(word, longer.get(at)) ? 1 : 0;
            at++;
        }
        return slips <= 1;
    }

    private static boolean isExact(List<String> shorter, List<String> longer) {
        return shorter.stream()
                .allMatch(word -> longer.stream().anyMatch(name -> isLike(word, name) && !isSlip(word, name)));
    }

    private static boolean isLike(String one, String other) {
        return one.equals(other) || isInitial(one, other) || isInitial(other, one) || isSlip(one, other);
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }

    /** One letter put in, left out or changed, in a name that is long enough for it. */
    private static boolean isSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < 4 || longer.length() - shorter.length() > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        int rest = shorter.length() == longer.length() ? at + 1 : at;
        return shorter.substring(Math.min(rest, shorter.length())).equals(longer.substring(at + 1));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Small letters without accents; {@code aa} is {@code å}, and {@code ö} is {@code ø}. */
    private static List<String> words(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace('ö', 'ø')
                .replace('ä', 'æ')
                .replace("\u00AD", "");
        String plain = small.codePoints()
                .mapToObj(letter -> letter == 'å' ? "å" : withoutAccent(letter))
                .reduce("", String::concat);
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String withoutAccent(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
