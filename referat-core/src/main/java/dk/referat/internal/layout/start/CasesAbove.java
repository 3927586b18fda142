package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The titles above which a document prints the number of the case, alone on its line and apart from what stands above it:
 * {@code Sagsnr. 22/1042}, <b>title</b>. One such line says little; where most case numbers stand so, each begins an item.
 */
final class CasesAbove {

    private static final int ENOUGH = 2;
    private static final int MOST_LINES = 6;

    private final Sheet sheet;
    /** The first line of the block above each title. */
    private final Map<Integer, Integer> blocks = new HashMap<>();

    private CasesAbove(Sheet sheet) {
        this.sheet = sheet;
    }

    static CasesAbove of(Sheet sheet, Contents contents) {
        CasesAbove above = new CasesAbove(sheet);
        Set<String> titles = new HashSet<>();
        int all = 0;
        int titled = 0;
        boolean attachments = false;
        for (int index = 0; index < sheet.size(); index = sheet.next(index)) {
            attachments = above.isOfAttachment(index, attachments);
            if (!attachments && !contents.holds(index) && !sheet.furniture().get(index) && Metadata.isOfCase(sheet.at(index))) {
                all++;
                int first = above.first(index);
                titled += above.isBelowNumberedTitle(first) ? 1 : 0;
                int title = above.behind(index);
                if (above.isBlock(first) && above.isTitle(title) && titles.add(sheet.titleKey(title))) {
                    above.blocks.put(title, first);
                }
            }
        }
        if (above.blocks.size() < ENOUGH || above.blocks.size() * 3 < all * 2 || titled * 2 > all) {
            above.blocks.clear();
        }
        return above;
    }

    boolean standAbove(int title) {
        return blocks.containsKey(title);
    }

    /** {@code Lukket}, {@code Sagsnr. 22/1042}, <b>title</b> */
    boolean areClosed(int title) {
        return standAbove(title) && sheet.at(blocks.get(title)).isOnly(LabelKind.CLOSED);
    }

    /** Numbers of documents stand without labels below {@code Bilag}, from the first line on. */
    private boolean isOfAttachment(int index, boolean before) {
        int above = sheet.previous(index);
        boolean first = above >= 0 && sheet.at(above).isStandaloneHeading() && sheet.at(above).heading().get().kind() == SectionKind.ATTACHMENTS;
        boolean ended = sheet.at(index).isStandaloneHeading() || sheet.at(index).isLabel(LabelKind.CASE_NUMBER);
        return !ended && (before || first && CaseLines.isCaseLine(sheet.line(index).text()));
    }

    private int first(int index) {
        int first = index;
        for (int above = sheet.previous(index); above >= 0 && index - above <= MOST_LINES && !sheet.isApart(first) && isHead(above); above = sheet.previous(above)) {
            first = above;
        }
        return first;
    }

    private int behind(int index) {
        int behind = sheet.next(index);
        while (behind < sheet.size() && behind - index <= MOST_LINES && isHead(behind)) {
            behind = sheet.next(behind);
        }
        return behind;
    }

    private boolean isHead(int index) {
        Facts fact = sheet.at(index);
        return !isNumber(fact) && (Metadata.isOfItem(fact) || fact.isOnly(LabelKind.CLOSED) || fact.isOnly(LabelKind.CASE_NUMBER) || CaseLines.isCaseLine(fact.line().text()));
    }

    /** {@code Sag nr. 4} is the number of the item. */
    private static boolean isNumber(Facts fact) {
        return fact.marker().filter(Marker::standsAlone).isPresent() && CaseLines.own(fact.line().slice()).isEmpty();
    }

    /** {@code 4. Nye bænke}, or the number on the line above the title */
    private boolean isBelowNumberedTitle(int first) {
        int above = sheet.previous(first);
        if (above < 0 || sheet.at(above).heading().isPresent()) {
            return false;
        }
        int number = sheet.previous(above);
        return sheet.at(above).marker().filter(marker -> !marker.standsAlone()).isPresent()
                || number >= 0 && sheet.at(above).marker().isEmpty() && isNumber(sheet.at(number));
    }

    /** A blank line, a page or the end of the list of contents divides it from the item before. */
    private boolean isBlock(int first) {
        return sheet.isApart(first);
    }

    private boolean isTitle(int index) {
        return index < sheet.size() && TitleEvidence.couldBeTitle(sheet.at(index)) && sheet.at(index).heading().isEmpty()
                && sheet.at(index).body().isEmpty() && !sheet.at(index).isLabel(LabelKind.ITEM_OTHER) && !sheet.at(index).ruling() && sheet.line(index).gap() <= 1;
    }
}
