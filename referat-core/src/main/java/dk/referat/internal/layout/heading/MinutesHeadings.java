package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * Where no heading of a document says that something was decided, {@code Referat} below each title does, if rulings
 * follow it. Where another one does, {@code Referat: Formanden fortalte om broen.} tells what was said before.
 */
public final class MinutesHeadings {

    private final List<Facts> facts;
    private final Words words;

    private MinutesHeadings(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    public static List<Facts> resolve(List<Facts> facts, Words words) {
        MinutesHeadings headings = new MinutesHeadings(facts, words);
        boolean decided = headings.has(SectionKind.DECISION);
        if (decided || headings.has(SectionKind.CONCLUSION)) {
            boolean told = facts.stream().filter(MinutesHeadings::isTold).count() >= 2;
            return told ? facts.stream().map(fact -> isTold(fact) ? heading(fact, SectionKind.OTHER) : fact).toList() : decided ? facts : headings.decided();
        }
        return headings.decided();
    }

    private boolean has(SectionKind kind) {
        return facts.stream().flatMap(fact -> fact.heading().stream()).anyMatch(heading -> heading.kind() == kind);
    }

    private List<Facts> decided() {
        return decide() ? facts.stream().map(fact -> isMinutes(fact) ? heading(fact, SectionKind.DECISION) : fact).toList() : facts;
    }

    /** {@code Referat: Formanden fortalte om broen.} */
    private static boolean isTold(Facts fact) {
        return isMinutes(fact) && fact.heading().isEmpty() && fact.line().isSentence() && !fact.label().get().value().isEmpty();
    }

    /**
     * Two of them at least, and a ruling below most; the head of each page is followed by a date or a title. Or each stands
     * right below the number and title of an item.
     */
    private boolean decide() {
        List<Facts> found = facts.stream().filter(MinutesHeadings::isMinutes).toList();
        long rulings = found.stream().filter(this::isRuled).count();
        return rulings >= 2 && rulings * 2 >= found.size() || !found.isEmpty() && found.stream().allMatch(this::isBelowTitle);
    }

    private boolean isBelowTitle(Facts fact) {
        int above = fact.line().index() - 1;
        return above >= 0 && facts.get(above).marker().filter(marker -> !marker.standsAlone()).isPresent()
                && fact.label().get().value().isEmpty();
    }

    private static boolean isMinutes(Facts fact) {
        return fact.isLabel(LabelKind.DOCUMENT_MINUTES) && fact.label().get().words().raw().equalsIgnoreCase("referat")
                && (fact.label().get().value().isEmpty() || fact.line().text().startsWith(":", "referat".length()));
    }

    private boolean isRuled(Facts fact) {
        int next = fact.line().index() + 1;
        Label label = fact.label().get();
        return label.value().isEmpty()
                ? next < facts.size() && facts.get(next).ruling()
                : words.isRuling(label.value());
    }

    private static Facts heading(Facts fact, SectionKind kind) {
        Label label = fact.label().get();
        return fact.withHeading(new Heading(kind, label.words(), label.value(), Optional.empty()));
    }
}
