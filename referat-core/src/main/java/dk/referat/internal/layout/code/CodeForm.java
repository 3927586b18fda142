package dk.referat.internal.layout.code;

import dk.referat.internal.text.RomanNumber;
import java.util.regex.Pattern;

/** A way to number items with more than one number that counts up. */
enum CodeForm {

    /** {@code A.1}, {@code B 88}, {@code Å-12}, {@code I.3}, {@code B 88/26}: the group, or the body, and the item */
    LETTERS("A%s#", "(?<group>[IVX]{1,5}|\\p{Lu}{1,2})(?<mark>\\. |[-–./ ]?)(?<count>\\d{1,3})(?:[-/]\\d{2,4})?"),
    /** {@code 1.2}: the group and the item */
    GROUPS("1%s#", "(?<group>\\d{1,2})(?<mark>[.-])(?<count>\\d{1,2})"),
    /** {@code 12-26}: the item and the year */
    YEARS("#%sår", "(?<count>\\d{1,3})(?<mark>[-/])(?<group>\\d{2})"),
    /** {@code 12 L}: the item, and whether it is open */
    STATES("#%sA", "(?<count>\\d{1,3})(?<mark>[ .-]?)(?<group>\\p{Lu})"),
    /** {@code III.} */
    ROMAN("I%s", "(?<group>)(?<mark>)(?<count>[IVX]{1,6})(?=[.:)])"),
    /** {@code C.} */
    ALPHABET("a%s", "(?<group>)(?<mark>)(?<count>\\p{Lu})(?=[.:)])");

    private static final String LETTERS_IN_ORDER = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";
    private static final String WORD = "(?<word>(?i:(?:lukket |åbent |åben )?(?:dagsordenspunkt|punkt|pkt\\.?|sag)(?: nr\\.?)? |nr\\.? ))?";
    private static final String BEHIND = "(?:[.:)]|\\s[-–:|])?(?=\\s+[\\p{Lu}\\d\"»“(]|$)";

    private final String style;
    private final Pattern pattern;

    CodeForm(String style, String code) {
        this.style = style;
        this.pattern = Pattern.compile("(?U)^" + WORD + "(?<code>" + code + ")" + BEHIND);
    }

    /** The style of lines that are marked so, given the mark within. */
    String style(String mark) {
        return style.formatted(mark);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Numbers and letters that a heading within an item may have as well: they are an item's only above its head. */
    boolean isCommon() {
        return this != LETTERS;
    }

    /** Letters alone may be those of groups, which are printed twice as items are. */
    boolean hasNumbers() {
        return this != ROMAN && this != ALPHABET;
    }

    /** Whether the count may begin again with another group. */
    boolean startsOver() {
        return this == LETTERS || this == GROUPS;
    }

    int number(String count) {
        return switch (this) {
            case ROMAN -> RomanNumber.of(count).orElse(0);
            case ALPHABET -> LETTERS_IN_ORDER.indexOf(count) + 1;
            default -> Integer.parseInt(count);
        };
    }
}
