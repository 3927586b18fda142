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
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the heading block. What it does not name, the meeting's own decisions may. */
final class MeetingReader {

    private final Reading reading;

    MeetingReader(Reading reading) {
        this.reading = reading;
    }

    Meeting read(List<Tree> blocks, Optional<Span> contentsLabel, List<AgendaItem> items) {
        HeadingPeople people = new PeopleReader(reading).read(blocks);
        List<DanishDate> dates = fields(blocks, "MEETING_DATE").map(this::date).flatMap(Optional::stream).toList();
        Optional<Text> committee = text(blocks, "COMMITTEE");
        return new Meeting(
                documentType(blocks, items),
                committee.filter(name -> !contradicted(name, items))
                        .or(() -> ofOwnDecisions(items, Decision::committee, Text::value)),
                text(blocks, "TERM"),
                text(blocks, "MUNICIPALITY"),
                dates.isEmpty() ? ofOwnDecisions(items, Decision::date, DanishDate::value).stream().toList() : dates,
                time(blocks, "START_TIME"),
                time(blocks, "END_TIME"),
                text(blocks, "PLACE"),
                people.participants(),
                people.absences(),
                Stream.concat(heading(blocks, items), contentsLabel.stream()).reduce(Span::union).orElse(new Span(0, 0)));
    }

    /** What stands behind the last item, such as the end of the meeting, is no part of the heading. */
    private static Stream<Span> heading(List<Tree> blocks, List<AgendaItem> items) {
        int end = items.isEmpty() ? Integer.MAX_VALUE : items.get(0).headSpan().start();
        return blocks.stream().map(Tree::span).filter(span -> span.start() < end);
    }

    /** The words of a menu may look like a body's; the decisions then name another one throughout. */
    private static boolean contradicted(Text name, List<AgendaItem> items) {
        boolean definite = name.value().endsWith("t") || name.value().endsWith("n");
        Optional<Text> own = ofOwnDecisions(items, Decision::committee, Text::value);
        return !definite && own.isPresent() && items.stream()
                .flatMap(item -> item.decisions().stream())
                .flatMap(decision -> decision.committee().stream())
                .noneMatch(body -> body.value().equals(name.value()));
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

    private Optional<DanishDate> date(Slice slice) {
        return reading.values().date(slice.raw(), slice.start());
    }

    private Optional<DanishTime> time(List<Tree> blocks, String role) {
        return fields(blocks, role)
                .flatMap(slice -> reading.values().times(slice.raw(), slice.start()).stream())
                .findFirst();
    }

    private DocumentType documentType(List<Tree> blocks, List<AgendaItem> items) {
        List<Slice> titles = fields(blocks, "DOCUMENT_TITLE").toList();
        boolean minutes = titles.stream().anyMatch(title -> is(title, LabelKind.DOCUMENT_MINUTES));
        boolean agenda = titles.stream().anyMatch(title -> is(title, LabelKind.DOCUMENT_AGENDA));
        boolean decided = items.stream()
                .flatMap(item -> item.sections().stream())
                .anyMatch(section -> section.kind() == SectionKind.DECISION && !section.lines().isEmpty());
        return agenda && !minutes && !decided ? DocumentType.AGENDA : DocumentType.MINUTES;
    }

    private boolean is(Slice words, LabelKind kind) {
        return reading.lexicon().labels(words.raw()).contains(kind);
    }

    /** The value that the last decisions of most items share. */
    private static <T, K> Optional<T> ofOwnDecisions(
            List<AgendaItem> items, Function<Decision, Optional<T>> part, Function<T, K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        Map<K, T> firsts = new LinkedHashMap<>();
        for (AgendaItem item : items) {
            item.decisions().stream().map(part).flatMap(Optional::stream).distinct().forEach(value -> {
                counts.merge(key.apply(value), 1, Integer::sum);
                firsts.putIfAbsent(key.apply(value), value);
            });
        }
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .filter(most -> most.getValue() * 2 >= items.size())
                .map(most -> firsts.get(most.getKey()));
    }
}
