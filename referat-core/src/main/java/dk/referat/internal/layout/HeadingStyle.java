package dk.referat.internal.layout;

import java.util.List;
import java.util.function.IntPredicate;

/** How the template of a document prints its headings, told by those that nearly every template has. */
final class HeadingStyle {

    private static final int ENOUGH = 4;
    private static final String BULLETS = "•·▪∙◦";

    private final Sheet sheet;
    private final List<Integer> headings;
    private final boolean apart;
    private final boolean capitals;
    private final boolean bulleted;

    HeadingStyle(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.headings = items.stream().flatMap(item -> strong(sheet, item).stream()).toList();
        this.apart = !headings.isEmpty() && nearlyAll(sheet::isApart);
        this.capitals = headings.size() >= ENOUGH && nearlyAll(this::isCapital);
        this.bulleted = headings.size() >= ENOUGH && nearlyAll(this::isBulleted);
    }

    private static List<Integer> strong(Sheet sheet, Outline item) {
        return sheet.facts().subList(HeadingCounts.firstBehindTitle(sheet, item), Math.max(HeadingCounts.firstBehindTitle(sheet, item), item.end())).stream()
                .filter(fact -> !sheet.furniture().get(fact.line().index()))
                .filter(fact -> fact.isStandaloneHeading() && HeadingFinder.isStrong(fact.heading().get().kind()))
                .map(fact -> fact.line().index())
                .toList();
    }

    private boolean nearlyAll(IntPredicate has) {
        return headings.stream().filter(has::test).count() * 10 >= headings.size() * 9L;
    }

    private boolean isCapital(int index) {
        return sheet.line(index).text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean isBulleted(int index) {
        return BULLETS.indexOf(sheet.line(index).text().charAt(0)) >= 0;
    }

    /** Whether blank lines stand before headings here; if so, a known word within a paragraph is no heading. */
    boolean apart() {
        return apart;
    }

    /** {@code Baggrund} where headings are printed as {@code SAGSFREMSTILLING} or {@code • Sagsfremstilling}. */
    boolean isOther(int index) {
        return capitals && !isCapital(index) || bulleted && !isBulleted(index);
    }
}
