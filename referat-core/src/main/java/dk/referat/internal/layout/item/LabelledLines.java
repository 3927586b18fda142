package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines of several labels right below one that names who decides, {@code Område: Havne - Sagsbeh: Ane Elm} below
 * {@code Sagen afgøres i: Byrådet}: they tell of the item, not of who decides.
 */
final class LabelledLines {

    private static final Pattern DIVIDER = Pattern.compile("\\s+[-–]\\s+|\\s{3,}|\\t");
    private static final Pattern LABELLED = Pattern.compile("(?U)^\\p{Lu}[^:]{1,30}:.*");
    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final Roles roles;

    LabelledLines(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Gives the roles of such lines; gives the line behind them. */
    int write(int from, int end) {
        int index = from;
        while (index < end && sheet.line(index).gap() == 0 && isLabelled(sheet.line(index).slice())) {
            roles.whole(Role.FURNITURE, sheet.line(index));
            index = sheet.next(index);
        }
        return index;
    }

    private boolean isLabelled(Slice line) {
        String[] parts = DIVIDER.split(line.raw());
        return parts.length >= ENOUGH && Stream.of(parts).allMatch(part -> LABELLED.matcher(part).matches())
                && Stream.of(parts).anyMatch(this::isOfItem);
    }

    private boolean isOfItem(String part) {
        return sheet.words().label(new Slice(part, 0)).filter(label -> isDivided(label, part)).filter(label -> label.is(LabelKind.ITEM_OTHER)).isPresent();
    }

    private static boolean isDivided(Label label, String part) {
        return part.startsWith(":", label.words().length());
    }
}
