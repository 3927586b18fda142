package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import java.util.regex.Pattern;

/**
 * Who came for single items is no member of the meeting: {@code Gitte Holm deltog under pkt. 11's behandling.} Who went
 * before its end was neither away nor somebody else: {@code Per Krag gik efter punkt 4.}
 */
final class ItemGuests {

    private static final Pattern CAME = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{L}[\\p{L}.'’-]*){1,4} (?:deltog|deltager) (?:kun )?(?:i|under|ved) (?:behandlingen af )?(?:pkt|punkt)\\b");

    private static final Pattern WENT = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{L}[\\p{L}.'’-]*){1,4} (?:gik|forlod mødet) (?:under|efter|før|ved) (?:behandlingen af )?(?:pkt|punkt)\\b");

    private ItemGuests() {}

    static boolean isTold(Slice line) {
        return CAME.matcher(line.raw()).find();
    }

    static boolean isToldToLeave(Slice line) {
        return WENT.matcher(line.raw()).find();
    }
}
