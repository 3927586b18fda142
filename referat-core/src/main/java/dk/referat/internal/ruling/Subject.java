package dk.referat.internal.ruling;

import dk.referat.model.Person;
import java.util.List;
import java.util.Optional;

/** Of whom a sentence speaks: those who were named last in it. */
final class Subject {

    private Optional<Group> named = Optional.empty();
    private List<Person> people = List.of();
    private boolean justNamed;
    private boolean used;
    private boolean apart;

    void name(Group group) {
        if (!group.isEmpty()) {
            apart = false;
            named = Optional.of(group);
            used = false;
        }
        if (!group.people().isEmpty()) {
            people = group.people();
        }
    }

    /** Other words follow. */
    void leave() {
        apart = true;
    }

    /** People from whom only punctuation divides what follows. */
    List<Person> closePeople() {
        return apart ? List.of() : freshPeople();
    }

    void justNamed(boolean value) {
        justNamed = value;
    }

    /** Those named directly before. */
    Optional<Group> before() {
        return justNamed ? named : Optional.empty();
    }

    Optional<Group> named() {
        return named;
    }

    /** Those named of whom nothing was said so far. */
    Optional<Group> fresh() {
        return used ? Optional.empty() : named;
    }

    List<Person> freshPeople() {
        return used ? List.of() : people;
    }

    List<Person> people() {
        return people;
    }

    /** Something was said of them. */
    void use() {
        used = true;
    }
}
