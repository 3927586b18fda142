package dk.referat.internal.tree;

import dk.referat.internal.ruling.HeadingPeople;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import dk.referat.model.Decision;
import dk.referat.model.DocumentType;
import dk.referat.model.Meeting;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the heading block. What it does not name, the meeting's own decisions may. */
final class MeetingReader {

    /** {@code • Punkt 112 -} */
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TIME = 20;
    private static final Pattern HALF_DAY = Pattern.compile(",?\\s+[\\d:]+\\s?[AP]M\\b");
    private static final String CLOCK = "kl. ";

    private final Reading reading;

    MeetingReader(Reading reading) {
        this.reading = reading;
    }

    Meeting read(List<Tree> blocks, Optional<Span> contentsLabel, List<AgendaItem> items) {
        HeadingPeople people = new PeopleReader(reading).read(blocks);
        List<DanishDate> dates = fields(blocks, "MEETING_DATE").map(this::date).flatMap(Optional::stream).toList();
        OwnDecisions own = new OwnDecisions(
                reading.source(), items, dates.stream().findFirst().flatMap(DanishDate::value));
        BodiesOfDay bodies = new BodiesOfDay(reading);
        TimesInItems times = new TimesInItems(reading);
        Optional<Text> committee = fields(blocks, "COMMITTEE").findFirst().map(BodyOfMeeting::met).filter(name -> !contradicted(name, own));
        return new Meeting(
                documentType(blocks, items, dates.stream().findFirst().flatMap(DanishDate::value)),
                committee.or(own::committee).or(() -> bodies.only(items, dates.stream().findFirst().flatMap(DanishDate::value))),
                text(blocks, "TERM").or(() -> committee.isPresent() ? Optional.empty() : own.term()),
                text(blocks, "MUNICIPALITY"),
                dates.isEmpty() ? own.date().stream().toList() : dates,
                time(blocks, "START_TIME").or(() -> times.start(items)),
                time(blocks, "END_TIME").or(() -> times.end(items)),
                place(blocks),
                people.participants(),
                people.absences(),
                Stream.concat(heading(blocks, items), contentsLabel.stream()).reduce(Span::union).orElse(new Span(0, 0)));
    }

    /** What stands behind the last item, such as the end of the meeting, is no part of the heading. */
    private static Stream<Span> heading(List<Tree> blocks, List<AgendaItem> items) {
        int end = items.isEmpty() ? Integer.MAX_VALUE : items.get(0).headSpan().start();
        return blocks.stream().map(Tree::span).filter(span -> span.start() < end);
    }

    /** The words of a menu may look like a body's; the decisions then name another one throughout, or the same in full. */
    private static boolean contradicted(Text name, OwnDecisions own) {
        boolean definite = name.value().endsWith("t") || name.value().endsWith("n");
        return !definite && (own.contradict(name) || own.committee().filter(body -> body.value().startsWith(name.value())).isPresent());
    }

    private static Stream<Slice> fields(List<Tree> blocks, String role) {
        return blocks.stream()
                .flatMap(block -> block.tokens().stream())
                .filter(token -> token.is(role))
                .map(RoleToken::slice);
    }

    private static Optional<Text> text(List<Tree> blocks, String role) {
        return fields(blocks, role).findFirst().map(Slice::text);
    }

    /** A place may be broken over two lines. */
    private Optional<Text> place(List<Tree> blocks) {
        return fields(blocks, "PLACE").map(Slice::text).reduce((place, next) -> isNextLine(place, next)
                ? new Text(place.value() + " " + next.value(), place.span().union(next.span()))
                : place);
    }

    private boolean isNextLine(Text last, Text next) {
        Span between = new Span(last.span().end(), next.span().start());
        return reading.source().slice(between).chars().filter(mark -> mark == '\n').count() == 1;
    }

    private Optional<DanishDate> date(Slice slice) {
        return reading.values().date(slice.raw() + behind(slice), slice.start());
    }

    /** {@code 3:00:00 PM} behind a day tells how to read it. */
    private String behind(Slice slice) {
        int end = Math.min(reading.source().text().length(), slice.end() + LONGEST_TIME);
        Matcher half = HALF_DAY.matcher(reading.source().slice(new Span(slice.end(), end)));
        return half.lookingAt() ? half.group() : "";
    }

    private Optional<DanishTime> time(List<Tree> blocks, String role) {
        return fields(blocks, role).flatMap(slice -> times(slice).stream()).findFirst();
    }

    /** {@code 17} is a time where the layout found it behind {@code kl.} */
    private List<DanishTime> times(Slice slice) {
        boolean hour = slice.raw().chars().allMatch(Character::isDigit);
        return hour
                ? reading.values().times(CLOCK + slice.raw(), slice.start() - CLOCK.length())
                : reading.values().times(slice.raw(), slice.start());
    }

    private DocumentType documentType(List<Tree> blocks, List<AgendaItem> items, Optional<LocalDate> day) {
        List<Slice> titles = fields(blocks, "DOCUMENT_TITLE").toList();
        boolean minutes = titles.stream().anyMatch(title -> is(title, LabelKind.DOCUMENT_MINUTES));
        boolean agenda = titles.stream().anyMatch(title -> is(title, LabelKind.DOCUMENT_AGENDA));
        boolean decided = items.stream().anyMatch(item -> item.sections().stream()
                .anyMatch(section -> section.kind() == SectionKind.DECISION && !section.lines().isEmpty() && !isEarlier(item, section, day)));
        boolean list = items.size() > 1 && items.stream().allMatch(this::isTitle);
        return (agenda || list) && !minutes && !decided ? DocumentType.AGENDA : DocumentType.MINUTES;
    }

    /** Whether nothing but number and title is printed of an item, as in a list of what will be treated. */
    private boolean isTitle(AgendaItem item) {
        String printed = reading.source().slice(item.headSpan()).strip();
        return item.sections().isEmpty() && printed.length() - item.title().span().length() < LONGEST_NUMBER;
    }

    /** What other bodies decided before the meeting stands in its agenda too. */
    private static boolean isEarlier(AgendaItem item, Section section, Optional<LocalDate> day) {
        List<Decision> decisions = item.decisions().stream().filter(decision -> section.span().contains(decision.span())).toList();
        return day.isPresent() && !decisions.isEmpty() && decisions.stream()
                .allMatch(decision -> decision.date().flatMap(DanishDate::value).filter(day.get()::isAfter).isPresent());
    }

    private boolean is(Slice words, LabelKind kind) {
        return reading.lexicon().labels(words.raw()).contains(kind);
    }
}
