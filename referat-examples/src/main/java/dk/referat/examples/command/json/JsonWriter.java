package dk.referat.examples.command.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Prints JSON trees, the same on every machine: line feeds, and numbers without exponents. */
public final class JsonWriter {

    private final ObjectWriter writer;

    private JsonWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /**
     * {@return a writer that puts a tree on one line}
     */
    public static JsonWriter compact() {
        return new JsonWriter(plain());
    }

    /**
     * {@return a writer that indents, for people}
     */
    public static JsonWriter pretty() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new JsonWriter(plain().with(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))));
    }

    private static ObjectWriter plain() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writer();
    }

    /**
     * Prints a tree.
     *
     * @param tree the tree
     * @return its JSON, without a final line feed
     */
    public String write(JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain nodes could not be printed", impossible);
        }
    }
}
