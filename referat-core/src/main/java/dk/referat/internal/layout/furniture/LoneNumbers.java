package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers with nothing beside them on their lines. */
final class LoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final List<Facts> facts;

    LoneNumbers(List<Facts> facts) {
        this.facts = facts;
    }

    /** Whether a line is a number below so many blank lines at least, or the beginning of a page, and apart from what follows. */
    boolean isAt(int index, int blankLines) {
        return NUMBER.matcher(facts.get(index).line().text()).matches() && isApart(index, blankLines) && isApart(index + 1, 1);
    }

    int value(int index) {
        return Integer.parseInt(facts.get(index).line().text());
    }

    private boolean isApart(int index, int blankLines) {
        return index == 0 || index == facts.size() || facts.get(index).line().gap() >= blankLines || facts.get(index).line().newPage();
    }
}
