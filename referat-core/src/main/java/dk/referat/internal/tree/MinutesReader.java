package dk.referat.internal.tree;

import dk.referat.internal.layout.Role;
import dk.referat.internal.layout.RolePart;
import dk.referat.internal.text.Slice;
import dk.referat.model.AgendaItem;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;

/** Reads a whole document. */
public final class MinutesReader {

    private final Reading reading;

    public MinutesReader(Reading reading) {
        this.reading = reading;
    }

    public Minutes read(Parse parse) {
        ItemReader items = new ItemReader(reading);
        List<AgendaItem> read = parse.tree().find("item").stream().map(items::read).toList();
        Meeting meeting = new MeetingReader(reading).read(parse.tree().find("meeting"), read);
        ContentsReader contents = new ContentsReader();
        return new Minutes(
                meeting,
                parse.tree().find("entry").stream().map(contents::read).toList(),
                read,
                unrecognised(parse.roles()),
                reading.source().span());
    }

    private static List<Text> unrecognised(List<RolePart> roles) {
        return roles.stream()
                .filter(part -> part.role() == Role.FURNITURE)
                .map(RolePart::slice)
                .map(Slice::text)
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }
}
