package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of the case above the title or beside the item's number, in the words of many documents. */
class CaseHeadTest {

    private static final List<String> TITLES = List.of("Lokalplan for Engvang", "Bænke ved havnen - støtte", "Orientering fra formanden", "Personalesag");
    private static final List<String> CASES = List.of("26/11045", "26/900", "25/40221", "26/77");
    private static final String TOP = "Menu\nPolitik\n\nTeknikudvalget\nReferat fra mødet den 3. marts 2026\n\n« Forrige møde\nNæste møde »\n\n";
    private static final String END = "\n« Forrige møde\nNæste møde »\n\nHjalp siden dig?\nJa\nNej\nEngvang Kommune | Havnegade 1 | 8999 Engvang\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "Sag nr. N (C)|T", "Sag nr. N [C]|T", "Sag N (Sagsnr. C)|T", "Sag nr. N - C|T", "Sag nr. N, C|T", "Sag nr. N / Sagsnr. C|T",
        "Punkt N (C)|T", "Punkt N (C)||T", "Punkt N - sagsnr. C|T", "Pkt. N – j.nr. C|T", "N. (C)|T", "N. Sagsnr. C|T", "N (C)|T",
        "Sag nr. N (C) T", "Punkt N (C): T", "N. T [Sagsnr. C]", "N. T - C", "T|Sag nr. N (C)"
    })
    void theNumberOfTheCaseBesideTheItems(String head) {
        List<AgendaItem> items = minutes(head).items();
        assertEquals(List.of("1", "2", "3", "4"), items.stream().map(item -> item.number().orElseThrow().value()).toList());
        assertHeads(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sagsnr. C|T", "Sagsnr.: C|T", "Sag nr. C|T", "Journalnr. C|T", "[C]|T", "(Sagsnr. C)|T", "C|T", "Sagsnr. C||T",
        "Sagsnr.|C|T", "Sagsnr. C T", "Sagsnr. C: T", "T|[C]", "T|(Sagsnr. C)", "T|Sagsnr. C"
    })
    void theNumberOfTheCaseBesideATitleWithoutNumber(String head) {
        assertHeads(minutes(head).items());
    }

    @Test
    void aClosedMarkAboveTheNumberOfTheCase() {
        List<AgendaItem> items = items("Sagsnr. 26/11045\nSkolevej\n\nBeslutning\nGodkendt.\n\nSagsnr. 26/900\nStivej\n\nBeslutning\nUdsat.\n\nLukket\nSagsnr. 26/40221\nSalg af grund\n");
        assertEquals(List.of("Skolevej", "Stivej", "Salg af grund"), items.stream().map(item -> item.title().value()).toList());
        assertEquals(List.of(false, false, true), items.stream().map(AgendaItem::closed).toList());
    }

    @Test
    void numbersOfDocumentsBeginNoItems() {
        List<AgendaItem> items = items("1. Skolevej\n\nBeslutning\nGodkendt.\n\nBilag\n\n450-2026-41120\n\nKort over vejen\n\n450-2026-41121\n\nTegning\n\n2. Stivej\n\nBeslutning\nUdsat.\n");
        assertEquals(List.of("Skolevej", "Stivej"), items.stream().map(item -> item.title().value()).toList());
    }

    @Test
    void whatStandsBehindTheNumberInEachItemIsNoTitle() {
        List<AgendaItem> items = items("1. Skolevej\n\nSagsnr. 321640 Teknik og plan\n\nBeslutning\nGodkendt.\n\n2. Stivej\n\nSagsnr. 321641 Teknik og plan\n\nBeslutning\nUdsat.\n\n3. Torvet\n\nSagsnr. 321642 Teknik og plan\n\nBeslutning\nUdsat.\n");
        assertEquals(List.of("Skolevej", "Stivej", "Torvet"), items.stream().map(item -> item.title().value()).toList());
    }

    @Test
    void aDatedRulingHeadsTheDecisionAndADatedSupplementItsText() {
        AgendaItem item = items("1. Skolevej\n\nVedtaget den 3. marts 2026:\nAfslag.\n\nVedtaget af Byrådet den 4. februar 2026:\nUdsættes.\n\nSagsfremstilling\nVejen er smal.\n\nSupplerende sagsfremstilling 3. marts 2026\nDen er målt.\n").get(0);
        assertEquals(
                List.of("Vedtaget den 3. marts 2026", "Vedtaget af Byrådet den 4. februar 2026", "Sagsfremstilling", "Supplerende sagsfremstilling 3. marts 2026"),
                item.sections().stream().map(section -> section.heading().value()).toList());
        assertEquals(List.of("-2026-03-03", "Byrådet-2026-02-04"), item.decisions().stream()
                .map(decision -> decision.committee().map(Text::value).orElse("") + "-" + decision.date().orElseThrow().value().orElseThrow()).toList());
    }

    @Test
    void aListBetweenLinksIsTheContents() {
        Minutes minutes = parse("Teknikudvalget - referat\n\nMøde:\t3. marts 2026 kl. 16:00\nMødested:\tSalen\n\nVis hele referatet  |  Vis som PDF  |  Abonnér\n\nÅbne punkter\n\nSkolevej\nStivej\n\nLukkede punkter\n\nSalg af grund\n\n\n"
                + "Sagsnr. 26/11045\nSkolevej\n\nBeslutning\nGodkendt.\n\nSagsnr. 26/900\nStivej\n\nBeslutning\nUdsat.\n\nLukket\nSagsnr. 26/40221\nSalg af grund\n");
        assertEquals(3, minutes.items().size());
        assertEquals(3, minutes.contents().size());
        assertEquals("16:00", minutes.meeting().startTime().orElseThrow().value().toString());
    }

    private static void assertHeads(List<AgendaItem> items) {
        assertEquals(TITLES, items.stream().map(item -> item.title().value()).toList());
        assertEquals(CASES, items.stream().map(item -> item.caseNumber().map(CaseNumber::printed).orElse("")).toList());
    }

    private static Minutes minutes(String head) {
        StringBuilder text = new StringBuilder(TOP);
        for (int at = 0; at < TITLES.size(); at++) {
            String printed = head.replace("N", String.valueOf(at + 1)).replace("C", CASES.get(at)).replace("T", TITLES.get(at)).replace('|', '\n');
            text.append(printed).append('\n');
            text.append(at == 3 ? "" : "\nSagsfremstilling\nSagen er behandlet før.\n\nIndstilling\nForvaltningen indstiller, at sagen drøftes.\n\nBeslutning\nDrøftet.\n\n");
        }
        return parse(text.append(END).toString());
    }

    private static List<AgendaItem> items(String text) {
        return parse("Referat\nTeknikudvalget den 3. marts 2026\n\n" + text).items();
    }

    private static Minutes parse(String text) {
        return ReferatParser.create().parse(text).minutes();
    }
}
