package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.Absence;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.Person;

/** People (<em>personer</em>), who was absent, and who came and went, in the JSON contract. */
final class PersonJson {

    private PersonJson() {}

    static ObjectNode of(Person person) {
        ObjectNode object = nameAndParty(person);
        object.set("role", Json.string(person.role()));
        return object;
    }

    static ObjectNode absence(Absence absence) {
        ObjectNode object = nameAndParty(absence.person());
        object.set("substitute", Json.string(absence.substitute().map(Person::name)));
        object.set("role", Json.string(absence.person().role()));
        object.set("span", Json.span(absence.span()));
        return object;
    }

    static ObjectNode attendance(AttendanceEvent event) {
        ObjectNode object = nameAndParty(event.person());
        object.put("event", event.kind().wireName());
        object.set("time", Json.time(event.time()));
        return object;
    }

    private static ObjectNode nameAndParty(Person person) {
        ObjectNode object = Json.object();
        object.put("name", person.name());
        object.set("party", Json.string(person.party()));
        return object;
    }
}
