package dk.referat.examples.command.text;

import dk.referat.model.Absence;
import dk.referat.model.Person;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People as the page names them (<em>personer</em>). */
final class PersonText {

    private final Messages messages;

    PersonText(Messages messages) {
        this.messages = messages;
    }

    String of(Person person) {
        String more = Stream.of(person.party(), person.role())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? person.name() : person.name() + " (" + more + ")";
    }

    String absence(Absence absence) {
        return of(absence.person())
                + absence.substitute()
                        .map(substitute -> " " + messages.text("substitute", of(substitute)))
                        .orElse("");
    }
}
