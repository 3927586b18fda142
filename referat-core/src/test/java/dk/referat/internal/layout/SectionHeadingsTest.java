package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which lines begin a section, told by the sections that come out. */
class SectionHeadingsTest {

    private static final String HEAD = "Referat\nTeknikudvalget den 3. marts 2026\n\n";

    @Test
    void aHeadingMayStandAloneInOneItemAndBeforeItsTextInAnother() {
        assertEquals(
                List.of("Beslutning = Indstillingen blev godkendt.", "Resume = Vejen er slidt. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Beslutning: Indstillingen blev godkendt.

                        Punkt 2: Skolevej

                        Resume

                        Vejen er slidt.

                        Beslutning

                        Udsat.
                        """));
    }

    @Test
    void anEarlierBodysHeadingLeavesTheOwnDecisionItsWord() {
        assertEquals(
                List.of("Beslutning fra Økonomiudvalget, 14. december 2021 = Anbefales. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Skolevej

                        Beslutning fra Økonomiudvalget, 14. december 2021

                        Anbefales.

                        Beslutning: Godkendt.
                        """));
    }

    @Test
    void whereTheWordStandsAloneInTheItemItIsTextBehindAColon() {
        assertEquals(
                List.of("Beslutning = Udvalget ser frem til sagen.\nBeslutning: se bilaget."),
                sections("""
                        Punkt 1: Skolevej

                        Beslutning

                        Udvalget ser frem til sagen.
                        Beslutning: se bilaget.
                        """));
    }

    @Test
    void aKnownHeadingInOneItemIsNoSubHeadingBehindNumberedPoints() {
        assertEquals(
                List.of("Indstilling = Forvaltningen foreslår, at\n1. der gives en anlægsbevilling på 2.400.000 kr. i 2026"
                        + " til en ny bro over åen, | Problemstilling = Broen er en del af skolevejen."),
                sections("""
                        Punkt 1: Ny bro

                        Indstilling

                        Forvaltningen foreslår, at

                        1. der gives en anlægsbevilling på 2.400.000 kr. i 2026 til en ny bro over åen,

                        Problemstilling

                        Broen er en del af skolevejen.
                        """));
    }

    @Test
    void inDenseTextHeadingsStandBesideTheirTextWhereDecisionsDo() {
        assertEquals(
                List.of("Beslutning = Udsat.",
                        "Resume = Vejen er slidt. | Bilag = Kort.pdf | Høring = Ingen. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Lokalplan 112
                        Beslutning: Udsat.
                        Punkt 2: Skolevej
                        Resume: Vejen er slidt.
                        Bilag
                        Kort.pdf
                        Høring: Ingen.
                        Beslutning: Godkendt.
                        """));
    }

    @Test
    void shortSectionsAreNoCellsOfATable() {
        assertEquals(
                List.of("Bæredygtighed = Ikke relevant | Kompetence = Byrådet | Beslutning = Anbefales."),
                sections("""
                        Punkt 1: Lokalplan 112
                        Drøftelsessag

                        Bæredygtighed

                        Ikke relevant

                        Kompetence

                        Byrådet

                        Beslutning

                        Anbefales.
                        """));
    }

    @Test
    void whatReturnsAtTheEndsOfPagesRightBelowAHeadingIsItsText() {
        assertEquals(
                List.of("Bilag = Takster.pdf | Beslutning = Udsat.", "Bilag = Takster.pdf | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Bilag
                        Takster.pdf
                        \fBeslutning
                        Udsat.

                        Punkt 2: Skolevej

                        Bilag
                        Takster.pdf
                        \fBeslutning
                        Godkendt.
                        """));
    }

    @Test
    void lettersMayStandBeforeHeadings() {
        assertEquals(
                List.of("C. Økonomi = Ingen. | Administrationen indstiller = - at planen vedtages"
                        + " | E. Udvalget besluttede = Godkendt. | G. Bilag = 1. Kort.pdf"),
                sections("""
                        Punkt 1: Lokalplan 112

                        C. Økonomi
                        Ingen.

                        Administrationen indstiller
                        - at planen vedtages

                        E. Udvalget besluttede
                        Godkendt.

                        G. Bilag
                        1. Kort.pdf
                        """));
    }

    @Test
    void aLeadInWithinARecommendationIsNoHeading() {
        assertEquals(
                List.of("Indstilling = Forvaltningen indstiller\n- at planen vedtages | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Indstilling

                        Forvaltningen indstiller
                        - at planen vedtages

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void aKnownHeadingMayStandRightBelowATitle() {
        assertEquals(
                List.of("Resume = Planen er ny. | Vedtagelse = Godkendt.", "Resume = Vejen er slidt. | Vedtagelse = Godkendt.",
                        "Vedtagelse = Udsat."),
                sections("""
                        nr. 41 | Lokalplan 117

                        Resume
                        Planen er ny.

                        Vedtagelse
                        Godkendt.

                        nr. 42 | Skolevej

                        Resume
                        Vejen er slidt.

                        Vedtagelse
                        Godkendt.

                        nr. 43 | Cykelsti
                        Vedtagelse
                        Udsat.
                        """));
    }

    private static List<String> sections(String items) {
        return ReferatParser.builder().build().parse(HEAD + items).minutes().items().stream()
                .map(AgendaItem::sections)
                .map(sections -> sections.stream().map(SectionHeadingsTest::shown).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String shown(Section section) {
        return section.heading().value() + " = "
                + section.lines().stream().map(Text::value).collect(Collectors.joining("\n"));
    }
}
