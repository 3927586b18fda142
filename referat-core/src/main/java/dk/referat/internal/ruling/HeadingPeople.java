package dk.referat.internal.ruling;

import dk.referat.model.Absence;
import dk.referat.model.Person;
import java.util.List;

/**
 * The people of a meeting's heading.
 *
 * @param participants who took part
 * @param absences who did not, with who came instead
 */
public record HeadingPeople(List<Person> participants, List<Absence> absences) {

    /** Copies the lists. */
    public HeadingPeople {
        participants = List.copyOf(participants);
        absences = List.copyOf(absences);
    }
}
