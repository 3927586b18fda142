package dk.referat.examples.command.text;

import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import dk.referat.model.Meeting;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The heading of the page: who met, when and where (<em>mødehoved</em>). */
final class MeetingText {

    private final Messages messages;
    private final PersonText people;

    MeetingText(Messages messages, PersonText people) {
        this.messages = messages;
        this.people = people;
    }

    void add(Page page, Meeting meeting) {
        String committee = meeting.committee().map(Text::value).orElseGet(() -> messages.text("committee.unknown"));
        page.add(0, joined(Stream.of(
                Optional.of(committee),
                Optional.of(messages.text("document." + meeting.documentType().wireName())),
                meeting.municipality().map(Text::value).map(name -> messages.text("municipality", name)),
                meeting.term().map(Text::value))));
        page.add(0, joined(Stream.of(
                Optional.of(meeting.date().map(this::day).orElseGet(() -> messages.text("date.unknown"))),
                times(meeting),
                meeting.location().map(Text::value))));
        list(page, "participants", meeting.participants().stream().map(people::of).toList());
        list(page, "absentees", meeting.absentees().stream().map(people::absence).toList());
    }

    private String day(DanishDate date) {
        return date.value().map(messages::weekdayAndDay).orElseGet(date::printed);
    }

    private Optional<String> times(Meeting meeting) {
        Optional<String> start = meeting.startTime().map(MeetingText::clock);
        Optional<String> end = meeting.endTime().map(MeetingText::clock);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(messages.text("time.from-to", start.get(), end.get()));
        }
        return start.map(time -> messages.text("time.from", time))
                .or(() -> end.map(time -> messages.text("time.to", time)));
    }

    private static String clock(DanishTime time) {
        return time.value().toString();
    }

    private void list(Page page, String label, List<String> people) {
        if (!people.isEmpty()) {
            page.add(messages.text(label) + " ", 4, String.join(", ", people));
        }
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
