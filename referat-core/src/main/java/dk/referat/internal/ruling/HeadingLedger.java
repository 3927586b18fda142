package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.NamedContext;
import dk.referat.grammar.RulingParser.ReplacedByContext;
import dk.referat.grammar.RulingParser.ReplacesContext;
import dk.referat.grammar.RulingParser.ReplacingContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.model.Absence;
import dk.referat.model.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the people of a heading from its lines. Names on lines of their own are one list; {@code Stedfortrædere} opens the
 * list of those who came instead.
 */
final class HeadingLedger {

    private final Findings findings;
    private final Findings ofMembers;
    private final List<Person> participants = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Person> names = new ArrayList<>();
    private boolean substitutes;

    HeadingLedger(LineTexts texts) {
        this.findings = new Findings(texts);
        this.ofMembers = new Findings(texts);
    }

    /** A line of those who are absent. */
    void absentees(List<SentenceContext> sentences) {
        if (sentences.stream().allMatch(HeadingReader::onlyNames)) {
            sentences.forEach(sentence -> names.addAll(HeadingReader.people(sentence)));
            return;
        }
        close();
        if (sentences.stream().allMatch(HeadingLedger::opensSubstitutes)) {
            substitutes = true;
        } else {
            HeadingReader.absences(sentences, findings);
        }
    }

    /** {@code Stedfortrædere:} with nobody on the line. */
    private static boolean opensSubstitutes(SentenceContext sentence) {
        return sentence.clause().stream().allMatch(clause -> clause instanceof ReplacedByContext replaced && replaced.group() == null
                || clause instanceof ReplacingContext replacing && replacing.group() == null);
    }

    private void close() {
        if (substitutes) {
            findings.absences().replacedBy(List.copyOf(names));
        } else {
            findings.absences().absent(List.copyOf(names));
        }
        names.clear();
        substitutes = false;
    }

    /** A line of those who take part; a remark may say that somebody does not. */
    void participants(List<SentenceContext> sentences) {
        close();
        for (SentenceContext sentence : sentences) {
            List<Person> absent = MemberRemarks.absent(sentence);
            findings.absences().absent(absent);
            HeadingReader.people(sentence).stream().filter(person -> !absent.contains(person))
                    .filter(person -> known.add(person.name() + person.party()))
                    .forEach(participants::add);
            if (sentence.clause().stream().anyMatch(ReplacesContext.class::isInstance)
                    && !sentence.clause().isEmpty() && sentence.clause(0) instanceof NamedContext) {
                new ClauseReader(new GroupReader(true), ofMembers, false).read(sentence, null, false);
            }
        }
    }

    HeadingPeople people() {
        close();
        for (Absence absence : ofMembers.absences().absences()) {
            if (findings.absences().has(absence.person())) {
                findings.absences().told(List.of(absence));
            }
        }
        return new HeadingPeople(participants, findings.absences().absences());
    }
}
