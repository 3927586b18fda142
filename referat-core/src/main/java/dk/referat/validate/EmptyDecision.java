package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.SectionKind;
import dk.referat.source.Span;

/** A decision has words. */
final class EmptyDecision extends StandardValidator {

    EmptyDecision() {
        super("empty-decision", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        if (!Items.isMinutes(minutes)) {
            return;
        }
        for (AgendaItem item : Items.open(minutes)) {
            for (Decision decision : item.decisions()) {
                check.looked();
                if (!Items.hasWords(decision) && !isNothing(item, decision)) {
                    check.at(place(decision)).in(item).actual(decision.text()).say(wording(), decision.text());
                }
            }
        }
    }

    /** A dash where there was nothing to decide, or no line at all where nothing was asked or the lines stand elsewhere. */
    private static boolean isNothing(AgendaItem item, Decision decision) {
        String text = decision.text().strip();
        String title = item.title().value();
        boolean idle = Items.isOral(title) || Items.isSignature(title);
        boolean headed = Items.sections(item, SectionKind.DECISION).anyMatch(section -> section.lines().isEmpty());
        return text.isEmpty() && (idle || item.recommendation().isEmpty() || !headed) || idle && text.matches("[-–—/]");
    }

    private static Span place(Decision decision) {
        return decision.lines().isEmpty() ? decision.span() : decision.lines().get(0).span();
    }
}
