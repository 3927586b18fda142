package dk.referat.internal.tree;

import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Absence;
import dk.referat.model.Decision;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Absences that stand outside the decision's text: in the item's head, in a section of their own behind the decision,
 * {@code Fremmøde og inhabilitet}, or under a title that is their label, {@code 1. Fraværende}.
 */
final class ItemAbsences {

    private final Reading reading;

    ItemAbsences(Reading reading) {
        this.reading = reading;
    }

    /** They are those of the own body's decision, the last one. */
    List<Decision> complete(List<Decision> decisions, Tree head, Text title, List<Section> sections) {
        if (decisions.isEmpty()) {
            return decisions;
        }
        Decision own = decisions.get(decisions.size() - 1);
        List<Absence> told = Stream.of(ofHead(head), own.absences().isEmpty() ? ofTitle(title, own) : List.<Absence>of(), behind(own, sections))
                .flatMap(List::stream)
                .filter(absence -> own.absences().stream().noneMatch(known -> known.person().name().equals(absence.person().name())))
                .toList();
        if (told.isEmpty()) {
            return decisions;
        }
        List<Decision> all = new ArrayList<>(decisions.subList(0, decisions.size() - 1));
        all.add(own.withAbsences(told));
        return all;
    }

    private List<Absence> ofHead(Tree head) {
        return head.find("itemAbsence").stream()
                .flatMap(tree -> reading.rulings().absences(tree.slice().text(), reading.source()::slice).stream())
                .toList();
    }

    private List<Absence> ofTitle(Text title, Decision own) {
        boolean label = reading.lexicon().phrases().get(Lexicon.key(title.value())) == PhraseKind.ABSENCE_LABEL;
        return label ? absences(Stream.concat(Stream.of(title), own.lines().stream()).toList()) : List.of();
    }

    private List<Absence> behind(Decision own, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.OTHER && section.span().start() >= own.span().end() && isOfPresence(section))
                .flatMap(section -> absences(section.lines()).stream())
                .toList();
    }

    /** {@code Fremmøde}, {@code Afbud og inhabilitet} */
    private boolean isOfPresence(Section section) {
        String first = section.heading().value().split("[ /:]", 2)[0];
        Set<LabelKind> kinds = reading.lexicon().labels(first);
        return kinds.contains(LabelKind.ABSENTEES) || kinds.contains(LabelKind.PARTICIPANTS);
    }

    private List<Absence> absences(List<Text> lines) {
        return reading.rulings().read(lines, reading.source()::slice, Optional.empty()).absences();
    }
}
