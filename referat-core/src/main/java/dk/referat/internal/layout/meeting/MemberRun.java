package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Lines of one name with a party each, one below the other: members, though no label says so. */
final class MemberRun {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 200;
    /** {@code • Gitte Holm (B)}, {@code Per Krag, (V)}, {@code Ida Lund, formand (C)} */
    private static final Pattern MEMBER = Pattern.compile("(?U)^(?:[-–•·▪●*]\\s*)?\\p{Lu}[\\p{L}'’.-]*+(?:\\s+(?:\\p{Ll}{2,3}|\\p{Lu}[\\p{L}'’.-]*+))+(?:,\\s\\p{L}+)?,?\\s*\\(\\p{Lu}\\p{L}{0,2}\\p{Lu}?\\)$");
    /** {@code Gitte Holm (formand)(B),} among others of a line */
    private static final Pattern AMONG = Pattern.compile("(?U)(?:^|,\\s*)\\p{Lu}[\\p{L}'’.-]*+(?:\\s\\p{L}[\\p{L}'’.-]*+){1,4}\\s?(?:\\([^()]{2,30}\\)\\s?)?\\(\\p{Lu}{1,3}\\)(?=,|$)");

    private final Sheet sheet;

    MemberRun(Sheet sheet) {
        this.sheet = sheet;
    }

    boolean holds(int index) {
        return isMember(index)
                && 1 + count(index, sheet::previous) + count(index, sheet::next) >= ENOUGH;
    }

    /** Whether a line lists members with a party each, or goes on with such a list: {@code Gitte Holm (B), Per Krag (V), Ida Lund (C)}. */
    boolean lists(int index) {
        int above = sheet.previous(index);
        boolean goesOn = above >= 0 && sheet.line(index).gap() == 0 && count(above) >= ENOUGH && sheet.line(above).text().indexOf(',') > 0;
        return count(index) >= (goesOn ? 1 : ENOUGH);
    }

    private long count(int index) {
        String text = sheet.line(index).text();
        return text.length() > LONGEST || !sheet.at(index).heading().isEmpty() ? 0 : AMONG.matcher(text).results().count();
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
