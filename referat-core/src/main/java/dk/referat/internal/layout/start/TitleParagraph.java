package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Abbreviations;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.LeadIns;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells paragraphs that could be the title of an item and nothing else, in one line or wrapped, and whether a section or
 * a label that comes again and again follows at once: {@code Ny bro i Elkær} above {@code Indstilling: Broen bygges.}
 */
final class TitleParagraph {

    private static final int MOST_LINES = 3;
    private static final int LONGEST_LABEL = 30;
    private static final int ENOUGH = 3;
    private static final String BULLETS = "•·▪∙◦-–";

    private final Sheet sheet;
    private final Contents contents;
    private final Map<String, Long> keys;
    private final Map<String, Long> labels;

    TitleParagraph(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
        this.keys = sheet.facts().stream().collect(Collectors.groupingBy(fact -> fact.line().key(), Collectors.counting()));
        this.labels = sheet.facts().stream().map(fact -> label(fact.line().text())).filter(label -> !label.isEmpty())
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    boolean couldBegin(int index) {
        Facts fact = sheet.at(index);
        return isFree(index) && sheet.isApart(index) && fact.heading().isEmpty() && TitleEvidence.couldBeTitle(fact) && isWorded(fact) && (!Metadata.isOfItem(fact) || isType(index))
                && !fact.ruling() && fact.body().isEmpty() && !LeadIns.announces(fact.line().slice()) && !isTextOfHeading(index)
                && (isKnown(index) || ends(last(index)) && keys.get(fact.line().key()) == 1);
    }

    /** {@code Eventuelt}, {@code Ny bro i Elkær (lukket)}: hardly anything else. */
    boolean isSure(int index) {
        return isKnown(index) || isClosed(index) || lastParts(index).type().isPresent();
    }

    /** {@code Orientering} behind the last sentence of an item is a title, behind a title it is the type of the item. */
    private boolean isType(int index) {
        Facts fact = sheet.at(index);
        int above = sheet.previous(index);
        return (fact.isOnly(LabelKind.TYPE_INFORMATION) || fact.isOnly(LabelKind.TYPE_DISCUSSION)) && above >= 0 && sheet.line(above).text().endsWith(".");
    }

    boolean isClosed(int index) {
        return lastParts(index).closed().isPresent();
    }

    private TitleParts lastParts(int index) {
        return TitleParts.of(sheet.line(last(index)).slice(), sheet.words().lexicon());
    }

    private boolean isKnown(int index) {
        return sheet.words().lexicon().labels(sheet.line(index).text()).contains(LabelKind.ITEM_TITLE);
    }

    /** Whether a numbered line is followed as a title is. */
    boolean isNumbered(int index) {
        return isFree(index) && sheet.at(index).marker().isPresent() && isHeaded(index);
    }

    boolean isHeaded(int index) {
        int next = sheet.next(last(index));
        return next < sheet.size() && !contents.holds(next) && beginsSection(next);
    }

    /** The last line of the paragraph, or the last that is not a section's. */
    private int last(int index) {
        int last = index;
        for (int next = sheet.next(index), lines = 1; lines <= MOST_LINES && next < sheet.size() && !sheet.isApart(next) && !beginsSection(next); lines++) {
            last = next;
            next = sheet.next(next);
        }
        return last;
    }

    private boolean beginsSection(int index) {
        Facts fact = sheet.at(index);
        return !fact.isLabel(LabelKind.ABSENTEES) && (fact.heading().isPresent() || Metadata.isOfItem(fact) || CaseLines.isCaseLine(fact.line().text())
                || labels.getOrDefault(label(fact.line().text()), 0L) >= ENOUGH);
    }

    private boolean isFree(int index) {
        return !sheet.furniture().get(index) && !contents.holds(index);
    }

    private static boolean isWorded(Facts fact) {
        return fact.line().length() > ENOUGH && BULLETS.indexOf(fact.line().text().charAt(0)) < 0 && label(fact.line().text()).isEmpty()
                && fact.line().shape() != Shapes.ROW && fact.line().shape() != Shapes.COLUMNS && !Metadata.isOfMeeting(fact)
                && !CaseLines.isCaseLine(fact.line().text());
    }

    private boolean ends(int index) {
        String text = sheet.line(index).text();
        return ".:;,".indexOf(text.charAt(text.length() - 1)) < 0 || Abbreviations.ends(text);
    }

    private boolean isTextOfHeading(int index) {
        int above = sheet.previous(index);
        return above >= 0 && sheet.at(above).isStandaloneHeading() && sheet.at(above).heading().get().kind() != SectionKind.DECISION;
    }

    /** {@code Referat} of {@code Referat: Formanden bød velkommen.} */
    private static String label(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_LABEL && Character.isUpperCase(text.charAt(0)) ? text.substring(0, colon) : "";
    }
}
