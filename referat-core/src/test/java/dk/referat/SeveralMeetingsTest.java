package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import dk.referat.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The minutes of several meetings in one text. */
class SeveralMeetingsTest {

    private static final String FIRST = """
            Referat
            Klimaudvalget
            Mødedato: 4. maj 2021

            1. Cykelstier

            Beslutning
            Godkendt.

            2. Vejtræer

            Beslutning
            Udsat.
            """;

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "\n\nReferat\nKlimaudvalget\nMødedato: 1. juni 2021\n\n",
        "\n\nReferat\nSkoleudvalget\nMødedato: 4. maj 2021\n\n",
        "\fNørreby Kommune\nSkoleudvalget\nREFERAT\nMødedato: 4. maj 2021\n\n"})
    void eachHeadingBeginsAMeeting(String heading) {
        List<Minutes> meetings = parse(FIRST + heading + "1. Havne\n\nBeslutning\nGodkendt.\n");

        assertEquals(List.of(List.of("Cykelstier", "Vejtræer"), List.of("Havne")),
                meetings.stream().map(SeveralMeetingsTest::titles).toList());
    }

    @Test
    void headingPrintedAgainBeginsNone() {
        assertEquals(1, parse(FIRST + "\nReferat\nKlimaudvalget\nMødedato: 4. maj 2021\n\n3. Havne\n\nBeslutning\nGodkendt.\n").size());
    }

    @Test
    void dayOfAnEarlierMeetingBeginsNone() {
        String earlier = FIRST.replace("Udsat.", "Udsat.\n\nReferat fra mødet den 6. april 2021 blev godkendt.\n");

        assertEquals(1, parse(earlier).size());
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        SourceText source = SourceText.of(FIRST + "\nReferat\nKlimaudvalget\nMødedato: 1. juni 2021\n\n1. Havne\n\nBeslutning\nGodkendt.\n");
        Text title = parser.parseAll(source).get(1).minutes().items().get(0).title();

        assertEquals("Havne", source.slice(title.span()));
    }

    private List<Minutes> parse(String text) {
        return parser.parseAll(SourceText.of(text)).stream().map(ParseResult::minutes).toList();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(AgendaItem::title).map(Text::value).toList();
    }
}
