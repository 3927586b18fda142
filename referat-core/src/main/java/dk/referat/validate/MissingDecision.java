package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.ItemType;
import dk.referat.model.Minutes;
import java.util.List;
import java.util.regex.Pattern;

/** An open item records what the meeting's own body decided. */
final class MissingDecision extends StandardValidator {

    private static final Pattern ORAL = Pattern.compile("mundtlig");

    MissingDecision() {
        super("missing-decision", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        if (!Items.isMinutes(minutes)) {
            return;
        }
        Bodies bodies = Bodies.of(minutes);
        List<AgendaItem> cases = Items.open(minutes).stream().filter(item -> !isExempt(item)).toList();
        boolean named = minutes.items().stream()
                .flatMap(item -> item.decisions().stream())
                .anyMatch(decision -> decision.committee().isPresent() && bodies.isOwn(decision));
        List<AgendaItem> silent = cases.stream().filter(item -> !hasDecision(item, bodies, named)).toList();
        // Where most items have none, the decisions were not printed at all.
        boolean printed = silent.size() * 2 < cases.size();
        for (AgendaItem item : cases) {
            check.looked();
            if (printed && silent.contains(item) && (asks(item) || silent.size() == 1 && cases.size() > 3)) {
                check.at(item.headSpan()).in(item).say(wording(), item.title().value());
            }
        }
    }

    /** Where the document calls its own body by another name, a decision of the meeting's day counts. */
    private static boolean hasDecision(AgendaItem item, Bodies bodies, boolean named) {
        return !bodies.ownDecisions(item).isEmpty()
                || !named && item.decisions().stream().anyMatch(bodies::isOfTheDay);
    }

    private static boolean asks(AgendaItem item) {
        return item.recommendation().isPresent() || item.type().filter(ItemType.DECISION::equals).isPresent();
    }

    private static boolean isExempt(AgendaItem item) {
        String title = item.title().value();
        return Items.isSignature(title)
                || Items.isOral(title)
                // A title alone may be a closed item whose mark was lost.
                || item.sections().isEmpty() && item.recommendation().isEmpty() && item.decisions().isEmpty()
                || item.type().filter(ItemType.INFORMATION::equals).isPresent() && item.recommendation().isEmpty()
                || Items.prose(item).stream().anyMatch(line -> ORAL.matcher(Words.lower(line.value())).find());
    }
}
