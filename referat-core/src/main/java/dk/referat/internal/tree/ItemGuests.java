package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import java.util.regex.Pattern;

/** Who came for single items is no member of the meeting: {@code Gitte Holm deltog under pkt. 11's behandling.} */
final class ItemGuests {

    private static final Pattern CAME = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{L}[\\p{L}.'’-]*){1,4} (?:deltog|deltager) (?:kun )?(?:i|under|ved) (?:behandlingen af )?(?:pkt|punkt)\\b");

    private ItemGuests() {}

    static boolean isTold(Slice line) {
        return CAME.matcher(line.raw()).find();
    }
}
