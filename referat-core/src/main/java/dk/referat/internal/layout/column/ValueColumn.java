package dk.referat.internal.layout.column;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The paragraphs below a column of labels, one for each label; those of the head may stand together. Where there are more
 * paragraphs than labels, the one that proposes tells where the case ends, and the last label takes the rest.
 */
final class ValueColumn {

    private static final Pattern PROPOSAL = Pattern.compile("(?iU)^(?:\\d+\\. )?(?:at|det) \\p{L}|\\b(?:indstil|foreslå|anbefal)");

    private final List<Facts> facts;
    private final LabelColumn labels;
    private final List<List<Integer>> paragraphs = new ArrayList<>();

    /**
     * The values of labels.
     *
     * @param facts the lines
     * @param labels the labels above
     * @param end the line of the next column of labels, or behind the last line
     * @param last whether no item follows; else the last paragraph is the title of the next one
     */
    ValueColumn(List<Facts> facts, LabelColumn labels, int end, boolean last) {
        this.facts = facts;
        this.labels = labels;
        for (int index = labels.end(); index < end; index++) {
            if (index == labels.end() || facts.get(index).line().gap() > 0) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(index);
        }
        if (!last && !paragraphs.isEmpty()) {
            paragraphs.remove(paragraphs.size() - 1);
        }
    }

    /** The lines of each label; empty where they do not fit. */
    Optional<List<List<Integer>>> values() {
        List<List<Integer>> values = new ArrayList<>();
        int head = labels.headLabels();
        boolean together = head > 1 && !paragraphs.isEmpty() && paragraphs.get(0).size() == head;
        if (together) {
            paragraphs.remove(0).forEach(line -> values.add(List.of(line)));
        }
        int open = labels.size() - values.size();
        if (paragraphs.size() < open || hasHeading()) {
            return Optional.empty();
        }
        int proposal = proposalLabel() - values.size();
        int more = proposal > 0 ? Math.max(0, proposalParagraph(proposal) - proposal) : 0;
        int at = 0;
        for (int label = 0; label < open; label++) {
            int until = label + 1 == open ? paragraphs.size() : at + 1 + (label + 1 == proposal ? more : 0);
            values.add(paragraphs.subList(at, until).stream().flatMap(List::stream).toList());
            at = until;
        }
        return Optional.of(values).filter(this::fit);
    }

    private boolean hasHeading() {
        return paragraphs.stream().flatMap(List::stream).anyMatch(line -> facts.get(line).isStandaloneHeading());
    }

    private int proposalLabel() {
        for (int label = 0; label < labels.size(); label++) {
            if (labels.isOf(label, SectionKind.RECOMMENDATION)) {
                return label;
            }
        }
        return -1;
    }

    private int proposalParagraph(int first) {
        for (int at = first; at < paragraphs.size() - 1; at++) {
            if (isProposal(paragraphs.get(at).get(0))) {
                return at;
            }
        }
        return first;
    }

    private boolean isProposal(int line) {
        return PROPOSAL.matcher(facts.get(line).line().text()).find();
    }

    private boolean fit(List<List<Integer>> values) {
        for (int label = 0; label < labels.size(); label++) {
            int first = values.get(label).get(0);
            boolean number = !labels.isCaseNumber(label) || CaseLines.own(facts.get(first).line().slice()).isPresent();
            boolean proposal = !labels.isOf(label, SectionKind.RECOMMENDATION) || isProposal(first);
            boolean ruling = labels.isOf(label, SectionKind.DECISION) || !facts.get(first).ruling();
            if (!number || !proposal || !ruling) {
                return false;
            }
        }
        return true;
    }
}
