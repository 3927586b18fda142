package dk.referat.internal.tree;

import dk.referat.internal.route.RouteReader;
import dk.referat.internal.text.Slice;
import dk.referat.model.ItemType;
import dk.referat.model.RouteStep;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places of an item that tell its way (<em>sagsgang</em>): sections, labels, and the recommendation. */
final class ItemRoute {

    private final Reading reading;
    private final RouteReader routes;

    ItemRoute(Reading reading) {
        this.reading = reading;
        this.routes = new RouteReader(reading.lexicon(), reading.values(), reading.source().text());
    }

    /** The recommendation is asked where no section and no label tells. */
    List<RouteStep> read(Tree head, List<Section> sections, List<Tree> parts, Optional<ItemType> type) {
        List<RouteStep> steps = new ArrayList<>();
        for (RoleToken token : head.tokens()) {
            steps.addAll(routes.labelled(token.slice(), type));
        }
        for (Section section : sections) {
            List<Slice> lines = section.lines().stream().map(line -> slice(line.span())).toList();
            if (RouteReader.isAbout(section.kind())) {
                steps.addAll(routes.section(section.heading().value(), section.kind(), lines, type));
            } else if (section.kind() != SectionKind.DECISION) {
                lines.forEach(line -> steps.addAll(routes.labelled(line, type)));
            }
        }
        return steps.isEmpty() ? recommended(parts) : steps;
    }

    private List<RouteStep> recommended(List<Tree> parts) {
        return parts.stream()
                .filter(part -> part.rule().equals("recommendationSection"))
                .findFirst()
                .map(Tree::span)
                .or(() -> parts.stream().flatMap(part -> part.find("lead").stream()).findFirst().map(Tree::span))
                .map(span -> routes.recommendation(slice(span)))
                .orElse(List.of());
    }

    private Slice slice(Span span) {
        return new Slice(reading.source().slice(span), span.start());
    }
}
