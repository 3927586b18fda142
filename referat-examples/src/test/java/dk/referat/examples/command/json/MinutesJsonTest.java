package dk.referat.examples.command.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.referat.examples.command.Sample;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MinutesJsonTest {

    private final JsonNode full = MinutesJson.of(Sample.full().minutes());

    @Test
    void printsEveryFieldInTheOrderOfTheContract() {
        assertEquals(Sample.resource("sample.json").strip(), JsonWriter.pretty().write(full));
    }

    @Test
    void printsTheSameTreeOnOneLine() throws Exception {
        String line = JsonWriter.compact().write(full);
        assertFalse(line.contains("\n"));
        assertEquals(JsonMapper.builder().build().readTree(JsonWriter.pretty().write(full)),
                JsonMapper.builder().build().readTree(line));
    }

    @Test
    void saysNullOfWhatIsUnknownAndLeavesNoFieldOut() {
        JsonNode empty = MinutesJson.of(Sample.empty().minutes());
        assertEquals(
                "{'schemaVersion':'1','meeting':{'documentType':'dagsorden','committee':null,'term':null,"
                        + "'municipality':null,'date':null,'startTime':null,'endTime':null,'location':null,"
                        + "'participants':[],'absentees':[],'span':[0,0]},'contents':[],'items':[],'unrecognised':[]}",
                JsonWriter.compact().write(empty).replace('"', '\''));
    }

    @Test
    void saysNullOfADateThatIsNotInTheCalendar() {
        assertTrue(full.at("/items/0/caseReferences/0/date").isNull());
    }

    @Test
    void printsNumbersWithoutExponent() {
        assertEquals("12000", JsonWriter.compact().write(
                com.fasterxml.jackson.databind.node.DecimalNode.valueOf(new BigDecimal("1.2E+4"))));
    }

    @Test
    void spansPointAtTheirText() {
        JsonNode span = full.at("/items/0/amounts/0/span");
        assertEquals("0,555 mio. kr.",
                Sample.full().source().text().substring(span.get(0).asInt(), span.get(1).asInt()));
    }

    @Test
    void printsTheRoute() {
        JsonNode step = full.at("/items/0/route/0");
        assertEquals("recommends", step.at("/role").asText());
        assertEquals(step.at("/body").asText(), Sample.full().source().text()
                .substring(step.at("/span/0").asInt(), step.at("/span/1").asInt()));
        assertTrue(full.at("/items/1/route").isEmpty());
    }
}
