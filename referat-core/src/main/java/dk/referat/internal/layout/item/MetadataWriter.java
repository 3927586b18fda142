package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.LabelRow;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Blanks;
import dk.referat.lexicon.LabelKind;
import java.util.List;

/** Gives roles to the lines of metadata in an item's head. */
final class MetadataWriter {

    private static final int LONGEST_LABEL = 40;
    private static final List<LabelKind> TYPES =
            List.of(LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);
    private static final List<String> CLOSED_COLUMNS = List.of("Lukket punkt", "Lukket sag", "Lukket", "Lukket møde");

    private final Sheet sheet;
    private final Roles roles;
    private final CaseNumberWriter caseNumbers;

    MetadataWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
        this.caseNumbers = new CaseNumberWriter(roles);
    }

    /** A line above the title that names a number with a label. */
    void above(int index) {
        caseNumbers.labelled(sheet.line(index), sheet.line(index).slice(), false);
    }

    /** A case number that only its place tells. */
    void number(int index) {
        roles.add(Role.CASE_NUMBER, sheet.line(index), sheet.line(index).slice().stripEnd("."));
    }

    /** A value whose label stands on a line of its own. */
    void value(int index, Facts label, boolean ownNumber) {
        Line line = sheet.line(index);
        boolean number = !label.isOnly(LabelKind.ITEM_OTHER);
        if (label.isOnly(LabelKind.ABSENTEES)) {
            roles.whole(Role.ITEM_ABSENCE, line);
        } else if (label.isOnly(LabelKind.ITEM_TYPE)) {
            roles.whole(Role.ITEM_TYPE, line);
        } else if (number) {
            caseNumbers.plain(line, line.slice(), ownNumber && CaseLines.own(line.slice()).isEmpty());
        } else {
            roles.whole(Role.ITEM_TEXT, line);
        }
    }

    /** Whether a line is metadata, which then has its roles. */
    boolean line(int index, boolean ownNumber) {
        Facts fact = sheet.at(index);
        Line line = fact.line();
        if (line.shape() == Shapes.CASE_NUMBER) {
            roles.add(ownNumber ? Role.ITEM_LABEL : Role.CASE_NUMBER, line, line.slice().stripEnd("-–"));
            return true;
        }
        if (CaseLines.isCaseLine(line.text())) {
            caseNumbers.plain(line, line.slice(), ownNumber);
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
        fact.label().ifPresent(label -> closedColumn(line));
        return fact.label().filter(label -> labelled(line, label, ownNumber)).isPresent();
    }

    private boolean labelled(Line line, Label label, boolean ownNumber) {
        if (label.is(LabelKind.ABSENTEES) && isLabelled(line, label)) {
            roles.add(label.value().isEmpty() ? Role.ITEM_LABEL : Role.ITEM_ABSENCE, line, line.slice());
        } else if (isType(label) && label.value().isEmpty()) {
            roles.whole(Role.ITEM_TYPE, line);
        } else if (label.is(LabelKind.ITEM_TYPE) && !label.value().isEmpty()) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            roles.add(Role.ITEM_TYPE, line, label.value());
        } else if (label.is(LabelKind.CLOSED) && CaseLines.isCaseLine(label.value().stripStart("-–:").raw())) {
            roles.begin(Role.ITEM_CLOSED, line);
            caseNumbers.plain(line, line.slice(), ownNumber);
        } else if (label.is(LabelKind.CLOSED) && (label.value().isEmpty() || Marker.of(label.value()).isPresent())) {
            roles.whole(Role.ITEM_CLOSED, line);
        } else if (label.is(LabelKind.OPEN) && line.length() < 100) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            caseNumbers.plain(line, label.value(), ownNumber);
        } else if (label.is(LabelKind.CASE_NUMBER) && CaseLines.labelled(label.value()).isPresent()) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            caseNumbers.labelled(line, label.value(), false);
        } else if (label.is(LabelKind.JOURNAL_NUMBER) && LabelRow.caseNumber(line.slice(), sheet.words()).isPresent()) {
            caseNumbers.write(line, line.slice(), LabelRow.caseNumber(line.slice(), sheet.words()));
        } else if (label.is(LabelKind.JOURNAL_NUMBER)) {
            roles.add(Role.ITEM_LABEL, line, label.words());
            caseNumbers.inJournal(line, label.value(), ownNumber);
        } else if (label.is(LabelKind.ITEM_MARK) && label.value().isEmpty() || label.is(LabelKind.ITEM_OTHER) && line.length() < 120) {
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
        for (String word : CLOSED_COLUMNS) {
            int at = text.length() - word.length();
            if (at > 0 && text.regionMatches(true, at, word, 0, word.length()) && Blanks.isBlank(text.charAt(at - 1))
                    && Words.hasDigit(text)) {
                roles.begin(Role.ITEM_CLOSED, line);
                return;
            }
        }
    }

    private static boolean isType(Label label) {
        return TYPES.stream().anyMatch(label::is);
    }
}
