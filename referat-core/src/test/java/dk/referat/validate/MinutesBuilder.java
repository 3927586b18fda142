package dk.referat.validate;

import dk.referat.model.Absence;
import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.DanishDate;
import dk.referat.model.DocumentType;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.model.Person;
import dk.referat.model.Text;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes minutes for tests, line by line, so that every part has a place of its own. */
final class MinutesBuilder {

    private final StringBuilder source = new StringBuilder();
    private DocumentType type = DocumentType.MINUTES;
    private Optional<Text> committee = Optional.empty();
    private final List<DanishDate> dates = new ArrayList<>();
    private final List<Person> participants = new ArrayList<>();
    private final List<Absence> absentees = new ArrayList<>();
    private final List<ContentsEntry> contents = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();

    MinutesBuilder agenda() {
        type = DocumentType.AGENDA;
        return this;
    }

    MinutesBuilder committee(String name) {
        committee = Optional.of(line(name));
        return this;
    }

    MinutesBuilder date(String printed) {
        dates.add(FixtureValues.date(printed, line(printed).span()));
        return this;
    }

    MinutesBuilder participants(String... names) {
        for (String name : names) {
            participants.add(person(name));
        }
        return this;
    }

    MinutesBuilder absentee(String name) {
        Person person = person(name);
        absentees.add(new Absence(person, Optional.empty(), person.span()));
        return this;
    }

    MinutesBuilder entry(String number, String title) {
        return entry(number, title, false);
    }

    MinutesBuilder entry(String number, String title, boolean closed) {
        Text text = line(title);
        Optional<Text> printed = number.isEmpty() ? Optional.empty() : Optional.of(new Text(number, text.span()));
        contents.add(new ContentsEntry(printed, text, OptionalInt.empty(), closed, text.span()));
        return this;
    }

    MinutesBuilder item(String number, String title, Consumer<ItemBuilder> parts) {
        ItemBuilder item = new ItemBuilder(this, number, title);
        parts.accept(item);
        items.add(item.build());
        return this;
    }

    Minutes build() {
        Span span = new Span(0, source.length());
        Meeting meeting = new Meeting(
                type,
                committee,
                Optional.empty(),
                Optional.empty(),
                dates,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                participants,
                absentees,
                new Span(0, 0));
        return new Minutes(meeting, contents, items, List.of(), span);
    }

    /** The text that the spans of what was built so far point into. */
    SourceText source() {
        return SourceText.of(source.toString());
    }

    Text line(String value) {
        int start = source.length();
        source.append(value).append('\n');
        return new Text(value, new Span(start, start + value.length()));
    }

    int here() {
        return source.length();
    }

    Person person(String name) {
        return new Person(name, Optional.empty(), Optional.empty(), line(name).span());
    }
}
