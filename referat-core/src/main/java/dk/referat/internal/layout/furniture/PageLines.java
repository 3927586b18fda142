package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that tell by themselves, or by the one above, that they belong to a page: links, icons, rules, page numbers. */
final class PageLines {

    private static final Pattern NOTHING = Pattern.compile("[-–—]{1,3}");
    private static final Pattern YEARLY = Pattern.compile("\\d{2}/\\d{4,6}");
    private static final int ENOUGH = 2;
    private static final Set<String> LINKS = Set.of("Udskriv", "Print", "Del", "Få siden oplæst", "Læs op");

    private final List<Facts> facts;
    private final RepeatedLinks links;
    private final LinkLines addresses;
    /** Whether the document numbers cases by year. */
    private final boolean yearly;

    PageLines(List<Facts> facts, Words words) {
        this.facts = facts;
        this.links = new RepeatedLinks(facts, words);
        this.addresses = new LinkLines(facts);
        this.yearly = areYearly(facts);
    }

    BitSet find() {
        BitSet found = new BitSet(facts.size());
        for (Facts fact : facts) {
            if (isFurniture(fact)) {
                found.set(fact.line().index());
            }
        }
        return found;
    }

    private boolean isFurniture(Facts fact) {
        String text = fact.line().text();
        return fact.line().shape() == Shapes.LINK || links.isLink(fact, isUnderHeading(fact.line().index())) || fact.isOnly(LabelKind.FURNITURE) && !endsSentence(fact.line()) || isBulletedLink(fact)
                || PageNumbers.isAlone(text) && !isCaseNumber(fact)
                || PageNumbers.isInside(text) && text.length() < 120 && !fact.isLabel(LabelKind.CONTENTS)
                        && !fact.isLabel(LabelKind.CONTENTS_COLUMN)
                || addresses.isFurniture(fact)
                || text.codePoints().noneMatch(Character::isLetterOrDigit) && isOrnament(text) && !fact.isOnly(LabelKind.ITEM_MARK) && !saysNothing(fact.line().index());
    }

    /** {@code ---} between blank lines or two headings, which is no underline: the section above has nothing to tell. */
    private boolean saysNothing(int index) {
        if (!isUnderHeading(index) || index + 1 == facts.size() || !NOTHING.matcher(facts.get(index).line().text()).matches()) {
            return false;
        }
        Facts next = facts.get(index + 1);
        return next.isStandaloneHeading() || facts.get(index).line().gap() > 0 && next.line().gap() > 0;
    }

    /** {@code 19/11045}: more pages than any document has. */
    private static boolean areYearly(List<Facts> facts) {
        return facts.stream().map(fact -> fact.line().text()).filter(text -> YEARLY.matcher(text).matches()).limit(ENOUGH).count() == ENOUGH;
    }

    /** {@code 09/212} below {@code Sagsnr.:} or {@code 05.01.02.P00} counts no pages. */
    private boolean isCaseNumber(Facts fact) {
        int above = fact.line().index() - 1;
        return fact.line().text().indexOf('/') > 0 && above >= 0
                && (fact.line().shape() == Shapes.CASE_NUMBER && yearly || facts.get(above).line().shape() == Shapes.CASE_NUMBER || facts.get(above).isOnly(LabelKind.CASE_NUMBER) || facts.get(above).isOnly(LabelKind.JOURNAL_NUMBER));
    }

    private static boolean isBulletedLink(Facts fact) {
        String text = fact.line().text();
        return text.length() > 2 && "•·-".indexOf(text.charAt(0)) >= 0 && LINKS.contains(text.substring(1).strip());
    }

    /** {@code .} and {@code -} alone may be an empty decision; longer rows of marks divide. */
    private static boolean isOrnament(String text) {
        return text.length() >= 3 || text.startsWith("|") || text.codePoints().anyMatch(mark -> mark >= 0x2500);
    }

    /** {@code tilbage.} right below {@code Foreningen betaler resten af tilskuddet} */
    private static boolean endsSentence(Line line) {
        return line.gap() == 0 && line.text().endsWith(".") && Character.isLowerCase(line.text().charAt(0));
    }

    private boolean isUnderHeading(int index) {
        return index > 0 && facts.get(index - 1).isStandaloneHeading();
    }
}
