package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.RouteStep.Role;
import dk.referat.model.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A decision that answers the recommendation point by point leaves none out. */
final class UnansweredPoint extends StandardValidator {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?");
    private static final Pattern POINT = Pattern.compile("\\b(pkt|punkt|punkter|ad|at|indstillingspunkt)\\b");
    private static final Pattern RULING = Pattern.compile(
            "godken|anbefal|tiltr|tiltråd|vedtag|efterretning|drøft|indstil|udsat|udsæt|øvrig|resten|forkast"
                    + "|afvis|bortfald|udgår|samtlige|\\balle\\b");

    UnansweredPoint() {
        super("unanswered-point", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        Bodies bodies = Bodies.of(minutes);
        for (AgendaItem item : Items.open(minutes)) {
            Set<Integer> asked = asked(item);
            if (asked.size() > 1 && !dividesPoints(item)) {
                for (Decision decision : bodies.ownDecisions(item)) {
                    compare(item, asked, decision, check);
                }
            }
        }
    }

    private void compare(AgendaItem item, Set<Integer> asked, Decision decision, Check check) {
        Set<Integer> answered = new TreeSet<>();
        decision.points().forEach(point -> answered.addAll(numbers(point.number())));
        if (answered.isEmpty() || !asked.containsAll(answered)) {
            return;
        }
        check.looked();
        Set<Integer> left = new TreeSet<>(asked);
        left.removeAll(answered);
        boolean sure = left.size() == 1 && !rulesOnTheWhole(decision) && !names(decision, left.iterator().next());
        if (sure) {
            String number = left.iterator().next().toString();
            check.at(decision.span()).in(item).expected(number).say(wording(), number, Integer.toString(asked.size()));
        }
    }

    private static Set<Integer> asked(AgendaItem item) {
        Set<Integer> asked = new TreeSet<>();
        Stream<RecommendationPoint> points = item.recommendation().stream().flatMap(all -> all.points().stream());
        points.flatMap(point -> point.number().stream())
                .filter(number -> number.matches("\\d{1,2}"))
                .forEach(number -> asked.add(Integer.parseInt(number)));
        return asked;
    }

    /** Whether the item gives its points to different bodies: each decides some. */
    private static boolean dividesPoints(AgendaItem item) {
        return item.route().stream().filter(step -> step.role() == Role.DECIDES).count() > 1;
    }

    /** Whether a line beside the points says something of all of them. */
    private static boolean rulesOnTheWhole(Decision decision) {
        List<Text> beside = decision.lines().stream()
                .filter(line -> decision.points().stream().noneMatch(point -> point.span().contains(line.span())
                        || line.span().contains(point.span())))
                .toList();
        return beside.stream().anyMatch(line -> RULING.matcher(Words.lower(line.value())).find());
    }

    private static boolean names(Decision decision, int number) {
        return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(decision.text()).find()
                && (POINT.matcher(Words.lower(decision.text())).find() || decision.points().size() < 2);
    }

    private static Set<Integer> numbers(String printed) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher match = NUMBERS.matcher(printed);
        while (match.find()) {
            int from = Integer.parseInt(match.group(1));
            int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
