package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines that an extractor joined, told by the sections and titles that come out. */
class GluedLinesTest {

    private static final String HEAD = "Referat\nTeknikudvalget den 3. marts 2026\n\n";

    @Test
    void aHeadingIsDividedFromTheTextBelowIt() {
        assertEquals(
                List.of("1 Skolevej: Bilag = Ingen bilag. | Beslutning = Godkendt.",
                        "2 Stivej: Sagsfremstilling = Stien er slidt. | Bilag = - Kort over stien | Beslutning = Udsat."),
                items("""
                        1. Skolevej
                        BilagIngen bilag.
                        BeslutningGodkendt.
                        2. Stivej
                        SagsfremstillingStien er slidt.
                        Bilag- Kort over stien
                        BeslutningUdsat.
                        """));
    }

    @Test
    void whereMostHeadingsAreJoinedAnUnknownOneIsToo() {
        assertEquals(
                List.of("1 Skolevej: Sagsfremstilling = Vejen er slidt. | Naboforhold = Marken ligger for enden."
                        + " | Indstilling = Forvaltningen indstiller, at vejen fornys. | Beslutning = Godkendt."),
                items("""
                        1. Skolevej
                        SagsfremstillingVejen er slidt.
                        NaboforholdMarken ligger for enden.
                        IndstillingForvaltningen indstiller, at vejen fornys.
                        BeslutningGodkendt.
                        """));
    }

    @Test
    void aNameThatLooksJoinedIsNone() {
        assertEquals(
                List.of("1 Skolevej: Sagsfremstilling = ByLivHavn søger om et tilskud.\nStøtteForeningen søger også."
                        + " | Beslutning = Godkendt."),
                items("""
                        1. Skolevej

                        Sagsfremstilling
                        ByLivHavn søger om et tilskud.
                        StøtteForeningen søger også.

                        Beslutning
                        Godkendt.
                        """));
    }

    @Test
    void aHeadingIsDividedFromTheSentenceOrTheFixedWordAboveIt() {
        assertEquals(
                List.of("1 Skolevej: Sagsgang = Byrådet\nBeslutningssag | Indstilling = at vejen fornys i juni 2026. | Beslutning = Godkendt."),
                items("""
                        1. Skolevej

                        Sagsgang
                        Byrådet
                        BeslutningssagIndstilling
                        at vejen fornys i juni 2026.Beslutning
                        Godkendt.
                        """));
    }

    @Test
    void aLinkThatRepeatsTheTitleIsNoPartOfIt() {
        assertEquals(
                List.of("1 Skolevej: Beslutning = Godkendt.", "2 Eventuelt: Beslutning = Intet."),
                items("""
                        1. SkolevejTryk her og læs mere om Skolevej
                        Beslutning
                        Godkendt.
                        2. EventueltTryk her og læs mere om Eventuelt
                        Beslutning
                        Intet.
                        """));
    }

    @Test
    void theWordsBeforeHeadingAfterHeadingAreALink() {
        assertEquals(
                List.of("1 Skolevej: Resume = Vejen er slidt. | Beslutning = Godkendt."),
                items("""
                        1. Skolevej

                        vis eller skjul Resume
                        Vejen er slidt.

                        vis eller skjul Beslutning
                        Godkendt.
                        """));
    }

    @Test
    void aLinkIsDividedFromTheCaseNumber() {
        AgendaItem item = parse("""
                1. Skolevej
                UdskrivSagsnr.: 26/1042
                Beslutning
                Godkendt.
                2. Stivej
                UdskrivSagsnr.: 26/1043
                Beslutning
                Udsat.
                """).items().get(1);
        assertEquals("26/1043", item.caseNumber().orElseThrow().printed());
    }

    @Test
    void labelsOfTheMeetingAreDividedFromTheirValues() {
        Minutes minutes = ReferatParser.create().parse("""
                Referat
                Torsdag den 5. marts 2026 kl. 17:00
                MødestedRådssalen
                UdvalgTeknikudvalget

                1. Skolevej

                Beslutning
                Godkendt.
                """).minutes();
        assertEquals("Rådssalen", minutes.meeting().location().orElseThrow().value());
        assertEquals("Teknikudvalget", minutes.meeting().committee().orElseThrow().value());
    }

    @Test
    void theNumberOfAListBeforeTheItemsOwnIsDropped() {
        assertEquals(
                List.of("1 Skolevej: Beslutning = Godkendt.", "2 Stivej: Beslutning = Udsat."),
                items("""
                          1.  1. Skolevej
                        Beslutning
                        Godkendt.
                          2.  2. Stivej
                        Beslutning
                        Udsat.
                        """));
    }

    @Test
    void membersAreDividedBehindTheirParties() {
        Minutes minutes = ReferatParser.create().parse("""
                Referat
                Teknikudvalget den 3. marts 2026
                Medlemmer: Ida Holm (A), FormandBo Vig (V)Anna Dal (Ø)

                1. Skolevej

                Beslutning
                Godkendt.
                """).minutes();
        assertEquals(
                List.of("Ida Holm", "Bo Vig", "Anna Dal"),
                minutes.meeting().participants().stream().map(person -> person.name()).toList());
    }

    @Test
    void attachmentsAreDividedWhereTheNextOneIsCounted() {
        AgendaItem item = parse("1. Skolevej\n\nBilag\nBilag 1: Kort over vejenBilag 2: Notat\n\nBeslutning\nGodkendt.\n").items().get(0);
        assertEquals(
                List.of("Bilag 1: Kort over vejen", "Bilag 2: Notat"),
                item.attachments().stream().map(attachment -> attachment.name()).toList());
    }

    @Test
    void aLabelBehindTheDayBeginsALineOfItsOwn() {
        Minutes minutes = ReferatParser.create().parse("""
                Referat fra møde i Nordby Ældreråd torsdag den 21. maj 2026Deltagere:
                Ida Holm og Bo Vig

                1. Skolevej
                Beslutning
                Godkendt.
                """).minutes();
        assertEquals("Nordby Ældreråd", minutes.meeting().committee().orElseThrow().value());
        assertEquals(List.of("Ida Holm", "Bo Vig"), minutes.meeting().participants().stream().map(person -> person.name()).toList());
    }

    private static Minutes parse(String items) {
        return ReferatParser.create().parse(HEAD + items).minutes();
    }

    private static List<String> items(String items) {
        return parse(items).items().stream().map(GluedLinesTest::item).toList();
    }

    private static String item(AgendaItem item) {
        return item.number().map(Text::value).orElse("") + " " + item.title().value() + ": "
                + item.sections().stream().map(GluedLinesTest::section).collect(Collectors.joining(" | "));
    }

    private static String section(Section section) {
        return section.heading().value() + " = "
                + section.lines().stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
