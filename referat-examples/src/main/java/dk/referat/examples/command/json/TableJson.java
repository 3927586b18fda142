package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.model.Cell;
import dk.referat.model.Row;
import dk.referat.model.Table;
import java.util.List;

/** A table (<em>tabel</em>) of the JSON contract. */
final class TableJson {

    private TableJson() {}

    static ObjectNode of(Table table) {
        ObjectNode object = Json.object();
        object.set("section", Json.string(table.section()));
        object.set("unit", Json.string(table.unit()));
        object.set("priceLevel", Json.string(table.priceLevel().map(level -> Integer.toString(level.year()))));
        object.put("kind", table.kind().wireName());
        object.set("header", printed(table.header()));
        object.set("rows", Json.array(table.rows(), row -> printed(row.cells())));
        object.set("values", Json.array(table.rows(), TableJson::numbers));
        object.set("span", Json.span(table.span()));
        return object;
    }

    private static JsonNode printed(List<Cell> cells) {
        return Json.strings(cells.stream().map(Cell::text).toList());
    }

    private static JsonNode numbers(Row row) {
        return Json.array(row.cells(), cell -> Json.nullable(cell.number(), DecimalNode::valueOf));
    }
}
