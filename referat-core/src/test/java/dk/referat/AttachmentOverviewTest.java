package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list behind the last item names items once more, each with its attachments. */
class AttachmentOverviewTest {

    private static final String CONTENTS = """
            Indholdsfortegnelse

            1. Godkendelse af dagsorden ............ 2
            2. Bro over Lilleå ..................... 3
            Lukkede sager
            3. Køb af eng .......................... 4
            Bilagsoversigt ......................... 5

            """;
    private static final String ITEMS = """
            1. Godkendelse af dagsorden

            Beslutning
            Godkendt.

            2. Bro over Lilleå

            Sagsfremstilling
            Broen er slidt.

            Beslutning
            Udsat.

            3. Køb af eng
            Lukket sag

            """;

    private final ReferatParser parser = ReferatParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "Bilagsoversigt\n\n2. Bro over Lilleå\n   1. Kort over broen (4711/21)\n   2. Overslag (4712/21)\n",
        "Bilagsoversigt\n2. Bro over Lilleå\n1. Kort over broen\n",
        "Bilagsoversigt\nPunkt 2: 2.1 Kort over broen.\n"
    })
    void itBeginsNoItemAndBelongsToNone(String overview) {
        Minutes minutes = minutes(CONTENTS + ITEMS + overview);

        assertEquals(List.of("1 Godkendelse af dagsorden", "2 Bro over Lilleå", "3 Køb af eng"), items(minutes));
        assertEquals(0, minutes.items().stream().mapToInt(item -> item.attachments().size()).sum());
        assertEquals(
                "Godkendelse af dagsorden open, Bro over Lilleå open, Køb af eng closed, Bilagsoversigt open",
                minutes.contents().stream().map(entry -> entry.title().value() + (entry.closed() ? " closed" : " open")).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. Bro over Lilleå\n   1. Kort over broen (4711/21)\n   2. Overslag (4712/21)\n\n",
        "1. Godkendelse af dagsorden\n   1. Brev\n2. Bro over Lilleå\n   1. Kort over broen\n\n"})
    void itMayStandBeforeTheFirstItem(String list) {
        Minutes minutes = minutes(CONTENTS + "Bilagsoversigt\n\n" + list + ITEMS);

        assertEquals(List.of("1 Godkendelse af dagsorden", "2 Bro over Lilleå", "3 Køb af eng"), items(minutes));
        assertEquals("Udsat.", minutes.items().get(1).decisions().get(0).text());
    }

    @Test
    void withoutContentsTheNumbersStartOver() {
        Minutes minutes = minutes(ITEMS + "Bilagsliste\n\n2. Bro over Lilleå\n   1. Kort over broen\n   2. Overslag\n");

        assertEquals(List.of("1 Godkendelse af dagsorden", "2 Bro over Lilleå", "3 Køb af eng"), items(minutes));
        assertEquals(0, minutes.items().stream().mapToInt(item -> item.attachments().size()).sum());
    }

    @Test
    void theAttachmentsOfTheLastItemAreItsOwn() {
        AgendaItem last = minutes("1. Sti\n\nBeslutning\nGodkendt.\n\nBilag\n1. Kort\n\n2. Bro\n\nBeslutning\nUdsat.\n\nBilag\n1. Kort\n2. Overslag\n")
                .items().get(1);

        assertEquals(List.of("Kort", "Overslag"), last.attachments().stream().map(attachment -> attachment.name()).toList());
    }

    @Test
    void whatTheContentsListBehindItIsAnItem() {
        Minutes minutes = minutes("Indhold\n\n1. Nye stier ..... 2\nBilagsliste ..... 3\n2. Underskriftsblad ..... 4\n\n1. Nye stier\n\nBeslutning\nGodkendt.\n\n"
                + "Bilagsliste\n\n1. Nye stier\n   1. Kort\n\n2. Underskriftsblad\n\nGitte Holm\n");

        assertEquals(List.of("1 Nye stier", "2 Underskriftsblad"), items(minutes));
    }

    private Minutes minutes(String text) {
        return parser.parse("Kulturudvalget\nReferat\nMødedato: 3. maj 2023\n\n" + text).minutes();
    }

    private static List<String> items(Minutes minutes) {
        return minutes.items().stream().map(item -> item.number().get().value() + " " + item.title().value()).toList();
    }
}
