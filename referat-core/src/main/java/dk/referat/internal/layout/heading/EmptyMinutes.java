package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A heading {@code Referat} that a template prints in item after item with nothing below it: the same heading follows each
 * time, and the decision has a heading of its own.
 */
final class EmptyMinutes {

    private static final int ENOUGH = 2;

    private final List<Facts> facts;

    private EmptyMinutes(List<Facts> facts) {
        this.facts = facts;
    }

    static List<Facts> resolve(List<Facts> facts) {
        EmptyMinutes headings = new EmptyMinutes(facts);
        List<Facts> found = facts.stream().filter(headings::isEmpty).toList();
        Set<String> behind = found.stream().map(headings::next).map(next -> next.heading().get().key()).collect(Collectors.toSet());
        boolean decided = facts.stream().flatMap(fact -> fact.heading().stream()).anyMatch(heading -> heading.kind() == SectionKind.DECISION);
        return !decided || found.size() < ENOUGH || behind.size() > 1 ? facts
                : facts.stream().map(fact -> headings.isEmpty(fact) ? heading(fact) : fact).toList();
    }

    private boolean isEmpty(Facts fact) {
        return fact.line().index() + 1 < facts.size() && fact.isOnly(LabelKind.DOCUMENT_MINUTES) && fact.heading().isEmpty()
                && Lexicon.key(fact.line().text()).equals("referat") && next(fact).isStandaloneHeading()
                && next(fact).heading().get().kind() != SectionKind.DECISION;
    }

    private Facts next(Facts fact) {
        return facts.get(fact.line().index() + 1);
    }

    private static Facts heading(Facts fact) {
        return fact.withHeading(new Heading(SectionKind.OTHER, fact.label().get().words(), fact.label().get().value(), Optional.empty()));
    }
}
