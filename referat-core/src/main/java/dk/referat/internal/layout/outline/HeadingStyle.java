package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Abbreviations;
import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the template of a document prints its headings, told by those that nearly every template has. */
final class HeadingStyle {

    private static final int ENOUGH = 4;
    private static final int OTHERS = 3;
    private static final int SHORTEST_CAPITALS = 6;
    /** One heading among so many may be printed otherwise. */
    private static final int FEW = 8;
    private static final String BULLETS = "•·▪∙◦";

    private final Sheet sheet;
    private final List<Integer> headings;
    private final boolean apart;
    private final boolean alone;
    private final List<IntPredicate> marks;
    private final List<IntPredicate> ends;

    HeadingStyle(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.headings = items.stream().flatMap(item -> strong(sheet, item).stream()).toList();
        this.apart = !headings.isEmpty() && nearlyAll(sheet::isApart);
        this.alone = apart && nearlyAll(sheet::standsAlone);
        this.marks = usual(items, this::isCapital, this::isBulleted, index -> !ends(index, '.'));
        this.ends = usual(items, index -> ends(index, ':'), index -> !ends(index, ':'));
    }

    private List<IntPredicate> usual(List<Outline> items, IntPredicate... marks) {
        return headings.size() < ENOUGH
                ? List.of()
                : Stream.of(marks).filter(this::allButFew).filter(mark -> !hasOthers(items, mark)).toList();
    }

    /** A template may have a second kind of heading within its first. */
    private boolean hasOthers(List<Outline> items, IntPredicate mark) {
        return items.stream()
                .flatMapToInt(item -> IntStream.range(HeadingCounts.firstBehindTitle(sheet, item), item.end()))
                .filter(index -> sheet.at(index).isStandaloneHeading() && !sheet.furniture().get(index) && !mark.test(index))
                .mapToObj(index -> sheet.at(index).heading().get().key())
                .distinct().count() >= OTHERS;
    }

    private boolean ends(int index, char end) {
        String text = sheet.line(index).text();
        return text.charAt(text.length() - 1) == end && !Abbreviations.ends(text);
    }

    private static List<Integer> strong(Sheet sheet, Outline item) {
        return IntStream.range(HeadingCounts.firstBehindTitle(sheet, item), item.end())
                .filter(index -> !sheet.furniture().get(index) && sheet.at(index).isStandaloneHeading())
                .filter(index -> sheet.at(index).heading().get().isStrong())
                .boxed()
                .toList();
    }

    private boolean nearlyAll(IntPredicate has) {
        return headings.stream().filter(has::test).count() * 10 >= headings.size() * 9L;
    }

    private boolean allButFew(IntPredicate has) {
        return headings.stream().filter(index -> !has.test(index)).count() * FEW <= headings.size();
    }

    private boolean isCapital(int index) {
        return ownWords(index).chars().noneMatch(Character::isLowerCase);
    }

    /** The words of a heading before the body that it names. */
    private String ownWords(int index) {
        String text = sheet.line(index).text();
        return sheet.at(index).heading().flatMap(Heading::body).flatMap(BodyLine::body)
                .map(body -> body.start() - sheet.line(index).slice().start())
                .filter(start -> start > 0)
                .map(start -> text.substring(0, start))
                .orElse(text);
    }

    private boolean isBulleted(int index) {
        return BULLETS.indexOf(sheet.line(index).text().charAt(0)) >= 0;
    }

    /** Whether blank lines stand before headings here; if so, a known word within a paragraph is no heading. */
    boolean apart() {
        return apart;
    }

    /** Whether blank lines stand behind headings too. */
    boolean alone() {
        return alone;
    }

    /** {@code Baggrund.} or {@code Baggrund} where headings are printed as {@code SAGSFREMSTILLING} or {@code • Sagsfremstilling}. */
    boolean isOther(int index) {
        return marks.stream().anyMatch(mark -> !mark.test(index));
    }

    /** {@code NABOERNES SYN}, a line that no list knows, where all headings are in capitals. */
    boolean isCapitalLike(int index) {
        boolean all = headings.size() >= ENOUGH && headings.stream().allMatch(this::isCapital);
        return all && isCapital(index) && sheet.line(index).text().chars().filter(Character::isLetter).count() >= SHORTEST_CAPITALS;
    }

    /** {@code • Retsgrundlag}, where headings stand behind that bullet, as far from the margin, and behind no other. */
    boolean isBulletedLike(int index) {
        List<Integer> bulleted = isBulleted(index) ? headings.stream().filter(this::isBulleted).toList() : List.of();
        return bulleted.size() >= ENOUGH && bulleted.size() * 2 > headings.size()
                && bulleted.stream().allMatch(heading -> isBehindSameBullet(heading, index));
    }

    private boolean isBehindSameBullet(int heading, int index) {
        return sheet.line(heading).text().charAt(0) == sheet.line(index).text().charAt(0)
                && sheet.line(heading).indent() == sheet.line(index).indent();
    }

    boolean hasColons() {
        return !ends.isEmpty() && ends(headings.get(0), ':');
    }

    /** {@code Baggrund:} where headings have no colon, or the other way about. */
    boolean endsOtherwise(int index) {
        return ends.stream().anyMatch(mark -> !mark.test(index));
    }
}
