package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.Meeting;

/** The meeting (<em>møde</em>) of the JSON contract. */
final class MeetingJson {

    private MeetingJson() {}

    static ObjectNode of(Meeting meeting) {
        ObjectNode object = Json.object();
        object.put("documentType", meeting.documentType().wireName());
        object.set("committee", Json.text(meeting.committee()));
        object.set("term", Json.text(meeting.term()));
        object.set("municipality", Json.text(meeting.municipality()));
        object.set("date", Json.date(meeting.date()));
        object.set("startTime", Json.time(meeting.startTime()));
        object.set("endTime", Json.time(meeting.endTime()));
        object.set("location", Json.text(meeting.location()));
        object.set("participants", Json.array(meeting.participants(), PersonJson::of));
        object.set("absentees", Json.array(meeting.absentees(), PersonJson::absence));
        object.set("span", Json.span(meeting.span()));
        return object;
    }
}
