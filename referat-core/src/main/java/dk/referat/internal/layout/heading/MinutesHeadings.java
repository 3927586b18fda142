package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * Where no heading of a document says that something was decided, {@code Referat} below each title does, if rulings
 * follow it. Where another one does, {@code Referat: Formanden fortalte om broen.} tells what was said before.
 */
public final class MinutesHeadings {

    private static final int LONGEST_BODY = 30;

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
        return decide() ? facts.stream().map(this::decided).toList() : facts;
    }

    private Facts decided(Facts fact) {
        Slice line = fact.line().slice();
        return body(fact).map(body -> new BodyLine(Optional.of(body), Optional.empty(), Optional.empty()))
                .map(body -> fact.withHeading(new Heading(SectionKind.DECISION, line, line.from(line.length()), Optional.of(body))))
                .orElseGet(() -> isMinutes(fact) && !isTitleOfPaper(fact) ? heading(fact, SectionKind.DECISION) : fact);
    }

    /** The first line says what the paper is. */
    private static boolean isTitleOfPaper(Facts fact) {
        return fact.line().index() == 0 && fact.label().get().value().isEmpty();
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

    private static boolean isWord(Facts fact) {
        return fact.isLabel(LabelKind.DOCUMENT_MINUTES) && fact.label().get().words().raw().equalsIgnoreCase("referat");
    }

    private static boolean isMinutes(Facts fact) {
        return isWord(fact)
                && (fact.label().get().value().isEmpty() || fact.line().text().startsWith(":", "referat".length()));
    }

    /** {@code Referat - Bestyrelsen}: what one of several bodies decided. */
    private Optional<Slice> body(Facts fact) {
        return isWord(fact) && !isMinutes(fact) && "-–".indexOf(fact.label().get().value().raw().charAt(0)) >= 0
                ? Optional.of(fact.label().get().value().stripStart("-–"))
                        .filter(body -> words.lexicon().isBody(body.raw()) || body.length() <= LONGEST_BODY && isRuledBelow(fact.line().index() + 1))
                : Optional.empty();
    }

    private boolean isRuled(Facts fact) {
        int next = fact.line().index() + 1;
        Label label = fact.label().get();
        return label.value().isEmpty()
                ? isRuledBelow(next)
                : words.isRuling(label.value());
    }

    /** {@code Godkendt.}, or {@code Bestyrelsen anbefaler forslaget.} right below. */
    private boolean isRuledBelow(int index) {
        return index < facts.size() && (facts.get(index).ruling()
                || facts.get(index).line().gap() == 0 && facts.get(index).line().isSentence() && words.tellsRuling(facts.get(index).line()));
    }

    private static Facts heading(Facts fact, SectionKind kind) {
        Label label = fact.label().get();
        return fact.withHeading(new Heading(kind, label.words(), label.value(), Optional.empty()));
    }
}
