package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items known by a group or a body and a number: {@code A.1}, {@code B 88}, {@code 1.2}, {@code 12-26}, {@code III.} */
class GroupedNumbersTest {

    private static final List<String> TITLES = List.of("Nye bænke på kajen", "Lys på molen", "2. forventet regnskab 2026", "Orientering om sæsonen");

    private static final String TOP = """
            Havneudvalget
            Referat
            3. marts 2026 kl. 14.00

            """;

    private static final String WAYS = "A.1;A.2;A.3;B.1 A-1;A-2;B-1;B-2 A1;A2;B1;C1 A.1.;A.2.;B.1.;B.2. I.1;I.2;I.3;II.1 1.1;1.2;2.1;2.2"
            + " Ø_12;Ø_13;Ø_14;Ø_15 pkt._B12;pkt._B13;pkt._B14;pkt._B15 Punkt_A.1:;Punkt_A.2:;Punkt_B.1:;Punkt_B.2:"
            + " III.;IV.;V.;VI. I.;II.;III.;IV. 12-26;13-26;14-26;15-26 12/26;13/26;14/26;15/26 A/1;A/2;A/3;B/1 HU1;HU2;HU3;HU4";

    static List<String> ways() {
        return List.of(WAYS.split(" "));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void itemsAreKnownByTheirCodes(String way) {
        List<String> codes = codes(way);
        assertEquals(expected(codes), titles(parse(TOP + items(codes, "\n", " "))));
        assertEquals(expected(codes), titles(parse(TOP + items(codes, "\n", "   "))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void contentsHaveTheCodesToo(String way) {
        List<String> codes = codes(way);
        Minutes minutes = parse(TOP + "INDHOLD\n" + contents(codes, "") + "\n" + items(codes, "\n", " "));
        assertEquals(expected(codes), titles(minutes));
        assertEquals(expected(codes), listed(minutes));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void contentsMayHavePagesAndNoHeading(String way) {
        List<String> codes = codes(way);
        Minutes minutes = parse(TOP + contents(codes, " ........... 2") + "\n" + items(codes, "\n", " "));
        assertEquals(expected(codes), titles(minutes));
        assertEquals(expected(codes), listed(minutes));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void itemsMayStandWithoutBlankLines(String way) {
        List<String> codes = codes(way);
        assertEquals(expected(codes), titles(parse(TOP + items(codes, "", " "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.1;A.2;B.1;B.2", "Ø 12;Ø 13;Ø 14;Ø 15", "1.1;1.2;2.1;2.2", "III.;IV.;V.;VI.", "12-26;13-26;14-26;15-26"})
    void titlesMayStandBelow(String way) {
        List<String> codes = codes(way);
        String text = TOP + items(codes, "\n", "\n");
        assertEquals(expected(codes).stream().map(GroupedNumbersTest::plain).toList(), titles(parse(plain(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Å_12;Å_13;Å_14;L_15", "Å1;Å2;Å3;L4", "Å.1;Å.2;Å.3;L.1", "12_Å;13_Å;14_Å;15_L", "12Å;13Å;14Å;15L"})
    void lettersSayWhatIsClosed(String way) {
        List<String> codes = codes(way);
        List<AgendaItem> items = parse(TOP + items(codes, "\n", " ")).items();
        assertEquals(expected(codes), items.stream().map(GroupedNumbersTest::title).toList());
        assertEquals(List.of(false, false, false, true), items.stream().map(AgendaItem::closed).toList());
    }

    @Test
    void chaptersWithinAnItemAreNoItems() {
        String text = TOP + """
                1. Havnens økonomi

                Sagsfremstilling

                1.1 Bænke

                Bænkene er rådne.

                1.2 Lys

                Der er mørkt om vinteren.

                1.3 Master

                Masterne er rustne.

                Beslutning
                Godkendt.

                2. Orientering

                Sagsfremstilling

                2.1 Sæsonen

                Der kom 300 både.

                Beslutning
                Taget til efterretning.
                """;
        assertEquals(List.of("1 Havnens økonomi", "2 Orientering"), titles(parse(text)));
    }

    @Test
    void areasOfAPlanAreNoItems() {
        String text = TOP + """
                1. Lokalplan for kajen

                Sagsfremstilling
                Planen deler kajen:

                A1 Boliger i to etager.

                A2 Butikker i en etage.

                B1 Grønt område.

                Beslutning
                Godkendt.

                2. Orientering

                Sagsfremstilling
                Der kom 300 både.

                Beslutning
                Taget til efterretning.
                """;
        assertEquals(List.of("1 Lokalplan for kajen", "2 Orientering"), titles(parse(text)));
    }

    /** Without a title that begins with a number. */
    private static String plain(String words) {
        return words.replace("2. forventet", "Forventet");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A.1;A.2;B.1;C.1;A. Sager til beslutning;B. Sager til orientering;C. Lukkede sager",
        "I.1;I.2;II.1;III.1;I. BESLUTNINGER;II. ANDET;III. LUKKEDE SAGER",
        "1.1;1.2;2.1;3.1;1. Sager om kajen;2. Sager om sæsonen;3. Lukkede sager",
        "A1;A2;B1;C1;A: Kajen;B: Sæsonen;C: Lukket møde"})
    void groupsHaveTheirOwnLetters(String way) {
        List<String> codes = codes(way);
        List<String> items = codes.subList(0, 4);
        String list = grouped(codes, contents(items, "").split("(?<=\n)"));
        Minutes minutes = parse(TOP + list + "\n" + grouped(codes, items(items, "\n", " ").split("(?<=Godkendt.\n\n)")));
        assertEquals(expected(items), titles(minutes));
        assertEquals(expected(items), listed(minutes));
        assertEquals(List.of(false, false, false, true), minutes.items().stream().map(AgendaItem::closed).toList());
        assertEquals(List.of(2, 2, 2, 2), minutes.items().stream().map(item -> item.sections().size()).toList());
        assertEquals("Godkendt.", minutes.items().get(1).decisions().get(0).text());
    }

    private static String grouped(List<String> codes, String[] parts) {
        return codes.get(4) + "\n" + parts[0] + parts[1] + codes.get(5) + "\n" + parts[2] + codes.get(6) + "\n" + parts[3];
    }

    @Test
    void lettersAloneAreNumbersAboveHeads() {
        List<String> codes = List.of("A.", "B.", "C.", "D.");
        assertEquals(expected(codes), titles(parse(TOP + items(codes, "\n", " "))));
    }

    @Test
    void twoCodesAreEnoughAboveHeads() {
        assertEquals(List.of("A.1 Nye bænke på kajen", "B.1 Lys på molen"), titles(parse(TOP + items(List.of("A.1", "B.1"), "\n", " "))));
    }

    private static List<String> codes(String way) {
        return List.of(way.replace('_', ' ').split(";"));
    }

    private static String items(List<String> codes, String between, String behind) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < codes.size(); at++) {
            text.append(codes.get(at)).append(behind).append(TITLES.get(at)).append('\n').append(between)
                    .append("Sagsfremstilling\nBænkene på havnen er rådne, og der er mørkt.\n").append(between)
                    .append("Beslutning\nGodkendt.\n").append(between);
        }
        return text.toString();
    }

    private static String contents(List<String> codes, String page) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < codes.size(); at++) {
            text.append(codes.get(at)).append(' ').append(TITLES.get(at)).append(page).append('\n');
        }
        return text.toString();
    }

    private static List<String> expected(List<String> codes) {
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < codes.size(); at++) {
            expected.add(codes.get(at).replaceAll("^(?:pkt\\.|Punkt) |[.:]$", "") + " " + TITLES.get(at));
        }
        return expected;
    }

    private static Minutes parse(String text) {
        return ReferatParser.create().parse(text).minutes();
    }

    private static List<String> titles(Minutes minutes) {
        return minutes.items().stream().map(GroupedNumbersTest::title).toList();
    }

    private static List<String> listed(Minutes minutes) {
        return minutes.contents().stream().map(GroupedNumbersTest::title).toList();
    }

    private static String title(ContentsEntry entry) {
        return entry.number().map(Text::value).orElse("-") + " " + entry.title().value();
    }

    private static String title(AgendaItem item) {
        return item.number().map(Text::value).orElse("-") + " " + item.title().value();
    }
}
