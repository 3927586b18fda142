package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.DecisionPoint;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import dk.referat.model.RouteStep;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/** A body that only recommends does not decide. */
final class Competence extends StandardValidator {

    private static final Pattern DECIDES = Pattern.compile("^[^\\p{L}]*(godkendt|godkendes|vedtaget|tiltrådt"
            + "|tiltrædes)\\b");
    private static final Pattern RECOMMENDS = Pattern.compile("anbefal|indstil|oversend|videresend");
    private static final Pattern PASSED = Pattern.compile("^[^\\p{L}]*(anbefales|indstilles|anbefalet)");
    private static final Pattern GRANT = Pattern.compile("\\btillægsbevilling");
    private static final Pattern PASSED_ON = Pattern.compile(
            "anbefal|indstil|byråd|kommunalbestyrelse|frigiv|omplacer|omfordel|neutral|inden for rammen|pulje"
                    + "|borgerrepræsentation");

    Competence() {
        super("competence", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        Bodies bodies = Bodies.of(minutes);
        // Some municipalities write "Godkendt" for a recommendation too; this one is seen to tell them apart.
        boolean tellsApart = Items.open(minutes).stream()
                .flatMap(item -> item.decisions().stream())
                .anyMatch(decision -> decision.outcome().filter(Outcome.RECOMMENDED::equals).isPresent());
        for (AgendaItem item : Items.open(minutes)) {
            List<RouteStep> route = item.route();
            for (Decision decision : item.decisions()) {
                String body = decision.committee().map(Text::value).or(bodies::own).orElse("");
                if (onlyRecommends(route, body)) {
                    check.looked();
                    if (tellsApart && decides(decision)) {
                        check.at(place(decision)).in(item).say(wording(), body, ruling(decision));
                    }
                } else if (route.isEmpty() && isGrantByCommittee(item, decision, body)) {
                    check.looked();
                    check.at(place(decision)).in(item).atMost(Severity.INFO).say(wording("grant"), body);
                }
            }
        }
    }

    /** Either the item says so of the body, or it names the council alone as the one that decides. */
    private static boolean onlyRecommends(List<RouteStep> route, String body) {
        if (body.isEmpty() || Bodies.isCouncil(body)) {
            return false;
        }
        List<RouteStep> steps = route.stream()
                .filter(step -> Bodies.same(step.body(), body) || Bodies.alike(step.body(), body))
                .toList();
        if (!steps.isEmpty()) {
            return steps.stream().allMatch(step -> step.role() == RouteStep.Role.RECOMMENDS);
        }
        return route.size() == 1
                && route.get(0).role() != RouteStep.Role.INFORMED
                && Bodies.isCouncil(route.get(0).body())
                && Bodies.isCommittee(body);
    }

    /** Every point is decided; where some are passed on, the body keeps its own apart. */
    private static boolean decides(Decision decision) {
        if (decision.outcome().filter(Outcome.APPROVED::equals).isEmpty()) {
            return false;
        }
        List<String> rulings = decision.points().isEmpty()
                ? decision.lines().stream().map(Text::value).filter(line -> !line.isBlank()).limit(1).toList()
                : decision.points().stream().map(DecisionPoint::text).toList();
        return rulings.stream().anyMatch(Competence::isDecision)
                && (decision.points().isEmpty() || rulings.stream().noneMatch(Competence::isPassedOn));
    }

    private static boolean isDecision(String ruling) {
        return DECIDES.matcher(Words.lower(ruling)).find() && !RECOMMENDS.matcher(Words.lower(ruling)).find();
    }

    /** A point that is recommended; one that cannot be recommended is no such point. */
    private static boolean isPassedOn(String ruling) {
        return PASSED.matcher(Words.lower(ruling)).find();
    }

    private static boolean isGrantByCommittee(AgendaItem item, Decision decision, String body) {
        return Bodies.isCommittee(body)
                && !Words.lower(body).contains("økonomi")
                && decides(decision)
                && item.decisions().stream().noneMatch(other -> other.committee()
                        .filter(name -> Bodies.isCouncil(name.value())).isPresent())
                && item.recommendation().stream()
                        .flatMap(recommendation -> recommendation.points().stream())
                        .map(point -> Words.lower(point.text()))
                        .anyMatch(point -> GRANT.matcher(point).find() && !PASSED_ON.matcher(point).find());
    }

    private static Span place(Decision decision) {
        return decision.lines().isEmpty() ? decision.span() : decision.lines().get(0).span();
    }

    private static String ruling(Decision decision) {
        String line = decision.lines().get(0).value();
        return line.length() <= 60 ? line : line.substring(0, 60).stripTrailing() + "…";
    }
}
