package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.internal.text.Terms;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a meeting's own decisions say of it: of each item the one of that day, or the last in time that has a section of its own. */
final class OwnDecisions {

    private static final int GAP = 3;

    private final SourceText source;
    private final List<AgendaItem> items;
    private final List<Decision> own;

    OwnDecisions(SourceText source, List<AgendaItem> items, Optional<LocalDate> meeting) {
        this.source = source;
        this.items = items;
        this.own = items.stream().map(item -> own(item, meeting)).flatMap(Optional::stream).toList();
    }

    private static Optional<Decision> own(AgendaItem item, Optional<LocalDate> meeting) {
        return ofThatDay(item, meeting).or(() -> inOwnSection(item));
    }

    /** A body that decided on the day of the meeting is the meeting's own, wherever that is printed. */
    private static Optional<Decision> ofThatDay(AgendaItem item, Optional<LocalDate> meeting) {
        return item.decisions().stream()
                .filter(decision -> meeting.isPresent() && decision.committee().isPresent())
                .filter(decision -> decision.date().flatMap(DanishDate::value).equals(meeting))
                .reduce((one, other) -> other);
    }

    private static Optional<Decision> inOwnSection(AgendaItem item) {
        List<Span> sections = item.sections().stream()
                .filter(section -> section.kind() == SectionKind.DECISION)
                .map(Section::span)
                .toList();
        return item.decisions().stream()
                .filter(decision -> sections.stream().anyMatch(section -> section.contains(decision.span())))
                .reduce((one, other) -> day(other).isBefore(day(one)) ? one : other);
    }

    private static LocalDate day(Decision decision) {
        return decision.date().flatMap(DanishDate::value).orElse(LocalDate.MAX);
    }

    Optional<Text> committee() {
        return most(Decision::committee, Text::value);
    }

    Optional<DanishDate> date() {
        return most(Decision::date, DanishDate::value);
    }

    /** {@code Byrådet (18-21)} */
    Optional<Text> term() {
        return committee().flatMap(name -> {
            Slice line = lineOf(name.span());
            int end = name.span().end() - line.start();
            int start = name.span().start() - line.start();
            return Terms.in(line)
                    .filter(term -> isBeside(term.start() - line.start() - end) || isBeside(start + line.start() - term.end()))
                    .map(Slice::text);
        });
    }

    private static boolean isBeside(int gap) {
        return gap >= 0 && gap <= GAP;
    }

    private Slice lineOf(Span span) {
        String text = source.text();
        int start = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return new Slice(text.substring(start, end < 0 ? text.length() : end), start);
    }

    /** Whether decisions name a body, and none of them this one. */
    boolean contradict(Text name) {
        Optional<Text> other = committee().filter(body -> !body.value().contains(name.value()));
        return other.isPresent() && items.stream()
                .flatMap(item -> item.decisions().stream())
                .flatMap(decision -> decision.committee().stream())
                .map(body -> Lexicon.key(body.value()))
                .noneMatch(body -> body.equals(Lexicon.key(name.value())) || isOfTown(Lexicon.key(name.value()), body));
    }

    /** {@code Strandby Byråd} is the body that decisions call {@code Byrådet}. */
    private static boolean isOfTown(String name, String body) {
        return name.indexOf(' ') > 0 && body.equals(name.substring(name.lastIndexOf(' ') + 1) + "et");
    }

    /** The value that the decisions of most items share. */
    private <T, K> Optional<T> most(Function<Decision, Optional<T>> part, Function<T, K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        Map<K, T> firsts = new LinkedHashMap<>();
        own.stream().map(part).flatMap(Optional::stream).forEach(value -> {
            counts.merge(key.apply(value), 1, Integer::sum);
            firsts.putIfAbsent(key.apply(value), value);
        });
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .filter(most -> most.getValue() * 2 >= items.size())
                .map(most -> firsts.get(most.getKey()));
    }
}
