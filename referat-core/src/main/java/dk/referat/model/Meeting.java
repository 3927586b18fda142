package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting (<em>møde</em>) as the heading of the document prints it.
 *
 * @param documentType minutes or agenda
 * @param committee the body that met, without term and date; empty where the document does not name it
 * @param term the council's term, {@code 2022-2025}; empty where it is not printed
 * @param municipality the municipality, without the word <em>Kommune</em>; empty where the heading does not name it
 * @param dates every date that the heading prints for the meeting, the meeting's own first
 * @param startTime when the meeting began; empty where it is not printed
 * @param endTime when the meeting ended; empty where it is not printed
 * @param location where the meeting took place; empty where it is not printed
 * @param participants the people listed as taking part
 * @param absentees the people listed as absent, with their substitutes
 * @param span the heading block; empty at the start of the document where there is none
 */
public record Meeting(
        DocumentType documentType,
        Optional<Text> committee,
        Optional<Text> term,
        Optional<Text> municipality,
        List<DanishDate> dates,
        Optional<DanishTime> startTime,
        Optional<DanishTime> endTime,
        Optional<Text> location,
        List<Person> participants,
        List<Absence> absentees,
        Span span)
        implements Element {

    /** Copies the lists. */
    public Meeting {
        Objects.requireNonNull(documentType, "documentType must not be null");
        Objects.requireNonNull(committee, "committee must not be null");
        Objects.requireNonNull(term, "term must not be null");
        Objects.requireNonNull(municipality, "municipality must not be null");
        dates = List.copyOf(dates);
        Objects.requireNonNull(startTime, "startTime must not be null");
        Objects.requireNonNull(endTime, "endTime must not be null");
        Objects.requireNonNull(location, "location must not be null");
        participants = List.copyOf(participants);
        absentees = List.copyOf(absentees);
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * {@return the date of the meeting; empty where none is printed}
     */
    public Optional<DanishDate> date() {
        return dates.stream().findFirst();
    }
}
