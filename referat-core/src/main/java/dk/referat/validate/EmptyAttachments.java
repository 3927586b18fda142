package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;

/** A heading of attachments has attachments under it. */
final class EmptyAttachments extends StandardValidator {

    EmptyAttachments() {
        super("empty-attachments", Severity.INFO);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            for (Section section : Items.sections(item, SectionKind.ATTACHMENTS).toList()) {
                check.looked();
                if (section.lines().isEmpty() && item.attachments().isEmpty()) {
                    check.at(section.heading().span()).in(item).say(wording(), section.heading().value());
                }
            }
        }
    }
}
