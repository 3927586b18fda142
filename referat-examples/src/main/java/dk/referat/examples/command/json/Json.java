package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The small values of the contract: unknown is {@code null}, an empty list is an empty array. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> form) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    static ArrayNode strings(List<String> values) {
        return array(values, NODES::textNode);
    }

    static JsonNode string(Optional<String> value) {
        return nullable(value, NODES::textNode);
    }

    static JsonNode text(Optional<Text> value) {
        return string(value.map(Text::value));
    }

    static JsonNode number(OptionalInt value) {
        return value.isPresent() ? NODES.numberNode(value.getAsInt()) : NODES.nullNode();
    }

    static JsonNode date(Optional<DanishDate> value) {
        return string(value.flatMap(DanishDate::value).map(LocalDate::toString));
    }

    static JsonNode time(Optional<DanishTime> value) {
        return string(value.map(time -> time.value().format(DateTimeFormatter.ofPattern("HH:mm"))));
    }

    static ArrayNode span(Span span) {
        return NODES.arrayNode().add(span.start()).add(span.end());
    }

    static <T> JsonNode nullable(Optional<T> value, Function<T, JsonNode> form) {
        return value.map(form).orElseGet(NODES::nullNode);
    }
}
