package dk.referat.internal.layout.item;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.outline.StackedLabels;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.ClosedNumbers;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.LabelRow;
import dk.referat.internal.layout.sheet.LabelValues;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives roles to the head of an item: number, title, case number and metadata. */
public final class HeadWriter {

    private static final String BULLETS = "•·▪∙◦*-–";

    private static final int LONGEST_LABEL = 40;

    private final Sheet sheet;
    private final Contents contents;
    private final Roles roles;
    private final ContentWriter content;
    private final TitleLabel titleLabel;

    HeadWriter(Sheet sheet, Contents contents, Roles roles, ContentWriter content, TitleLabel titleLabel) {
        this.sheet = sheet;
        this.contents = contents;
        this.roles = roles;
        this.content = content;
        this.titleLabel = titleLabel;
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
                title(item, index);
            } else if (index == item.start().line() && item.marker().isPresent()) {
                number(sheet.line(index), item.marker().get());
            } else if (index > behindTitle && isRepeat(item, index)) {
                roles.whole(Role.ITEM_TEXT, sheet.line(index));
            } else if (above.containsKey(index)) {
                labelled(sheet.line(index), sheet.line(index).slice(), false);
            } else if (stacked.containsKey(index)) {
                value(index, stacked.get(index), ownNumber);
            } else if (index > (index > behindTitle ? Math.max(0, behindTitle) : item.from()) && LabelValues.isValue(sheet.at(sheet.previous(index)), sheet.at(index)) && !isClosedMark(index)) {
                value(index, sheet.at(sheet.previous(index)), ownNumber);
            } else if (!metadata(index, ownNumber || filed.get(index))) {
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

    private void number(Line line, Marker marker) {
        roles.add(Role.ITEM_NUMBER, line, marker.printed());
        if (ClosedNumbers.isMarked(line, marker, sheet.words())) {
            roles.begin(Role.ITEM_CLOSED, line);
        }
    }

    private void title(Outline item, int index) {
        Line line = sheet.line(index);
        Slice words = line.slice();
        if (index == item.start().line() && item.marker().isPresent()) {
            Marker marker = item.marker().get();
            number(line, marker);
            words = marker.rest();
        } else if (item.start().isEntry()) {
            words = words.stripStart(BULLETS);
        }
        Slice unlabelled = index == item.start().title() ? titleLabel.without(words) : words;
        if (unlabelled.length() < words.length()) {
            roles.add(Role.ITEM_LABEL, line, words.to(words.length() - unlabelled.length()).trim());
            words = unlabelled;
        }
        TitleParts parts = TitleParts.of(item.start().withoutBullet(words), sheet.words().lexicon());
        if (TitleParts.isTypeMark(words, sheet.words().lexicon())) {
            roles.add(Role.ITEM_TYPE, line, words.stripStart("([").stripEnd(")]"));
            return;
        }
        parts.closed().ifPresent(closed -> roles.add(Role.ITEM_CLOSED, line, closed));
        parts.caseNumber().ifPresent(number -> roles.add(Role.CASE_NUMBER, line, number));
        roles.add(Role.ITEM_TITLE, line, parts.title().stripEnd(":"));
        parts.type().ifPresent(type -> roles.add(Role.ITEM_TYPE, line, type));
        if (sheet.words().lexicon().labels(parts.title().stripStart("([").stripEnd(")]").raw()).contains(LabelKind.CLOSED)) {
            roles.begin(Role.ITEM_CLOSED, line);
        }
    }

    private boolean isClosedMark(int index) {
        return sheet.at(index).isOnly(LabelKind.CLOSED) || sheet.at(index).isOnly(LabelKind.OPEN);
    }

    private void value(int index, Facts label, boolean ownNumber) {
        Line line = sheet.line(index);
        boolean number = !label.isOnly(LabelKind.ITEM_OTHER);
        if (label.isOnly(LabelKind.ABSENTEES)) {
            roles.whole(Role.ITEM_ABSENCE, line);
        } else if (label.isOnly(LabelKind.ITEM_TYPE)) {
            roles.whole(Role.ITEM_TYPE, line);
        } else if (number) {
            numbers(line, line.slice(), ownNumber && CaseLines.own(line.slice()).isEmpty());
        } else {
            roles.whole(Role.ITEM_TEXT, line);
        }
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

    /** Whether a line is metadata, which then has its roles. */
    private boolean metadata(int index, boolean ownNumber) {
        Facts fact = sheet.at(index);
        Line line = fact.line();
        if (line.shape() == Shapes.CASE_NUMBER) {
            roles.add(ownNumber ? Role.ITEM_LABEL : Role.CASE_NUMBER, line, line.slice().stripEnd("-–"));
            return true;
        }
        if (CaseLines.isCaseLine(line.text())) {
            numbers(line, line.slice(), ownNumber);
            return true;
        }
        if (Groups.isGroup(fact, sheet.words().lexicon())) {
            roles.whole(Role.FURNITURE, line);
            return true;
        }
        if (isClosedValue(line)) {
            roles.whole(Role.ITEM_CLOSED, line);
            return true;
        }
        if (fact.label().isEmpty()) {
            return false;
        }
        Label label = fact.label().get();
        closedColumn(line);
        if (label.is(LabelKind.ABSENTEES) && isLabelled(line, label)) {
            roles.add(label.value().isEmpty() ? Role.ITEM_LABEL : Role.ITEM_ABSENCE, line, line.slice());
        } else if (isType(label) && label.value().isEmpty()) {
            roles.whole(Role.ITEM_TYPE, line);
        } else if (label.is(LabelKind.ITEM_TYPE) && !label.value().isEmpty()) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            roles.add(Role.ITEM_TYPE, line, label.value());
        } else if (label.is(LabelKind.CLOSED) && CaseLines.isCaseLine(label.value().stripStart("-–:").raw())) {
            roles.begin(Role.ITEM_CLOSED, line);
            numbers(line, line.slice(), ownNumber);
        } else if (label.is(LabelKind.CLOSED) && (label.value().isEmpty() || Marker.of(label.value()).isPresent())) {
            roles.whole(Role.ITEM_CLOSED, line);
        } else if (label.is(LabelKind.OPEN) && line.length() < 100) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            numbers(line, label.value(), ownNumber);
        } else if (label.is(LabelKind.CASE_NUMBER) && CaseLines.labelled(label.value()).isPresent()) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            labelled(line, label.value(), false);
        } else if (label.is(LabelKind.JOURNAL_NUMBER) && LabelRow.caseNumber(line.slice(), sheet.words()).isPresent()) {
            write(line, line.slice(), LabelRow.caseNumber(line.slice(), sheet.words()));
        } else if (label.is(LabelKind.JOURNAL_NUMBER)) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            labelled(line, label.value(), ownNumber);
        } else if (label.is(LabelKind.ITEM_OTHER) && line.length() < 120) {
            roles.whole(Role.ITEM_LABEL, line);
        } else if (label.is(LabelKind.GROUP_OPEN) && label.value().isEmpty()
                || label.is(LabelKind.GROUP_CLOSED) && label.value().isEmpty()) {
            roles.whole(Role.FURNITURE, line);
        } else {
            return false;
        }
        return true;
    }

    /** {@code Adgang: Lukket} */
    private boolean isClosedValue(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0 && colon < LONGEST_LABEL
                && sheet.words().lexicon().labels(line.slice().from(colon + 1).trim().raw()).contains(LabelKind.CLOSED);
    }

    private static boolean isLabelled(Line line, Label label) {
        int behind = label.words().length();
        return behind < line.length() && line.text().charAt(behind) == ':';
    }

    /** {@code Sagsnr. 321640   Lukket punkt}: the last words of a line of metadata say that the item is closed. */
    private void closedColumn(Line line) {
        String text = line.text();
        for (String word : new String[] {"Lukket punkt", "Lukket sag", "Lukket", "Lukket møde"}) {
            int at = text.length() - word.length();
            if (at > 0 && text.regionMatches(true, at, word, 0, word.length()) && Blanks.isBlank(text.charAt(at - 1))
                    && Words.hasDigit(text)) {
                roles.begin(Role.ITEM_CLOSED, line);
                return;
            }
        }
    }

    private void labelled(Line line, Slice value, boolean secondary) {
        write(line, value, secondary ? Optional.empty() : CaseLines.labelled(value));
    }

    private void numbers(Line line, Slice value, boolean secondary) {
        write(line, value, secondary ? Optional.empty() : CaseLines.own(value));
    }

    private void write(Line line, Slice value, Optional<Slice> own) {
        if (own.isEmpty()) {
            roles.add(Role.ITEM_TEXT, line, value);
            return;
        }
        int from = own.get().start() - value.start();
        roles.add(Role.ITEM_TEXT, line, value.to(from).trim());
        roles.add(Role.CASE_NUMBER, line, own.get());
        roles.add(Role.ITEM_TEXT, line, value.from(from + own.get().length()).trim());
    }

    private static boolean isType(Label label) {
        return List.of(LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION).stream().anyMatch(label::is);
    }
}
