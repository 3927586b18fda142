package dk.referat.internal.layout.table;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables of two columns that were printed a cell a line, without heads: {@code Udgifter i alt} above
 * {@code 3.388.302,47}, several times running.
 */
final class StackedPairs {

    private static final int ENOUGH = 5;
    private static final int LONGEST = 60;
    private static final Pattern MONEY = Pattern.compile("[-−–]?\\s?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");

    private final Sheet sheet;
    private final Roles roles;

    StackedPairs(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /** Writes the table that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int from, int limit) {
        List<Integer> labels = new ArrayList<>();
        int index = from;
        while (isPair(index, limit)) {
            labels.add(index);
            index = sheet.next(sheet.next(index));
        }
        if (labels.size() < ENOUGH) {
            return from;
        }
        roles.begin(Role.TABLE, sheet.line(from));
        for (int label : labels) {
            roles.begin(Role.ROW, sheet.line(label));
            roles.mark(Role.CELL, sheet.line(label), sheet.line(label).slice());
            roles.mark(Role.CELL, sheet.line(sheet.next(label)), sheet.line(sheet.next(label)).slice());
        }
        return index;
    }

    private boolean isPair(int index, int limit) {
        return index < limit && sheet.next(index) < limit && isLabel(sheet.at(index)) && isMoney(sheet.next(index));
    }

    private static boolean isLabel(Facts fact) {
        return fact.line().length() <= LONGEST && !fact.line().isSentence() && fact.body().isEmpty()
                && Character.isLetter(fact.line().text().charAt(0));
    }

    private boolean isMoney(int index) {
        return MONEY.matcher(sheet.line(index).text()).matches();
    }
}
