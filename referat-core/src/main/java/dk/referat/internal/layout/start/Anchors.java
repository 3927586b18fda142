package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that stand once in each item: headings, case numbers, the line that names the own body. Two of one kind
 * between two starts of items say that a start was missed; none says that there is one too many.
 */
final class Anchors {

    private final List<Integer> lines = new ArrayList<>();
    /** In hundredths, so that sums do not depend on the order in which they are made. */
    private final List<Integer> weights = new ArrayList<>();
    private final List<Integer> weightBefore = new ArrayList<>(List.of(0));
    private final List<Integer> decisionsBefore = new ArrayList<>(List.of(0));
    private final Map<Integer, Integer> nextOfKey = new HashMap<>();

    static Anchors of(Sheet sheet, Contents contents) {
        Anchors anchors = new Anchors();
        Map<String, Integer> last = new HashMap<>();
        for (int index = 0; index < sheet.size(); index++) {
            if (sheet.furniture().get(index) || contents.holds(index)) {
                continue;
            }
            String key = key(sheet.at(index));
            if (!key.isEmpty()) {
                int place = anchors.add(sheet.at(index));
                Optional.ofNullable(last.put(key, place)).ifPresent(before -> anchors.nextOfKey.put(before, place));
            }
        }
        return anchors;
    }

    private int add(Facts fact) {
        int place = lines.size();
        int weight = (int) Math.round(weight(fact) * 100);
        lines.add(fact.line().index());
        weights.add(weight);
        weightBefore.add(weightBefore.get(place) + weight);
        decisionsBefore.add(decisionsBefore.get(place) + (isDecision(fact) ? 1 : 0));
        return place;
    }

    private static String key(Facts fact) {
        if (fact.heading().isPresent()) {
            return fact.heading().get().standsAlone()
                    ? fact.line().key()
                    : "inline " + Lexicon.key(fact.heading().get().words().raw());
        }
        if (fact.line().shape() == Shapes.CASE_NUMBER) {
            return "case number";
        }
        if (fact.body().isPresent()) {
            return fact.line().key();
        }
        if (fact.isLabel(LabelKind.CASE_NUMBER) || fact.isLabel(LabelKind.JOURNAL_NUMBER) || fact.isLabel(LabelKind.ITEM_OTHER)) {
            boolean valued = Words.hasDigit(fact.label().get().value().raw()) || fact.line().text().indexOf(':') > 0;
            return valued ? "label " + Lexicon.key(fact.label().get().words().raw()) : "";
        }
        return fact.ruling() ? "ruling" : "";
    }

    private static double weight(Facts fact) {
        if (fact.heading().isPresent()) {
            boolean strong = switch (fact.heading().get().kind()) {
                case DECISION, RECOMMENDATION, ATTACHMENTS, SUMMARY, PRESENTATION -> true;
                default -> false;
            };
            return (strong ? 1 : 0.6) * (fact.heading().get().standsAlone() ? 1 : 0.6);
        }
        if (fact.body().isPresent()) {
            return 0.8;
        }
        return fact.ruling() ? 0.1 : 1;
    }

    private static boolean isDecision(Facts fact) {
        return fact.heading().filter(heading -> heading.kind() == SectionKind.DECISION).isPresent()
                || fact.body().isPresent()
                || fact.ruling();
    }

    /** The weight of all that stand before a line. */
    double weightBefore(int line) {
        return weightBefore.get(firstAtOrAfter(line)) / 100.0;
    }

    /** An empty stretch that ends before a line. */
    Stretch before(int line) {
        return new Stretch(firstAtOrAfter(line));
    }

    /** The place of the first anchor at or behind a line. */
    private int firstAtOrAfter(int line) {
        int found = Collections.binarySearch(lines, line);
        return found < 0 ? -found - 1 : found;
    }

    /** The anchors between two lines. The first line moves step by step, and only what it passes is counted anew. */
    final class Stretch {

        private final int end;
        private int from;
        private int repeated;

        private Stretch(int end) {
            this.end = end;
            this.from = end;
        }

        void from(int line) {
            int place = Math.min(firstAtOrAfter(line), end);
            while (from > place) {
                from--;
                repeated += nextWeight(from);
            }
            while (from < place) {
                repeated -= nextWeight(from);
                from++;
            }
        }

        /** What the next anchor of the same words weighs, if it stands in the stretch. */
        private int nextWeight(int place) {
            int next = nextOfKey.getOrDefault(place, end);
            return next < end ? weights.get(next) : 0;
        }

        boolean isEmpty() {
            return from >= end;
        }

        boolean isDecided() {
            return decisionsBefore.get(end) > decisionsBefore.get(from);
        }

        /** The weight of those that come a second time, or more often. */
        double repeated() {
            return repeated / 100.0;
        }
    }
}
