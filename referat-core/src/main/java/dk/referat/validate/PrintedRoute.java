package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.RouteStep;
import dk.referat.model.RouteStep.Role;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The way of an item: the model's, and where that has none, what the lines of its authority and recommendation say. */
final class PrintedRoute {

    private static final String NAME = "\\p{Lu}[\\p{L} ,-]{1,70}?";
    private static final Pattern BODY = Pattern.compile(
            "(" + NAME + ")(?:\\s(beslutter|afgør sagen|anbefaler|indstiller|orienteres))?[.,]?");
    private static final Pattern VIA = Pattern.compile("(" + NAME + ") via (.+?)\\.?");
    private static final Pattern RECOMMENDED_VIA = Pattern.compile("indstiller til (\\p{L}+),? via ([^:]{2,80}?),? at\\b");
    private static final Pattern COMMITTEE = Pattern.compile("\\p{Lu}\\p{L}*(?:-,? og \\p{Lu}\\p{L}*)?udvalget");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    private PrintedRoute() {}

    static List<RouteStep> of(AgendaItem item) {
        if (!item.route().isEmpty()) {
            return item.route();
        }
        List<RouteStep> steps = new ArrayList<>();
        lines(item, SectionKind.AUTHORITY).forEach(line -> authority(line, steps));
        if (steps.isEmpty()) {
            lines(item, SectionKind.RECOMMENDATION).forEach(line -> recommendation(line, steps));
        }
        return steps;
    }

    private static void authority(Text line, List<RouteStep> steps) {
        Matcher via = VIA.matcher(line.value());
        Matcher body = BODY.matcher(line.value());
        if (via.matches()) {
            via(via, line, steps);
        } else if (body.matches()) {
            steps.add(new RouteStep(body.group(1).strip(), role(body.group(2)), line.span()));
        }
    }

    private static void recommendation(Text line, List<RouteStep> steps) {
        Matcher via = RECOMMENDED_VIA.matcher(line.value());
        if (via.find()) {
            via(via, line, steps);
        }
    }

    /** Who stands behind <em>via</em> passes the case on to who stands before it. */
    private static void via(Matcher via, Text line, List<RouteStep> steps) {
        Stream.concat(COMMITTEE.matcher(via.group(2)).results(), INITIALS.matcher(via.group(2)).results())
                .forEach(body -> steps.add(new RouteStep(body.group(), Role.RECOMMENDS, line.span())));
        steps.add(new RouteStep(via.group(1).strip(), Role.DECIDES, line.span()));
    }

    private static Role role(String verb) {
        if (verb == null) {
            return Role.UNSTATED;
        }
        return switch (verb) {
            case "anbefaler", "indstiller" -> Role.RECOMMENDS;
            case "orienteres" -> Role.INFORMED;
            default -> Role.DECIDES;
        };
    }

    private static Stream<Text> lines(AgendaItem item, SectionKind kind) {
        return Items.sections(item, kind).flatMap(section -> section.lines().stream());
    }
}
