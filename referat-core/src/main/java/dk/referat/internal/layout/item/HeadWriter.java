package dk.referat.internal.layout.item;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.outline.StackedLabels;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.LabelValues;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.lexicon.LabelKind;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Gives roles to the head of an item: number, title, case number and metadata. */
public final class HeadWriter {

    private final Sheet sheet;
    private final Contents contents;
    private final Roles roles;
    private final ContentWriter content;
    private final TitleWriter titles;
    private final MetadataWriter metadata;
    private final BitSet bareNumbers;

    HeadWriter(Sheet sheet, Contents contents, Roles roles, ContentWriter content, List<Outline> items) {
        this.sheet = sheet;
        this.contents = contents;
        this.roles = roles;
        this.content = content;
        this.titles = new TitleWriter(sheet, roles, TitleLabel.of(sheet, items));
        this.metadata = new MetadataWriter(sheet, roles);
        this.bareNumbers = BareCaseNumbers.of(sheet, items);
    }

    void write(Outline item) {
        roles.begin(Role.ITEM, sheet.line(item.from()));
        boolean listedClosed = contents.entry(titleKey(item)).filter(Contents.Entry::isClosed).isPresent();
        if (item.closed() || listedClosed || item.marker().filter(Marker::isClosed).isPresent()) {
            roles.begin(Role.ITEM_CLOSED, sheet.line(item.from()));
        }
        boolean ownNumber = hasCaseLabel(item);
        BitSet filed = FiledNumbers.of(sheet, item);
        Map<Integer, Facts> stacked = StackedLabels.of(sheet, item);
        Map<Integer, Facts> above = BlockAbove.of(sheet, item);
        int behindTitle = item.lastOfTitle();
        for (int index = item.from(); index < item.headEnd(); index = sheet.next(index)) {
            if (item.titles().contains(index) && item.start().isTitled()) {
                titles.title(item, index);
            } else if (index == item.start().line() && item.marker().isPresent()) {
                titles.number(sheet.line(index), item.marker().get());
            } else if (index > behindTitle && isRepeat(item, index)) {
                roles.whole(Role.ITEM_TEXT, sheet.line(index));
            } else if (bareNumbers.get(index)) {
                metadata.number(index);
            } else if (above.containsKey(index)) {
                metadata.above(index);
            } else if (stacked.containsKey(index)) {
                metadata.value(index, stacked.get(index), ownNumber);
            } else if (index > (index > behindTitle ? Math.max(0, behindTitle) : item.from()) && isValue(index)) {
                metadata.value(index, sheet.at(sheet.previous(index)), ownNumber);
            } else if (!metadata.line(index, ownNumber || filed.get(index))) {
                if (index > behindTitle && !isNumberAgain(item, index)) {
                    int until = content.head(index, item);
                    index = until - 1;
                } else {
                    roles.whole(Role.ITEM_TEXT, sheet.line(index));
                }
            }
        }
    }

    private boolean hasCaseLabel(Outline item) {
        for (int index = item.from(); index < item.headEnd(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            boolean marks = index == item.start().line() && item.marker().isPresent();
            if (!marks && fact.isLabel(LabelKind.CASE_NUMBER) && CaseLines.labelled(fact.label().get().value()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line above is the label of this one. */
    private boolean isValue(int index) {
        Facts fact = sheet.at(index);
        return LabelValues.isValue(sheet.at(sheet.previous(index)), fact)
                && !fact.isOnly(LabelKind.CLOSED) && !fact.isOnly(LabelKind.OPEN);
    }

    private boolean isNumberAgain(Outline item, int index) {
        return sheet.at(index).marker()
                .filter(Marker::standsAlone)
                .filter(marker -> item.marker().filter(own -> own.number() == marker.number()).isPresent())
                .isPresent();
    }

    private String titleKey(Outline item) {
        return TitleParts.key(TitleParts.of(
                item.marker().filter(marker -> !marker.standsAlone()).map(Marker::rest)
                        .orElse(sheet.line(item.start().title()).slice()),
                sheet.words().lexicon()).title().raw());
    }

    private boolean isRepeat(Outline item, int index) {
        String title = titleKey(item);
        String here = sheet.titleKey(index);
        return !here.isEmpty() && (here.equals(title) || here.length() >= 16 && title.startsWith(here));
    }
}
