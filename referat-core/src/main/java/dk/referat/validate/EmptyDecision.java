package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
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

    /** A dash where there was nothing to decide, or a heading with nothing under it where nothing was asked. */
    private static boolean isNothing(AgendaItem item, Decision decision) {
        String text = decision.text().strip();
        String title = item.title().value();
        boolean blank = text.isEmpty();
        boolean idle = Items.isOral(title) || Items.isSignature(title);
        return blank && (idle || item.recommendation().isEmpty()) || idle && text.matches("[-–—/]");
    }

    private static Span place(Decision decision) {
        return decision.lines().isEmpty() ? decision.span() : decision.lines().get(0).span();
    }
}
