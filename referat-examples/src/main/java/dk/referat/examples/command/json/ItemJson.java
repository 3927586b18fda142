package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.CaseNumber;
import dk.referat.model.ItemType;
import dk.referat.model.Recommendation;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.RouteStep;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.stream.Collectors;

/** An item (<em>dagsordenspunkt</em>) of the JSON contract. */
final class ItemJson {

    private ItemJson() {}

    static ObjectNode of(AgendaItem item) {
        ObjectNode object = Json.object();
        object.set("number", Json.text(item.number()));
        object.put("title", item.title().value());
        object.set("type", Json.string(item.type().map(ItemType::wireName)));
        object.put("closed", item.closed());
        object.set("caseNumber", Json.string(item.caseNumber().map(CaseNumber::printed)));
        object.put("opening", item.opening().stream().map(Text::value).collect(Collectors.joining("\n")));
        object.set("sections", Json.array(item.sections(), ItemJson::section));
        object.set("recommendation", Json.nullable(item.recommendation(), ItemJson::recommendation));
        object.set("decisions", Json.array(item.decisions(), DecisionJson::of));
        object.set("attachments", Json.strings(item.attachments().stream().map(Attachment::name).toList()));
        object.set("tables", Json.array(item.tables(), TableJson::of));
        object.set("closedAttachments", Json.strings(item.attachments().stream()
                .filter(Attachment::closed)
                .map(Attachment::name)
                .toList()));
        object.set("route", Json.array(item.route(), ItemJson::step));
        object.set("legalReferences", Json.array(item.runningText().legalReferences(), ValueJson::of));
        object.set("caseReferences", Json.array(item.runningText().caseReferences(), ValueJson::of));
        object.set("amounts", Json.array(item.runningText().amounts(), ValueJson::of));
        object.set("headSpan", Json.span(item.headSpan()));
        object.set("span", Json.span(item.span()));
        return object;
    }

    private static ObjectNode step(RouteStep step) {
        ObjectNode object = Json.object();
        object.put("body", step.body());
        object.put("role", step.role().wireName());
        object.set("span", Json.span(step.span()));
        return object;
    }

    private static ObjectNode section(Section section) {
        ObjectNode object = Json.object();
        object.put("heading", section.heading().value());
        object.put("kind", section.kind().wireName());
        object.put("text", section.text());
        object.set("span", Json.span(section.span()));
        return object;
    }

    private static ObjectNode recommendation(Recommendation recommendation) {
        ObjectNode object = Json.object();
        object.set("proposer", Json.text(recommendation.proposer()));
        object.set("points", Json.array(recommendation.points(), ItemJson::point));
        return object;
    }

    private static ObjectNode point(RecommendationPoint point) {
        ObjectNode object = Json.object();
        object.set("number", Json.string(point.number()));
        object.put("text", point.text());
        object.set("span", Json.span(point.span()));
        return object;
    }
}
