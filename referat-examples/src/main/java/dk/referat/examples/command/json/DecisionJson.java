package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.Decision;
import dk.referat.model.DecisionPoint;
import dk.referat.model.Outcome;
import dk.referat.model.Person;
import dk.referat.model.Statement;
import dk.referat.model.Vote;

/** A decision (<em>beslutning</em>) of the JSON contract. */
final class DecisionJson {

    private DecisionJson() {}

    static ObjectNode of(Decision decision) {
        ObjectNode object = Json.object();
        object.set("committee", Json.text(decision.committee()));
        object.set("date", Json.date(decision.date()));
        object.set("reference", Json.text(decision.reference()));
        object.set("outcome", Json.string(decision.outcome().map(Outcome::wireName)));
        object.put("text", decision.text());
        object.set("points", Json.array(decision.points(), DecisionJson::point));
        object.set("votes", Json.array(decision.votes(), DecisionJson::vote));
        object.set("absences", Json.array(decision.absences(), PersonJson::absence));
        object.set("statements", Json.array(decision.statements(), DecisionJson::statement));
        object.set("attendance", Json.array(decision.attendance(), PersonJson::attendance));
        object.set("span", Json.span(decision.span()));
        return object;
    }

    private static ObjectNode point(DecisionPoint point) {
        ObjectNode object = Json.object();
        object.put("number", point.number());
        object.put("text", point.text());
        object.set("span", Json.span(point.span()));
        return object;
    }

    private static ObjectNode vote(Vote vote) {
        ObjectNode byParty = Json.object();
        vote.byParty().forEach(party -> byParty.set(party.party(), Json.number(party.count())));
        ObjectNode object = Json.object();
        object.put("position", vote.position().wireName());
        object.set("count", Json.number(vote.count()));
        object.set("byParty", byParty);
        object.put("ballot", vote.ballot());
        object.set("voters", Json.strings(vote.voters().stream().map(Person::name).toList()));
        object.set("span", Json.span(vote.span()));
        return object;
    }

    private static ObjectNode statement(Statement statement) {
        ObjectNode object = Json.object();
        object.set("by", Json.string(statement.by()));
        object.put("kind", statement.kind().wireName());
        object.put("text", statement.text());
        return object;
    }
}
