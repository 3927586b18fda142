package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.Amount;
import dk.referat.model.CaseReference;
import dk.referat.model.LegalReference;

/** Values read from prose (<em>værdier</em>) in the JSON contract. */
final class ValueJson {

    private ValueJson() {}

    static ObjectNode of(LegalReference reference) {
        ObjectNode object = Json.object();
        object.put("text", reference.printed());
        object.set("eli", Json.string(reference.eli()));
        return object;
    }

    static ObjectNode of(CaseReference reference) {
        ObjectNode object = Json.object();
        object.put("body", reference.body());
        object.set("date", Json.date(reference.date()));
        object.set("item", Json.string(reference.item()));
        return object;
    }

    static ObjectNode of(Amount amount) {
        ObjectNode object = Json.object();
        object.put("text", amount.printed());
        object.put("kroner", amount.kroner().toPlainString());
        object.set("span", Json.span(amount.span()));
        return object;
    }
}
