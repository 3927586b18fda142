package dk.referat.internal.tree;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.RolePart;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.model.AgendaItem;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a whole document. */
public final class MinutesReader {

    private final Reading reading;

    public MinutesReader(Reading reading) {
        this.reading = reading;
    }

    public Minutes read(Parse parse) {
        ItemReader items = new ItemReader(reading);
        List<Tree> trees = parse.tree().find("item");
        boolean numbered = trees.stream().anyMatch(item -> item.first("itemNumber").isPresent());
        List<AgendaItem> read = IntStream.range(0, trees.size())
                .mapToObj(at -> items.read(trees.get(at), numbered ? Optional.empty() : Optional.of(String.valueOf(at + 1))))
                .toList();
        Meeting meeting =
                new MeetingReader(reading).read(parse.tree().find("meeting"), contentsLabel(parse.roles()), read);
        ContentsReader contents = new ContentsReader();
        return new Minutes(
                meeting,
                parse.tree().find("entry").stream().map(contents::read).toList(),
                read,
                unrecognised(parse.roles()),
                parse.span());
    }

    /** The label of the contents ends the heading block. */
    private static Optional<Span> contentsLabel(List<RolePart> roles) {
        return roles.stream()
                .filter(part -> part.role() == Role.CONTENTS_LABEL)
                .map(part -> part.slice().span())
                .findFirst();
    }

    /** As printed, also where the layout took borders of cells for blanks. */
    private List<Text> unrecognised(List<RolePart> roles) {
        return roles.stream()
                .filter(part -> part.role() == Role.FURNITURE || part.role() == Role.CONTENTS_TEXT)
                .map(RolePart::slice)
                .map(Slice::span)
                .map(span -> new Text(Blanks.collapse(reading.source().slice(span)), span))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }
}
