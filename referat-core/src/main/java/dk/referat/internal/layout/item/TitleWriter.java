package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.ClosedNumbers;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;

/** Gives roles to the lines of an item's title: number, marks, case number, type and the title itself. */
final class TitleWriter {

    private static final String BULLETS = "•·▪∙◦*-–";

    private final Sheet sheet;
    private final Roles roles;
    private final TitleLabel titleLabel;

    TitleWriter(Sheet sheet, Roles roles, TitleLabel titleLabel) {
        this.sheet = sheet;
        this.roles = roles;
        this.titleLabel = titleLabel;
    }

    void number(Line line, Marker marker) {
        roles.add(Role.ITEM_NUMBER, line, marker.printed());
        if (ClosedNumbers.isMarked(line, marker, sheet.words())) {
            roles.begin(Role.ITEM_CLOSED, line);
        }
    }

    void title(Outline item, int index) {
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
}
