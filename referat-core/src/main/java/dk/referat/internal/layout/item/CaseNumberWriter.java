package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.Optional;

/** Gives roles to a case number and to what stands around it on its line. */
final class CaseNumberWriter {

    private final Roles roles;

    CaseNumberWriter(Roles roles) {
        this.roles = roles;
    }

    /** The number of a text in which it may stand by itself; with {@code secondary} the item has another one. */
    void plain(Line line, Slice value, boolean secondary) {
        write(line, value, secondary ? Optional.empty() : CaseLines.own(value));
    }

    /** The number of a text that a label announces. */
    void labelled(Line line, Slice value, boolean secondary) {
        write(line, value, secondary ? Optional.empty() : CaseLines.labelled(value));
    }

    /** The number of a text that the label of a journal announces. */
    void inJournal(Line line, Slice value, boolean secondary) {
        write(line, value, secondary ? Optional.empty() : CaseLines.inJournal(value));
    }

    /** A text with the number in it that is the item's own. */
    void write(Line line, Slice value, Optional<Slice> own) {
        if (own.isEmpty()) {
            roles.add(Role.ITEM_TEXT, line, value);
            return;
        }
        int from = own.get().start() - value.start();
        roles.add(Role.ITEM_TEXT, line, value.to(from).trim());
        roles.add(Role.CASE_NUMBER, line, own.get());
        roles.add(Role.ITEM_TEXT, line, value.from(from + own.get().length()).trim());
    }
}
