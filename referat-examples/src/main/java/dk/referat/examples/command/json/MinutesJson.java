package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Minutes;
import dk.referat.model.Text;

/** Minutes (<em>referat</em>) as the object of the JSON contract. */
public final class MinutesJson {

    private static final String SCHEMA_VERSION = "1";

    private MinutesJson() {}

    /**
     * The object of one document.
     *
     * @param minutes the minutes
     * @return the object, its keys in the order of the contract
     */
    public static ObjectNode of(Minutes minutes) {
        ObjectNode object = Json.object();
        object.put("schemaVersion", SCHEMA_VERSION);
        object.set("meeting", MeetingJson.of(minutes.meeting()));
        object.set("contents", Json.array(minutes.contents(), MinutesJson::contentsEntry));
        object.set("items", Json.array(minutes.items(), ItemJson::of));
        object.set("unrecognised", Json.array(minutes.unrecognised(), MinutesJson::unrecognised));
        return object;
    }

    private static ObjectNode contentsEntry(ContentsEntry entry) {
        ObjectNode object = Json.object();
        object.set("number", Json.text(entry.number()));
        object.put("title", entry.title().value());
        object.set("page", Json.number(entry.page()));
        object.put("closed", entry.closed());
        object.set("span", Json.span(entry.span()));
        return object;
    }

    private static ObjectNode unrecognised(Text line) {
        ObjectNode object = Json.object();
        object.set("span", Json.span(line.span()));
        object.put("text", line.value());
        return object;
    }
}
