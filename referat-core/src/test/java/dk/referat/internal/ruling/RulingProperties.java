package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.AttendanceEvent.Kind;
import dk.referat.model.Element;
import dk.referat.model.Statement;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What was printed is read back, and any text can be read. */
class RulingProperties {

    private final RulingReader reader = new RulingReader(new Phrases(Lexicon.danish()));

    @Property(tries = 300)
    void absencesAreReadBack(@ForAll("absences") List<Missing> absences) {
        String printed = absences.stream().map(Missing::sentence).collect(Collectors.joining(" "));
        String expected = absences.stream().map(Missing::shown).collect(Collectors.joining("; "));
        assertEquals(expected, Shown.absences(Lines.of("Godkendt.\n" + printed).read(reader).absences()));
    }

    @Property(tries = 300)
    void listsOfAbsenteesAreReadBack(@ForAll("people") List<String> people) {
        String printed = "Afbud: " + String.join(", ", people);
        String expected = String.join("; ", people).replace(" (løsgænger)", "");
        assertEquals(expected, Shown.absences(Lines.of(printed).read(reader).absences()));
    }

    @Property(tries = 300)
    void votesAreReadBack(@ForAll("sides") List<List<Integer>> sides) {
        List<String> labels = List.of("For stemte: ", "Imod stemte: ", "Undlod at stemme: ");
        StringBuilder printed = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < sides.size(); i++) {
            List<Integer> counts = sides.get(i);
            int total = counts.stream().mapToInt(Integer::intValue).sum();
            printed.append(labels.get(i)).append(total)
                    .append(" (").append(parties(counts, "%2$d (%1$s)", ", ")).append(")\n");
            expected.append(i == 0 ? "" : "; ").append(List.of("for", "against", "abstain").get(i))
                    .append(' ').append(total).append(' ').append(parties(counts, "%1$s=%2$d", " "));
        }
        assertEquals(expected.toString(), Shown.votes(Lines.of(printed.toString()).read(reader).votes()));
    }

    @Property(tries = 300)
    void attendanceIsReadBack(
            @ForAll("people") List<String> people,
            @ForAll @IntRange(max = 1) int form,
            @ForAll @IntRange(min = 8, max = 22) int hour,
            @ForAll @IntRange(max = 59) int minute) {
        String person = people.get(0);
        String said = List.of("forlod mødet", "ankom").get(form);
        String printed = "Godkendt.\n%s %s kl. %d.%02d.".formatted(person, said, hour, minute);
        List<AttendanceEvent> events = Lines.of(printed).read(reader).attendance();
        assertEquals(1, events.size(), printed);
        assertEquals(person.replaceAll(" \\(.*", ""), events.get(0).person().name());
        assertEquals(List.of(Kind.LEFT, Kind.ARRIVED).get(form), events.get(0).kind());
        assertEquals(LocalTime.of(hour, minute), events.get(0).time().orElseThrow().value());
    }

    @Property(tries = 300)
    void remarksForTheRecordAreReadBack(@ForAll @IntRange(max = 8) int party, @ForAll @IntRange(max = 2) int form) {
        String by = "ABCFIOVØÅ".substring(party, party + 1);
        String sentence = List.of(
                        "Liste %s ønsker ført til protokol, at prisen er for høj.",
                        "Liste %s tager forbehold for prisen.",
                        "Et mindretal (%s) kan ikke tiltræde.")
                .get(form)
                .formatted(by);
        List<Statement> statements = Lines.of("Godkendt.\n" + sentence).read(reader).statements();
        assertEquals(List.of(sentence), statements.stream().map(Statement::text).toList());
        assertTrue(statements.get(0).by().orElseThrow().contains(by), sentence);
    }

    private static String parties(List<Integer> counts, String form, String separator) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            printed.append(i == 0 ? "" : separator).append(String.format(form, "ABCFIOVØÅÆ".charAt(i), counts.get(i)));
        }
        return printed.toString();
    }

    @Property(tries = 500)
    void anyTextCanBeRead(@ForAll String text) {
        Lines lines = Lines.of(text);
        allWithin(text, lines.read(reader));
    }

    @Property(tries = 500)
    void anyMixtureOfWordsCanBeRead(@ForAll("mixtures") String text) {
        Lines lines = Lines.of(text);
        Ruling ruling = lines.read(reader);
        allWithin(text, ruling);
        assertEquals(ruling, lines.read(reader));
        reader.outcome(List.of(text.split("\n")));
        lines.lines().forEach(line -> {
            reader.people(line);
            reader.absences(line);
            reader.people(line, lines::slice);
            reader.absences(line, lines::slice);
        });
    }

    private static void allWithin(String text, Ruling ruling) {
        Stream.of(ruling.absences(), ruling.votes(), ruling.statements(), ruling.attendance())
                .flatMap(List::stream)
                .map(Element::span)
                .forEach(span -> assertTrue(!span.isEmpty() && span.end() <= text.length()));
    }

    @Provide
    Arbitrary<List<Missing>> absences() {
        Arbitrary<String> substitutes = Arbitraries.of("Anna Lind (B)", "Bo van Dal (V)", "Ea Kjær-Lund", "");
        return Combinators.combine(Arbitraries.integers().between(0, 2), substitutes)
                .as((form, substitute) -> new Missing("", substitute, form))
                .list().ofMinSize(1).ofMaxSize(5)
                .map(list -> {
                    for (int i = 0; i < list.size(); i++) {
                        list.set(i, list.get(i).named("Person " + (char) ('A' + i) + ". Holm (V)"));
                    }
                    return list;
                });
    }

    @Provide
    Arbitrary<List<String>> people() {
        Arbitrary<String> first =
                Arbitraries.of("Gitte", "Per", "Øjvind", "Åse-Marie", "Dorit la", "Hans P.", "Tina Bo van");
        Arbitrary<String> last = Arbitraries.of("Holm", "Krag", "Ærø", "O'Neill", "Kjær-Lund", "Åkjær");
        Arbitrary<String> party = Arbitraries.of("", " (B)", " (Ø)", " (løsgænger)", " (UP)", " (Radikale Venstre)");
        return Combinators.combine(first, last, party).as((f, l, p) -> f + " " + l + p)
                .list().ofMinSize(1).ofMaxSize(8).uniqueElements(name -> name.replaceAll(" \\(.*", ""));
    }

    @Provide
    Arbitrary<List<List<Integer>>> sides() {
        return Arbitraries.integers().between(1, 20).list().ofMinSize(1).ofMaxSize(10).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of("Gitte", "Holm", "B", "(", ")", ",", "og", "var fraværende", "I stedet", "deltog", "for",
                        "imod", "stemte", "4", "to", "et flertal", "mindretal", ":", ".", "\n", " - ", "+", "kl.",
                        "18.30", "Afbud", "mødte som stedfortræder", "i stedet for", "inhabil", "forlod mødet", "under punktet", "liste",
                        "protokolbemærkning", "tager forbehold", "kan ikke tiltræde", "godkendt", "ikke", "SF", "\t",
                        "ingen")
                .list().ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    /** Somebody absent, in one of the forms that minutes use. */
    record Missing(String name, String substitute, int form) {

        Missing named(String absent) {
            return new Missing(absent, substitute, form);
        }

        String shown() {
            return substitute.isEmpty() ? name : name + " <- " + substitute;
        }

        String sentence() {
            if (substitute.isEmpty()) {
                return name + " var fraværende.";
            }
            return switch (form) {
                case 0 -> name + " var fraværende. I stedet deltog " + substitute + ".";
                case 1 -> name + " havde meldt afbud, og " + substitute + " deltog i stedet.";
                default -> "Som stedfortræder for " + name + " deltog " + substitute + ".";
            };
        }
    }
}
