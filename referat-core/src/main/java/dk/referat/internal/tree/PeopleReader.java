package dk.referat.internal.tree;

import dk.referat.internal.ruling.HeadingLine;
import dk.referat.internal.ruling.HeadingPeople;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads those whom the heading names as participants or as absent. */
final class PeopleReader {

    private static final String PARTICIPANTS = "PARTICIPANTS";
    private static final String ABSENTEES = "ABSENTEES";

    private final Reading reading;
    private final MemberParts parts;
    private final List<Entry> entries = new ArrayList<>();
    private Affiliations affiliations = new Affiliations(List.of());

    PeopleReader(Reading reading) {
        this.reading = reading;
        this.parts = new MemberParts(reading.lexicon());
    }

    HeadingPeople read(List<Tree> blocks) {
        List<Entry> lines = blocks.stream()
                .flatMap(block -> block.tokens().stream())
                .filter(token -> token.is(PARTICIPANTS) || token.is(ABSENTEES))
                .map(token -> new Entry(token.slice(), token.is(ABSENTEES)))
                .toList();
        PeopleCells cells = new PeopleCells(lines.stream().map(Entry::words).toList(), reading.lexicon());
        List<Entry> printed = lines.stream().map(line -> person(line, cells)).map(this::marked).toList();
        affiliations = new Affiliations(printed.stream().map(Entry::words).toList());
        Map<String, Integer> dividers = dividers(printed);
        printed.forEach(entry -> add(entry, dividers));
        List<HeadingLine> named = entries.stream().map(entry -> new HeadingLine(entry.words().text(), entry.absent())).toList();
        HeadingPeople people = NamesInColumns.divided(
                reading.rulings().heading(named, this::onOneLine, span -> WrappedNames.joined(reading.source().slice(span))));
        PeopleAlone alone = new PeopleAlone(entries.stream().map(Entry::words).toList(), reading.lexicon());
        return RepeatedMembers.asMembers(new HeadingPeople(
                people.participants().stream().filter(alone::isPerson).map(parts::complete).toList(),
                people.absences().stream().filter(absence -> alone.isPerson(absence.person())).map(parts::complete).toList()));
    }

    private Entry person(Entry line, PeopleCells cells) {
        Optional<PeopleCells.Cells> found = cells.of(line.words());
        found.ifPresent(both -> parts.role(both.first(), both.second()));
        return found.map(both -> new Entry(both.first(), line.absent())).orElse(line);
    }

    private Entry marked(Entry line) {
        return MarkedAbsence.of(line.words(), reading.lexicon()).map(person -> new Entry(person, true)).orElse(line);
    }

    /** How many lines have a person, a divider and what the person is. */
    private Map<String, Integer> dividers(List<Entry> printed) {
        Map<String, Integer> dividers = new HashMap<>();
        for (Entry entry : printed) {
            MemberLine.of(entry.words(), reading.lexicon(), affiliations).ifPresent(line -> dividers.merge(line.divider(), 1, Integer::sum));
        }
        return dividers;
    }

    private void add(Entry entry, Map<String, Integer> dividers) {
        Optional<Entry> last = entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        if (last.isPresent() && (affiliations.has(entry.words()) || parts.takes(last.get().words(), entry.words()))) {
            return;
        }
        if (!entry.absent() && ItemGuests.isTold(entry.words()) || ItemGuests.isToldToLeave(entry.words())) {
            return;
        }
        Optional<Slice> signed = parts.signed(entry.words());
        if (signed.isPresent()) {
            entries.add(new Entry(signed.get(), entry.absent()));
            return;
        }
        Optional<MemberLine> member = MemberLine.of(entry.words(), reading.lexicon(), affiliations)
                .filter(line -> dividers.get(line.divider()) > 1);
        if (member.isPresent()) {
            parts.role(member.get().person(), member.get().told());
            entries.add(new Entry(member.get().person(), entry.absent()));
        } else if (last.isPresent() && last.get().absent() == entry.absent() && continues(last.get().words(), entry.words())) {
            Span span = last.get().words().span().union(entry.words().span());
            entries.set(entries.size() - 1, new Entry(new Slice(reading.source().slice(span), span.start()), entry.absent()));
        } else {
            entries.add(entry);
        }
    }

    /** Lines that run into one another: a name may be broken over two. */
    private boolean continues(Slice last, Slice next) {
        Span between = new Span(last.end(), next.start());
        boolean adjacent = reading.source().slice(between).chars().filter(mark -> mark == '\n').count() == 1
                || WrappedNames.breaks(last.raw(), next.raw());
        boolean list = last.raw().indexOf(',') >= 0;
        if (adjacent && !last.raw().endsWith(".") && next.raw().startsWith("(") && WrappedNames.endsWithName(last.raw())) {
            return true;
        }
        return adjacent && list && (!last.raw().endsWith(".") || WrappedNames.endsWithInitial(last.raw()) || WrappedNames.endsInBracket(last.raw())) && !isOnePersonWithRole(last.raw());
    }

    /** {@code Gitte Holm (A), formand} on a line of its own. */
    private boolean isOnePersonWithRole(String line) {
        int comma = line.indexOf(',');
        String role = Lexicon.key(line.substring(comma + 1));
        return comma == line.lastIndexOf(',') && !role.isEmpty()
                && reading.lexicon().phrases().entrySet().stream()
                        .filter(phrase -> phrase.getValue() == PhraseKind.ROLE || phrase.getValue() == PhraseKind.PARTY)
                        .anyMatch(phrase -> role.equals(phrase.getKey()) || role.startsWith(phrase.getKey() + "- ")
                                || role.startsWith(phrase.getKey() + " - "));
    }

    /** The end of a line within a list of names is a blank. */
    private String onOneLine(Span span) {
        return WrappedNames.onOneLine(reading.source().slice(span));
    }

    private record Entry(Slice words, boolean absent) {}
}
