package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.Person;
import java.util.List;

/** Tells people from what stands between them: {@code Gitte Holm, Lokalforeningen Nord, Per Krag, Center for Havn}. */
record PeopleAlone(List<Slice> lines, Lexicon lexicon) {

    boolean isPerson(Person person) {
        return person.party().isPresent() || !lexicon.isOrganisation(person.name()) && !isOfOrganisation(person);
    }

    /** A word behind {@code Center for}. */
    private boolean isOfOrganisation(Person person) {
        return person.name().indexOf(' ') < 0 && lines.stream()
                .filter(line -> line.span().contains(person.span()))
                .map(line -> line.raw().substring(0, person.span().start() - line.start()))
                .anyMatch(before -> lexicon.isOrganisation(before.substring(before.lastIndexOf(',') + 1)));
    }
}
