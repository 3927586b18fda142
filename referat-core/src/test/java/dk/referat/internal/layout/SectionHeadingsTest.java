package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aKnownWordBehindTheBulletOfAllHeadingsIsOne() {
        assertEquals(
                List.of("Sagsfremstilling = Vejen er slidt:\n• Her\n• Der\nSkilte\nDer er to skilte. | Retsgrundlag = Vejloven. | Indstilling = At vejen lukkes. | Beslutning = Godkendt.",
                        "Sagsfremstilling = Stien er ny. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Skolevej

                            • Sagsfremstilling

                              Vejen er slidt:

                               • Her
                               • Der


                              Skilte

                              Der er to skilte.

                            • Retsgrundlag

                              Vejloven.

                            • Indstilling

                              At vejen lukkes.

                            • Beslutning

                              Godkendt.

                        Punkt 2: Stivej

                            • Sagsfremstilling

                              Stien er ny.

                            • Beslutning

                              Udsat.
                        """));
    }

    @Test
    void theSecondOfTwoWordsMayTellTheHeading() {
        assertEquals(
                List.of("Sagsfremstilling = Vejen er slidt. | Dialog/høring = Ingen. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Skolevej

                        Sagsfremstilling
                        Vejen er slidt.

                        Dialog/høring
                        Ingen.

                        Beslutning
                        Godkendt.
                        """));
    }

    @Test
    void theOnlyOneOfItsKindMayHaveItsTextBesideIt() {
        assertEquals(
                List.of("Resume = Vejen er slidt. | Lovgrundlag = Vejloven. | Beslutning = Godkendt.", "Beslutning = Udsat."),
                sections("""
                        Punkt 1: Skolevej
                        Resume
                        Vejen er slidt.
                        Lovgrundlag: Vejloven.
                        Beslutning
                        Godkendt.
                        Punkt 2: Stivej
                        Beslutning
                        Udsat.
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sagsbeskrivelse: Se kortet.", "Økonomi: 100 kr.\nØkonomi: 200 kr."})
    void whereAnotherIsOfItsKindItIsTextBehindAColon(String lines) {
        assertEquals(
                List.of("Sagsfremstilling = Vejen er slidt.\n" + lines + " | Beslutning = Godkendt.", "Beslutning = Udsat."),
                sections("""
                        Punkt 1: Skolevej
                        Sagsfremstilling
                        Vejen er slidt.
                        %s
                        Beslutning
                        Godkendt.
                        Punkt 2: Stivej
                        Beslutning
                        Udsat.
                        """.formatted(lines)));
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
    void whereOneHeadingHasTheWordOfDecidingTheLinesOfBodiesAreText() {
        assertEquals(
                List.of("INDSTILLING/BESLUTNING = Forvaltningen indstiller\nat stien anlægges\nHavneudvalget den 11-06-2008\nGodkendt. | SAGSFREMSTILLING = Stien er slidt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        INDSTILLING/BESLUTNING

                        Forvaltningen indstiller

                        at stien anlægges

                        Havneudvalget den 11-06-2008
                        Godkendt.

                        SAGSFREMSTILLING

                        Stien er slidt.
                        """));
    }

    @Test
    void aLineInCapitalsIsAHeadingWhereAllHeadingsAre() {
        assertEquals(
                List.of("RESUME = Stien er slidt. | INDSTILLING = Forvaltningen indstiller, at\n1. Stien anlægges. | NABOERNES SYN = Tre naboer skrev."
                        + " | BESLUTNING = Godkendt.",
                        "INDSTILLING = Forvaltningen indstiller, at vejen lukkes. | BESLUTNING = Udsat."),
                sections("""
                        Punkt 1: Lokalplan 112

                        RESUME
                        Stien er slidt.

                        INDSTILLING
                        Forvaltningen indstiller, at
                        1. Stien anlægges.

                        NABOERNES SYN
                        Tre naboer skrev.

                        BESLUTNING
                        Godkendt.

                        Punkt 2: Skolevej

                        INDSTILLING
                        Forvaltningen indstiller, at vejen lukkes.

                        BESLUTNING
                        Udsat.
                        """));
    }

    @Test
    void wordsThatLeadOnWithAtHeadNothing() {
        assertEquals(
                List.of("Lovgrundlag = Vejloven.\nVejkontoret indstiller til Havneudvalget og Byrådet, at\n1. stien anlægges.\n2. træet fældes. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Lovgrundlag

                        Vejloven.

                        Vejkontoret indstiller til Havneudvalget og Byrådet, at

                        1. stien anlægges.
                        2. træet fældes.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void linesOfSeveralLabelsTellNothingOfWhoDecides() {
        assertEquals(
                List.of("Sagen afgøres i = Byrådet | Sagsfremstilling = Stien er slidt. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Sagsnr.: 14/118
                        Sagen afgøres i: Byrådet
                        Område: Havne og veje - Sagsbeh: Ane Elm

                        Sagsfremstilling
                        Stien er slidt.

                        Beslutning
                        Godkendt.
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

    @Test
    void whereHeadingsAreInCapitalsOtherWordsAreText() {
        assertEquals(
                List.of("INDSTILLING = At planen vedtages. | SAGSFREMSTILLING = Planen er ny. | BESLUTNING = Godkendt.",
                        "INDSTILLING = At vejen flyttes. | SAGSFREMSTILLING = Baggrund\nVejen er slidt. | BESLUTNING = Udsat."),
                sections("""
                        Punkt 1: Lokalplan 112

                        INDSTILLING:
                        At planen vedtages.

                        SAGSFREMSTILLING:
                        Planen er ny.

                        BESLUTNING:
                        Godkendt.

                        Punkt 2: Skolevej

                        INDSTILLING:
                        At vejen flyttes.

                        SAGSFREMSTILLING:

                        Baggrund

                        Vejen er slidt.

                        BESLUTNING:
                        Udsat.
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baggrund.", "Motivation:"})
    void aWordWithAnotherSignBehindItThanTheHeadingsIsText(String word) {
        assertEquals(
                List.of("Resume = Planen er ny. | Sagsfremstilling = Se kortet. | Beslutning = Godkendt.",
                        "Resume = Vejen er slidt. | Sagsfremstilling = Se kortet.\n" + word + "\nDen er fra 1970. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Resume

                        Planen er ny.

                        Sagsfremstilling

                        Se kortet.

                        Beslutning

                        Godkendt.

                        Punkt 2: Skolevej

                        Resume

                        Vejen er slidt.

                        Sagsfremstilling

                        Se kortet.

                        %s

                        Den er fra 1970.

                        Beslutning

                        Udsat.
                        """.formatted(word)));
    }

    @Test
    void anUnknownHeadingMayStandRightUnderAnotherWhereBothHaveAColon() {
        assertEquals(
                List.of("Indstilling = At planen vedtages. | Vurdering =  | Cykelvenlighed =  | Økonomi = Ingen. | Beslutning = Godkendt.",
                        "Indstilling = At vejen flyttes. | Vurdering =  | Cykelvenlighed = God. | Økonomi = Ingen. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Indstilling:
                        At planen vedtages.

                        Vurdering:

                        Cykelvenlighed:

                        Økonomi:
                        Ingen.

                        Beslutning:
                        Godkendt.

                        Punkt 2: Skolevej

                        Indstilling:
                        At vejen flyttes.

                        Vurdering:

                        Cykelvenlighed:
                        God.

                        Økonomi:
                        Ingen.

                        Beslutning:
                        Udsat.
                        """));
    }

    @Test
    void wordsOfCellsAreNoHeadings() {
        assertEquals(
                List.of("Sagsfremstilling = Tallene ses her.\nTabel 1. Status i marts\nØkonomi\nMarts 2026\nDrift\n87,1"
                        + "\nPersonale\nSygefravær\n4,7\nDet går bedre. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Status

                        Sagsfremstilling

                        Tallene ses her.

                        Tabel 1. Status i marts

                        Økonomi

                        Marts 2026

                        Drift

                        87,1

                        Personale

                        Sygefravær

                        4,7

                        Det går bedre.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void namesWithPartiesThatComeAgainAreNoHeadings() {
        assertEquals(
                List.of("Sagsfremstilling = Valgt er:\nAne Elm, Bylisten\nBo Holm, Bylisten | Beslutning = Ane Elm blev formand.",
                        "Sagsfremstilling = Valgt er:\nAne Elm, Bylisten\nBo Holm, Bylisten | Beslutning = Bo Holm blev næstformand."),
                sections("""
                        Punkt 1: Valg af formand

                        Sagsfremstilling

                        Valgt er:

                        Ane Elm, Bylisten

                        Bo Holm, Bylisten

                        Beslutning

                        Ane Elm blev formand.

                        Punkt 2: Valg af næstformand

                        Sagsfremstilling

                        Valgt er:

                        Ane Elm, Bylisten

                        Bo Holm, Bylisten

                        Beslutning

                        Bo Holm blev næstformand.
                        """));
    }

    @Test
    void aSentenceThatEndsInTheWordOfAHeadingIsText() {
        assertEquals(
                List.of("Resume = Vejen flyttes.\nFor skolen har det følgende konsekvenser:\nKortere vej. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Skolevej

                        Resume

                        Vejen flyttes.

                        For skolen har det følgende konsekvenser:

                        Kortere vej.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void whereTheCaseGoesRightUnderTheResumeIsItsText() {
        assertEquals(
                List.of("Resume = Politisk behandling\nByrådet (beslutter), 03.03.2026\nVejen er slidt. | Beslutning = Godkendt.",
                        "Resume = Politisk behandling\nByrådet (beslutter), 03.03.2026\nStien er smal. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Skolevej

                        Resume

                        Politisk behandling

                        Byrådet (beslutter), 03.03.2026

                        Vejen er slidt.

                        Beslutning

                        Godkendt.

                        Punkt 2: Cykelsti

                        Resume

                        Politisk behandling

                        Byrådet (beslutter), 03.03.2026

                        Stien er smal.

                        Beslutning

                        Udsat.
                        """));
    }

    @Test
    void whatAnotherBodyDecidedIsTextWhereTheItemHasADecision() {
        assertEquals(
                List.of("Sagsfremstilling = Sagen er gammel.\nNævnets afgørelse\nNævnet gav kommunen ret. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Skolevej

                        Sagsfremstilling

                        Sagen er gammel.

                        Nævnets afgørelse

                        Nævnet gav kommunen ret.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void aLeadInHeadsTheRecommendationWhereTheTemplateHasNoWordForIt() {
        assertEquals(
                List.of("Resume = Planen er ny. | Direktionen indstiller til Byrådet, = at planen vedtages | Beslutning = Godkendt.",
                        "Resume = Vejen er slidt. | Direktionen indstiller = 1. at vejen flyttes | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Resume

                        Planen er ny.

                        Direktionen indstiller til Byrådet,

                        at planen vedtages

                        Beslutning

                        Godkendt.

                        Punkt 2: Skolevej

                        Resume

                        Vejen er slidt.

                        Direktionen indstiller:

                        1. at vejen flyttes

                        Beslutning

                        Udsat.
                        """));
    }

    @Test
    void withinAnotherSectionKnownHeadingsStandBesideSubHeadingsWithoutBlankLines() {
        assertEquals(
                List.of("Sagsfremstilling = Baggrund for puljen\nKysten har fået store skader i vinter, og flere har spurgt kommunen om hjælp."
                        + " | Økonomi = Ingen. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Ny pulje

                        Sagsfremstilling

                        Baggrund for puljen
                        Kysten har fået store skader i vinter, og flere har spurgt kommunen om hjælp.

                        Økonomi

                        Ingen.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void onlyABlankMayStandBetweenAHeadingAndItsText() {
        assertEquals(
                List.of("Resume = Planen er ny. | Sagens forløb = 02-03-2026 Teknikudvalget\nAnbefales."
                        + " | Beslutning = Tilbagesendes til Teknikudvalget med bemærkning, at der mangler et kort.",
                        "Resume = Vejen er slidt. | Sagens forløb = 02-03-2026 Teknikudvalget\nAnbefales."
                        + " | Beslutning = Tilbagesendes til Teknikudvalget med bemærkning, at byrådet er enigt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Resume
                        Planen er ny.

                        Sagens forløb 02-03-2026 Teknikudvalget
                        Anbefales.

                        Beslutning Tilbagesendes til Teknikudvalget med bemærkning, at der mangler et kort.

                        Punkt 2: Skolevej

                        Resume
                        Vejen er slidt.

                        Sagens forløb 02-03-2026 Teknikudvalget
                        Anbefales.

                        Beslutning Tilbagesendes til Teknikudvalget med bemærkning, at byrådet er enigt.
                        """));
    }

    @Test
    void aTitleThatBeginsWithTheWordOfAHeadingOnceIsNone() {
        assertEquals(
                List.of("Resume = Sagen er ny.\nBeslutning Ane Elm ønskede, står i protokollen fra sidste møde. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Lokalplan 112

                        Resume

                        Sagen er ny.

                        Beslutning Ane Elm ønskede, står i protokollen fra sidste møde.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void theHeadingsOfAQuotedMotionAreTextOfTheSection() {
        assertEquals(
                List.of(
                        "Resume = Vejen er slidt. | Indstilling = Forvaltningen indstiller, at vejen fornyes. | Beslutning = Godkendt.",
                        "Resume = Ane Elm ønsker følgende optaget:\nResume:\nDer mangler en bænk.\nIndstilling:\nat der stilles en bænk op. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Skolevej

                        Resume
                        Vejen er slidt.
                        Indstilling
                        Forvaltningen indstiller, at vejen fornyes.
                        Beslutning
                        Godkendt.

                        Punkt 2: Bænk ved åen

                        Resume
                        Ane Elm ønsker følgende optaget:
                        Resume:
                        Der mangler en bænk.
                        Indstilling:
                        at der stilles en bænk op.
                        Beslutning
                        Udsat.
                        """));
    }

    @Test
    void whatAPartyProposesMayHaveAHeadingOfItsOwn() {
        assertEquals(
                List.of("Beslutning = Henvist til udvalget. | Beslutningsforslag fra SF = Der mangler grønne tage. | Indstilling = at der laves en plan."),
                sections("""
                        Punkt 1: Grønne tage

                        Beslutning

                        Henvist til udvalget.

                        Beslutningsforslag fra SF

                        Der mangler grønne tage.

                        Indstilling

                        at der laves en plan.
                        """));
    }

    @Test
    void whoCameForWhomIsNoSubHeading() {
        assertEquals(
                List.of("Resume = Vejen er slidt. | Bemærkninger til dagsordenen = Ane Elm er indkaldt som suppleant for Bo Holm\n"
                        + "Sagen om hegnet ved åen blev behandlet før sagen om skolen, fordi en gæst ventede.", "Resume = Stien er smal."),
                sections("""
                        Punkt 1: Skolevej

                        Resume

                        Vejen er slidt.

                        Bemærkninger til dagsordenen

                        Ane Elm er indkaldt som suppleant for Bo Holm

                        Sagen om hegnet ved åen blev behandlet før sagen om skolen, fordi en gæst ventede.

                        Punkt 2: Stivej

                        Resume

                        Stien er smal.
                        """));
    }

    @Test
    void theWordOfALostContentsListAboveAHeadingBelongsToNoSection() {
        assertEquals(
                List.of("Tidligere behandling = Økonomiudvalget den 3. marts 2026 | Resume = Vejen er slidt. | Beslutning = Godkendt."),
                sections("""
                        Punkt 1: Skolevej

                        Tidligere behandling

                        Økonomiudvalget den 3. marts 2026

                        Indhold

                        Resume

                        Vejen er slidt.

                        Beslutning

                        Godkendt.
                        """));
    }

    @Test
    void wordsOfARouteAboveABodyAreAHeadingInOneItemToo() {
        assertEquals(
                List.of("Beslutning = Godkendt. | Sagens gang = Byrådet", "Bilag =  | Sagsgang = Byrådet beslutter. | Beslutning = Udsat."),
                sections("""
                        Punkt 1: Skolevej

                        Beslutning

                        Godkendt.Sagens gang

                        Byrådet

                        Punkt 2: Stivej

                        Bilag

                        Sagsgang

                        Byrådet beslutter.

                        Beslutning

                        Udsat.
                        """));
    }

    @Test
    void theEmptyListOfAttachmentsAtTheEndOfAnItem() {
        assertEquals(
                List.of("Resume = Vejen er slidt. | Økonomi = Intet. | Bilag = ", "Resume = Stien er smal."),
                sections("""
                        Punkt 1: Skolevej

                        Resume

                        Vejen er slidt.

                        Økonomi

                        Intet.
                        Bilag

                        Punkt 2: Stivej

                        Resume

                        Stien er smal.
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
