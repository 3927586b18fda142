package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes what comes again and again for headings where a document has next to none that the lexicon knows:
 * {@code Referat:} under every title. What repeats from item to item is structure.
 */
public final class RecurringHeadings {

    private static final int ENOUGH_KNOWN = 2;
    private static final int ENOUGH = 3;
    private static final int LONGEST = 40;

    private RecurringHeadings() {}

    public static List<Facts> resolve(List<Facts> facts, Words words) {
        if (isKnown(facts, words)) {
            return facts;
        }
        Map<String, List<Integer>> lines = new HashMap<>();
        for (Facts fact : facts) {
            couldHead(fact, words).filter(printed -> !words.lexicon().isBody(printed.raw())).ifPresent(printed ->
                    lines.computeIfAbsent(Lexicon.key(printed.raw()), key -> new ArrayList<>()).add(fact.line().index()));
        }
        lines.values().removeIf(recurring -> recurring.size() < ENOUGH || isList(recurring));
        return facts.stream().map(fact -> couldHead(fact, words).filter(printed -> !isDecision(fact) && lines.containsKey(Lexicon.key(printed.raw())))
                .map(printed -> withHeading(fact, printed, words)).orElse(fact)).toList();
    }

    /** Whether the lexicon has headings of this document: one of decisions that recurs, two of any kind, or three at all. */
    private static boolean isKnown(List<Facts> facts, Words words) {
        Map<String, List<Heading>> known = facts.stream()
                .flatMap(fact -> fact.heading().stream())
                .filter(heading -> heading.body().isPresent() || words.kind(heading.words().raw()).isPresent())
                .collect(Collectors.groupingBy(Heading::key));
        List<List<Heading>> recurring = known.values().stream().filter(headings -> headings.size() >= 2).toList();
        return known.size() >= ENOUGH || recurring.size() >= ENOUGH_KNOWN
                || recurring.stream().anyMatch(headings -> headings.get(0).kind() == SectionKind.DECISION);
    }

    /** {@code Referat}, known for a decision's by what stands below it. */
    private static boolean isDecision(Facts fact) {
        return fact.heading().filter(heading -> heading.kind() == SectionKind.DECISION).isPresent();
    }

    /** The words that could head a section: the whole of a short line, or what stands before its colon. */
    private static Optional<Slice> couldHead(Facts fact, Words words) {
        String text = fact.line().text();
        int colon = text.indexOf(':');
        Slice printed = colon < 0 ? fact.line().slice() : fact.line().slice().to(colon).trim();
        boolean fits = printed.length() >= 3 && printed.length() <= LONGEST && Character.isUpperCase(printed.raw().charAt(0))
                && !Words.hasDigit(printed.raw()) && !printed.raw().endsWith(".") && printed.raw().indexOf('(') < 0;
        return fits && !words.absenceLabels().isTold(text) && fact.marker().isEmpty() && fact.body().isEmpty() && !fact.ruling() && !isMetadata(fact)
                ? Optional.of(printed)
                : Optional.empty();
    }

    private static boolean isMetadata(Facts fact) {
        return fact.label().isPresent() && !fact.isLabel(LabelKind.DOCUMENT_MINUTES) && !fact.isLabel(LabelKind.CONTENTS);
    }

    /** Lines that follow one another divide nothing. */
    private static boolean isList(List<Integer> lines) {
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at) - lines.get(at - 1) < 2) {
                return true;
            }
        }
        return false;
    }

    private static Facts withHeading(Facts fact, Slice printed, Words words) {
        Slice rest = fact.line().slice().from(printed.end() - fact.line().slice().start()).stripStart(":");
        SectionKind kind = fact.isLabel(LabelKind.DOCUMENT_MINUTES)
                ? SectionKind.DECISION
                : words.kind(printed.raw()).or(() -> words.lexicon().suggestedKind(printed.raw())).orElse(SectionKind.OTHER);
        return fact.withHeading(new Heading(kind, printed, rest, Optional.empty()));
    }
}
