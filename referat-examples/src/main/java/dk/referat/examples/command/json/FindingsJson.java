package dk.referat.examples.command.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.source.Position;
import dk.referat.source.SourceText;
import dk.referat.validate.Finding;
import dk.referat.validate.ValidationReport;
import java.util.Locale;

/** What is wrong in a document (<em>fund</em>) as the object of the JSON contract. */
public final class FindingsJson {

    private static final String SCHEMA_VERSION = "1";

    private FindingsJson() {}

    /**
     * The object of one document.
     *
     * @param document the name of the document
     * @param source its text, in which findings have their places
     * @param report what was found
     * @param locale the language of the messages
     * @return the object, its keys in the order of the contract
     */
    public static ObjectNode of(String document, SourceText source, ValidationReport report, Locale locale) {
        ObjectNode object = Json.object();
        object.put("schemaVersion", SCHEMA_VERSION);
        object.put("document", document);
        object.set("findings", Json.array(report.findings(), finding -> finding(finding, source, locale)));
        ObjectNode checked = Json.object();
        report.checked().forEach(checked::put);
        object.set("checked", checked);
        return object;
    }

    private static ObjectNode finding(Finding finding, SourceText source, Locale locale) {
        Position place = source.position(finding.span().start());
        ObjectNode object = Json.object();
        object.put("rule", finding.rule());
        object.put("severity", finding.severity().wireName());
        object.set("item", Json.string(finding.item()));
        object.put("line", place.line());
        object.put("column", place.column());
        object.put("message", finding.message(locale));
        object.set("expected", Json.string(finding.expected()));
        object.set("actual", Json.string(finding.actual()));
        return object;
    }
}
