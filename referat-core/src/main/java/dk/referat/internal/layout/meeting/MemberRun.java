package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Lines of one name with a party each, one below the other: members, though no label says so. */
final class MemberRun {

    private static final int ENOUGH = 3;
    /** {@code • Gitte Holm (B)}, {@code Per Krag, (V)} */
    private static final Pattern MEMBER = Pattern.compile("(?U)^(?:[-–•·▪●*]\\s*)?\\p{Lu}[\\p{L}'’.-]*+(?:\\s+(?:\\p{Ll}{2,3}|\\p{Lu}[\\p{L}'’.-]*+))+,?\\s*\\(\\p{Lu}\\p{L}{0,2}\\p{Lu}?\\)$");

    private final Sheet sheet;

    MemberRun(Sheet sheet) {
        this.sheet = sheet;
    }

    boolean holds(int index) {
        return isMember(index)
                && 1 + count(index, sheet::previous) + count(index, sheet::next) >= ENOUGH;
    }

    private int count(int index, IntUnaryOperator step) {
        int count = 0;
        for (int at = step.applyAsInt(index); count < ENOUGH && at >= 0 && at < sheet.size() && isMember(at); at = step.applyAsInt(at)) {
            count++;
        }
        return count;
    }

    private boolean isMember(int index) {
        return sheet.at(index).heading().isEmpty() && sheet.line(index).length() < 60 && MEMBER.matcher(sheet.line(index).text()).matches();
    }
}
