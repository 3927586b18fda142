package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.Set;

/**
 * Finds the title below a number that stands alone: right below it, or behind the labels of the case, where the contents
 * list it, its access is marked or a heading follows: {@code Punkt: 1}, {@code Sagsnr.: 26/1042}, {@code Sagsbehandler: Ida Holm},
 * <b>title</b>, {@code Baggrund}.
 */
final class TitleBelowLabels {

    private static final int MOST_LABELS = 10;
    private static final int LONGEST_LABEL = 40;
    private static final Set<LabelKind> STATES =
            Set.of(LabelKind.OPEN, LabelKind.CLOSED, LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);

    private final Sheet sheet;
    private final Contents contents;

    private TitleBelowLabels(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    static int find(Sheet sheet, Contents contents, int number) {
        return new TitleBelowLabels(sheet, contents).below(number);
    }

    private int below(int number) {
        int below = behindMark(sheet.next(number));
        int title = belowCase(below);
        if (title < sheet.size()) {
            return title;
        }
        if (below >= sheet.size() || !Metadata.isOfItem(sheet.at(below)) && !recurs(label(below))) {
            return below;
        }
        int index = below;
        for (int labels = 0; labels < MOST_LABELS && index < sheet.size() && isLabelled(index); labels++) {
            index = sheet.next(index);
        }
        return index < sheet.size() && isTitle(index) ? index : below;
    }

    /** {@code 3} / {@code Lukket} / <b>title</b>: the mark stands in between, where it is not all that is printed. */
    private int behindMark(int below) {
        int title = below < sheet.size() && sheet.at(below).isOnly(LabelKind.CLOSED) && sheet.line(below).gap() == 0 ? sheet.next(below) : sheet.size();
        boolean titled = title < sheet.size() && sheet.line(title).gap() == 0 && TitleEvidence.couldBeTitle(sheet.at(title))
                && !Metadata.isOfItem(sheet.at(title)) && sheet.at(title).heading().isEmpty();
        return titled ? title : below;
    }

    /** {@code 22/1042} between the number and the title, with nothing else there: the line of the title, or the end. */
    private int belowCase(int index) {
        boolean number = index < sheet.size() && sheet.line(index).gap() == 0 && Metadata.isOfCase(sheet.at(index));
        int below = number ? sheet.next(index) : sheet.size();
        int behindState = below < sheet.size() && isState(sheet.at(below)) ? sheet.next(below) : below;
        return mayBeTitle(behindState) ? behindState : mayBeTitle(below) ? below : sheet.size();
    }

    private boolean mayBeTitle(int index) {
        return index < sheet.size() && TitleEvidence.couldBeTitle(sheet.at(index)) && !Metadata.isOfItem(sheet.at(index));
    }

    /** {@code Åben}, {@code Beslutningssag} right below the number of the case. */
    private static boolean isState(Facts fact) {
        return fact.line().gap() == 0 && STATES.stream().anyMatch(fact::isOnly);
    }

    /** A title may have a colon; a label stands in more items than one, right below the others. */
    private boolean isLabelled(int index) {
        Facts fact = sheet.at(index);
        int colon = fact.line().text().indexOf(':');
        boolean title = isListed(index) || sheet.isApart(index) && isAboveHeading(index) && fact.label().isEmpty() && !recurs(label(index));
        return Metadata.isOfItem(fact) || !title && colon > 0 && colon < LONGEST_LABEL && !fact.isStandaloneHeading();
    }

    private String label(int index) {
        return sheet.line(index).text().substring(0, Math.max(0, sheet.line(index).text().indexOf(':')));
    }

    private boolean recurs(String label) {
        return !label.isEmpty() && sheet.facts().stream().filter(fact -> fact.line().text().startsWith(label + ":")).limit(2).count() == 2;
    }

    private boolean isTitle(int index) {
        boolean words = sheet.at(index).heading().isEmpty() && sheet.line(index).isTitleLike();
        return words && (isListed(index) || isMarked(index) || isAboveHeading(index));
    }

    private boolean isListed(int index) {
        return contents.lists(sheet.titleKey(index));
    }

    /** {@code Nye bænke (Åben sag)} */
    private boolean isMarked(int index) {
        Slice line = sheet.line(index).slice();
        return TitleParts.of(line, sheet.words().lexicon()).title().length() < line.length();
    }

    private boolean isAboveHeading(int title) {
        int next = sheet.next(title);
        return next < sheet.size() && sheet.at(next).isStandaloneHeading();
    }
}
