package dk.referat.examples.command.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.examples.command.Sample;
import java.io.StringReader;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest
    @CsvSource({"messages.properties, messages_da.properties", "usage.properties, usage_da.properties"})
    void bothLanguagesHaveTheSameTexts(String english, String danish) throws Exception {
        assertEquals(keys(english), keys(danish));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "da; 23; 1; 0; 23 læst, 1 kunne ikke læses",
        "da; 0; 1; 0; ingen læst, 1 kunne ikke læses",
        "en; 23; 1; 0; 23 read, 1 could not be read",
        "en; 3; 0; 2; 3 read, 2 could not be written",
        "en; 3; 0; 0; 3 read"
    })
    void sumsUp(String language, int read, int unread, int unwritten, String expected) {
        Messages messages = new Messages(Locale.forLanguageTag(language));
        assertEquals(expected, messages.text("summary", read, unread, unwritten));
    }

    @Test
    void fallsBackToEnglish() {
        assertEquals("no ruling", new Messages(Locale.FRENCH).text("outcome.none"));
    }

    private static Object keys(String file) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(Sample.resource(file)));
        return properties.stringPropertyNames();
    }
}
