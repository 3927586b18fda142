package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.AbsentContext;
import dk.referat.grammar.RulingParser.AbsenteesContext;
import dk.referat.grammar.RulingParser.ArrivedContext;
import dk.referat.grammar.RulingParser.ClauseContext;
import dk.referat.grammar.RulingParser.InsteadContext;
import dk.referat.grammar.RulingParser.LeftContext;
import dk.referat.grammar.RulingParser.NamedContext;
import dk.referat.grammar.RulingParser.PresentContext;
import dk.referat.grammar.RulingParser.RecusedContext;
import dk.referat.grammar.RulingParser.ReplacedByContext;
import dk.referat.grammar.RulingParser.ReplacesContext;
import dk.referat.grammar.RulingParser.ReplacingContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.grammar.RulingParser.UnderItemContext;
import dk.referat.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads the people of a meeting's heading. */
final class HeadingReader {

    private static final GroupReader NAMES = new GroupReader(true);

    private HeadingReader() {}

    /** Absences of the meeting; who came late, went early or missed an item took part in it. */
    static void absences(List<SentenceContext> sentences, Findings findings) {
        if (sentences.stream().allMatch(HeadingReader::onlyNames)) {
            sentences.forEach(sentence -> findings.absences().absent(people(sentence)));
            return;
        }
        boolean told = sentences.stream().flatMap(sentence -> sentence.clause().stream()).anyMatch(HeadingReader::listsAbsentees);
        for (int i = 0; i < sentences.size(); i++) {
            SentenceContext sentence = sentences.get(i);
            if (i > 0 && RulingReader.isMoreOf(sentences.get(i - 1), sentence)) {
                findings.absences().absent(people(sentence));
            }
            told |= !ofAnItem(sentence) && tellsAbsence(sentence);
            boolean named = !told && !ofAnItem(sentence) && !sentence.clause().isEmpty() && !tellsOfComing(sentence);
            if (named && sentence.clause(0) instanceof NamedContext first) {
                findings.absences().absent(NAMES.read(first.group()).people());
            }
            if (!ofAnItem(sentence) && sentence.clause().stream().noneMatch(HeadingReader::ofPartOfTheMeeting)) {
                new ClauseReader(NAMES, findings, false).read(sentence, null, false);
            }
        }
    }

    /** The label of the field says that those named first are absent, where no clause does; what stands in brackets tells more of them. */
    private static boolean tellsAbsence(SentenceContext sentence) {
        boolean bracket = false;
        for (ParseTree child : sentence.children == null ? List.<ParseTree>of() : sentence.children) {
            bracket = child.getText().equals("(") || bracket && !child.getText().equals(")");
            if (child instanceof ReplacesContext || child instanceof InsteadContext || !bracket && tellsAbsence(child)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Fraværende: Ida Holm}, wherever it stands: those named before it are others. */
    private static boolean listsAbsentees(ClauseContext clause) {
        return clause instanceof AbsenteesContext list && list.group() != null;
    }

    private static boolean tellsAbsence(ParseTree clause) {
        return clause instanceof AbsentContext || clause instanceof AbsenteesContext || clause instanceof PresentContext
                || clause instanceof ReplacingContext;
    }

    /** Names and nothing told of them, not even in brackets who came instead. */
    static boolean onlyNames(SentenceContext sentence) {
        return sentence.clause().stream().allMatch(clause -> clause instanceof NamedContext named && NAMES.read(named.group()).absent().isEmpty());
    }

    /** {@code Gitte Holm (A) deltog ikke i punkt 3} */
    private static boolean ofAnItem(SentenceContext sentence) {
        return sentence.clause().stream().anyMatch(AbsentContext.class::isInstance)
                && sentence.other().stream().anyMatch(other -> other.ITEM() != null);
    }

    private static boolean ofPartOfTheMeeting(ClauseContext clause) {
        return clause instanceof UnderItemContext
                || clause instanceof RecusedContext
                || clause instanceof LeftContext
                || clause instanceof ArrivedContext;
    }

    /** {@code Fraværende: Gitte Holm. Per Krag forlod mødet kl. 18} */
    private static boolean tellsOfComing(SentenceContext sentence) {
        return sentence.clause().size() > 1 && sentence.clause(0).getStop().getTokenIndex() + 1 == sentence.clause(1).getStart().getTokenIndex()
                && (sentence.clause(1) instanceof LeftContext || sentence.clause(1) instanceof ArrivedContext);
    }

    /** The people named in a sentence; a word before a colon is a label. */
    static List<Person> people(SentenceContext sentence) {
        List<Person> people = new ArrayList<>();
        boolean list = sentence.other().stream().noneMatch(other -> other.WORD() != null || other.ITEM() != null || other.BODY() != null);
        GroupReader groups = list ? NAMES : new GroupReader(false);
        for (int i = 0; i < sentence.getChildCount(); i++) {
            if (sentence.getChild(i) instanceof NamedContext named) {
                List<Person> group = groups.read(named.group()).people();
                people.addAll(isLabel(group, sentence, i + 1) ? List.of() : group);
            } else if (sentence.getChild(i) instanceof ReplacedByContext replaced && replaced.group() != null) {
                people.addAll(groups.read(replaced.group()).people());
            }
        }
        return people;
    }

    private static boolean isLabel(List<Person> group, SentenceContext sentence, int next) {
        ParseTree behind = sentence.getChild(next);
        return behind != null && behind.getText().equals(":") && group.size() == 1
                && group.get(0).party().isEmpty();
    }
}
