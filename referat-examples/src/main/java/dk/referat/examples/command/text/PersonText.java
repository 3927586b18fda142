package dk.referat.examples.command.text;

import dk.referat.model.Absence;
import dk.referat.model.Person;

/** People as the page names them (<em>personer</em>). */
final class PersonText {

    private final Messages messages;

    PersonText(Messages messages) {
        this.messages = messages;
    }

    String of(Person person) {
        return person.name()
                + person.party().map(party -> " (" + party + ")").orElse("")
                + person.role().map(role -> " – " + role).orElse("");
    }

    String absence(Absence absence) {
        return of(absence.person())
                + absence.substitute()
                        .map(substitute -> " " + messages.text("substitute", of(substitute)))
                        .orElse("");
    }
}
