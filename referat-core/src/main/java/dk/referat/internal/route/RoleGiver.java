package dk.referat.internal.route;

import dk.referat.model.RouteStep.Role;
import java.util.ArrayList;
import java.util.List;

/** Gives bodies their roles (<em>rollefordeling</em>) as far as the evidence goes, and puts them in the order of the case. */
final class RoleGiver {

    private final Evidence evidence;

    RoleGiver(Evidence evidence) {
        this.evidence = evidence;
    }

    /** {@return the mentions, each with a role} */
    List<Mention> give(List<Mention> read) {
        List<Mention> steps = new ArrayList<>();
        sentences(read).forEach(sentence -> steps.addAll(sentence(sentence)));
        boolean told = steps.stream().anyMatch(step -> step.role().isPresent());
        if (!told && isChain(steps)) {
            steps.replaceAll(step -> step.as(Role.RECOMMENDS));
            steps.add(steps.remove(steps.size() - 1).as(Role.DECIDES));
        } else if (decidesAlone(steps, told)) {
            steps.replaceAll(step -> step.role().isEmpty() ? step.as(Role.DECIDES) : step);
        }
        steps.replaceAll(step -> step.role().isEmpty() ? step.as(Role.UNSTATED) : step);
        return steps;
    }

    private boolean isChain(List<Mention> steps) {
        return steps.size() > 1
                && evidence.mayBeDecided()
                && (evidence.way() || steps.stream().skip(1).allMatch(step -> step.join() == Join.ARROW))
                && steps.stream().map(step -> step.body().collapsed()).distinct().count() == steps.size();
    }

    /** A heading that asks who decides is answered by one body, or by several that have their own points each. */
    private boolean decidesAlone(List<Mention> steps, boolean told) {
        if (evidence.limited()) {
            return evidence.authority() && !told;
        }
        long open = steps.stream().filter(step -> step.role().isEmpty()).count();
        boolean alone = open == 1 && sentences(steps).stream()
                .anyMatch(sentence -> sentence.size() == 1 && sentence.get(0).role().isEmpty());
        return alone && (evidence.authority() || evidence.way() && evidence.isForDecision() && steps.size() == 1);
    }

    private static List<List<Mention>> sentences(List<Mention> mentions) {
        List<List<Mention>> sentences = new ArrayList<>();
        for (Mention mention : mentions) {
            if (sentences.isEmpty() || mention.join() == Join.SENTENCE) {
                sentences.add(new ArrayList<>());
            }
            sentences.get(sentences.size() - 1).add(mention);
        }
        return sentences;
    }

    private static List<Mention> sentence(List<Mention> sentence) {
        List<Mention> asked = new ArrayList<>(
                sentence.stream().takeWhile(mention -> mention.join() != Join.VIA).toList());
        if (asked.size() == sentence.size()) {
            return spread(asked);
        }
        List<Mention> steps = new ArrayList<>();
        sentence.stream().skip(asked.size()).forEach(mention -> steps.add(mention.as(Role.RECOMMENDS)));
        boolean one = asked.size() == 1 && asked.get(0).role().isEmpty();
        asked.forEach(mention -> steps.add(one ? mention.as(Role.DECIDES) : mention));
        steps.replaceAll(step -> step.behind(Join.COMMA));
        steps.set(0, steps.get(0).behind(Join.SENTENCE));
        return steps;
    }

    /** What is said of the last of <em>A, B og C</em> is said of all. */
    private static List<Mention> spread(List<Mention> sentence) {
        List<Mention> steps = new ArrayList<>(sentence);
        for (int at = steps.size() - 1; at > 0; at--) {
            Mention step = steps.get(at);
            if (step.join() == Join.AND && step.role().isPresent()) {
                for (int before = at - 1; before >= 0 && steps.get(before).role().isEmpty(); before--) {
                    steps.set(before, steps.get(before).as(step.role().get()));
                }
            }
        }
        return steps;
    }
}
