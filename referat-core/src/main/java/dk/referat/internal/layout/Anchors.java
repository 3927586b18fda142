package dk.referat.internal.layout;

import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines that stand once in each item: headings, case numbers, the line that names the own body. Two of one kind
 * between two starts of items say that a start was missed; none says that there is one too many.
 */
final class Anchors {

    /**
     * One such line.
     *
     * @param line where
     * @param previous the line of the one before of the same words, or -1
     * @param weight how surely it stands once an item
     * @param decision whether it records the own body's decision
     */
    record Anchor(int line, int previous, double weight, boolean decision) {}

    private final List<Anchor> anchors;

    private Anchors(List<Anchor> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    static Anchors of(Sheet sheet, Contents contents) {
        Map<String, Integer> last = new HashMap<>();
        List<Anchor> anchors = new ArrayList<>();
        for (int index = 0; index < sheet.size(); index++) {
            if (sheet.furniture().get(index) || contents.holds(index)) {
                continue;
            }
            Facts fact = sheet.at(index);
            String key = key(fact);
            if (!key.isEmpty()) {
                int previous = last.getOrDefault(key, -1);
                anchors.add(new Anchor(index, previous, weight(fact), isDecision(fact)));
                last.put(key, index);
            }
        }
        return new Anchors(anchors);
    }

    private static String key(Facts fact) {
        if (fact.heading().isPresent()) {
            return fact.heading().get().standsAlone()
                    ? fact.line().key()
                    : "inline " + dk.referat.lexicon.Lexicon.key(fact.heading().get().words().raw());
        }
        if (fact.line().shape() == Shapes.CASE_NUMBER) {
            return "case number";
        }
        if (fact.body().isPresent()) {
            return fact.line().key();
        }
        if (fact.isLabel(LabelKind.CASE_NUMBER) || fact.isLabel(LabelKind.JOURNAL_NUMBER) || fact.isLabel(LabelKind.ITEM_OTHER)) {
            boolean valued = Words.hasDigit(fact.label().get().value().raw()) || fact.line().text().indexOf(':') > 0;
            return valued ? "label " + dk.referat.lexicon.Lexicon.key(fact.label().get().words().raw()) : "";
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
        return fact.heading().filter(heading -> heading.kind() == dk.referat.model.SectionKind.DECISION).isPresent()
                || fact.body().isPresent()
                || fact.ruling();
    }

    List<Anchor> all() {
        return anchors;
    }

    /** The index in {@link #all()} of the first anchor at or behind a line. */
    int firstAtOrAfter(int line) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
