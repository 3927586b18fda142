package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines within sections name a body whose decision follows. */
class EarlierBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Tidligere behandling\n\nKulturudvalget den 9. marts 2021",
        "BESLUTNINGSPROCES:\n\nKulturudvalget den 9. marts 2021\n\nByrådet den 20. april 2021",
        "Høring og sagsgang\n\nÆldrerådet den 9. marts 2021\n\nSvaret ligger i bilaget.",
        "Sagsfremstilling\n\nDer afholdes valg til Østerå Ældreråds bestyrelse den 22. marts 2021.\n\nValget er hemmeligt.",
        "Sagsfremstilling\n\nGodkendelse af referat fra Landsbyrådets møde den 31. marts 2021\n\nReferatet er vedlagt.",
        "Indstilling\n\nForvaltningen indstiller:\n\n1. at stien anlægges\n2. at Byrådet indstiller, at der søges om tilskud.",
        "Indstilling\n\nForvaltningen foreslår:\n\n • At Børne- og Kulturudvalget godkender planen.",
    })
    void nothingIsDecidedWhereABodyIsOnlyNamed(String sections) {
        assertEquals(List.of("-: POSTPONED Udsat."), SectionSamples.decisions(sections + "\n\nBeslutning\n\nUdsat."));
    }

    @Test
    void theHeadingOfADecisionMayBeBrokenOverTwoLines() {
        assertEquals(
                List.of("Kultur- og Fritidsudvalget 2021-03-09: RECOMMENDED Anbefales."),
                SectionSamples.decisions("Resume\n\nStien er smal.\n\nBeslutning i Kultur-\nog Fritidsudvalget den 9. marts 2021:\nAnbefales."));
    }

    @Test
    void whoMetStandsAboveTheBodyThatDecided() {
        assertEquals(
                List.of("Kulturudvalget 2021-03-09: APPROVED I mødet deltog: / Ane Elm og Bo Elm / Afbud: Ida Lund / Dagsordenen blev godkendt."),
                SectionSamples.decisions("Beslutning\n\nI mødet deltog:\n\nAne Elm og Bo Elm\n\nAfbud: Ida Lund\n\n"
                        + "Kulturudvalgets beslutning på mødet den 9. marts 2021:\n\nDagsordenen blev godkendt."));
    }

    @Test
    void absencesOfABodyAreNoDecisionOfIt() {
        assertEquals(
                List.of("-: APPROVED Godkendt. / Fraværende i Østerå Byråd, 28. marts 2021: Bo Elm"),
                SectionSamples.decisions("Beslutning\n\nGodkendt.\n\nFraværende i Østerå Byråd, 28. marts 2021: Bo Elm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sagsfremstilling\n\nKulturudvalget, 9. marts 2021:\n\nAnbefales.",
        "Historik\n\nKulturudvalget, 9. marts 2021:\n\nAnbefales.",
        "Sagens forløb\n\n09-03-2021 Kulturudvalget\nAnbefales.",
        "Beslutning Kulturudvalget 2018-2021 den 9. marts 2021\n\nAnbefales.",
        "Beslutning Kulturudvalget (18-21) den 9. marts 2021\n\nAnbefales.",
        "Beslutning på kulturudvalgsmødet den 9. marts 2021\n\nAnbefales.",
        "Beslutning\n\nKulturudvalgets beslutning i mødet den 9. marts 2021\n\nAnbefales.",
        "Indstilling og beslutning\n\nKulturudvalgets beslutning i mødet den 9. marts 2021\n\nAnbefales.",
        "Sagsfremstilling\n\nKulturudvalgets møde den 9. marts 2021:\n\nAnbefales.",
        "Beslutning i Kulturudvalget den 9. marts 2021\n\nAnbefales.\n\nReferat",
    })
    void aBodyAboveARulingDecides(String sections) {
        assertEquals(List.of("Kulturudvalget 2021-03-09: RECOMMENDED Anbefales."), SectionSamples.decisions(sections));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Resume\n\nForvaltningen indstiller, at stien anlægges.\n\nKulturudvalget: Anbefales.",
        "Resume\n\nForvaltningen indstiller, at stien anlægges. Kulturudvalget: Anbefales.",
        "Indstilling\n\nForvaltningen indstiller, at stien anlægges. Kulturudvalget: Anbefales.",
    })
    void aRulingMayStandBehindTheNameOfItsBody(String sections) {
        assertEquals(List.of("Kulturudvalget: RECOMMENDED Anbefales."), SectionSamples.decisions(sections));
        assertEquals("Forvaltningen | Forvaltningen indstiller, at stien anlægges.", SectionSamples.recommendation(sections));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sagens forløb\n\nKulturudvalget, 9/3 2021: Anbefales.",
        "Tidligere behandling\n\nKulturudvalget 9/3-21: Anbefales.",
        "Sagsfremstilling\n\nStien er smal.\n\nKulturudvalget den 9. marts 2021: Anbefales.",
        "Historik\n\nKulturudvalget 09-03-2021: Anbefales.",
        "Historik\n\nKulturudvalget 09-03-2021 - Anbefales.",
        "Historik\n\nKulturudvalget, den 9. marts 2021. Anbefales.",
        "Historik\n\nKulturudvalget, 9/3-2021 Anbefales.",
        "Sagens forløb\n\n- Kulturudvalget 9/3 2021: Anbefales.",
        "Sagens forløb\n\n09-03-2021 Kulturudvalget: Anbefales.",
    })
    void bodyDayAndRulingMayStandOnOneLine(String sections) {
        assertEquals(List.of("Kulturudvalget 2021-03-09: RECOMMENDED Anbefales."), SectionSamples.decisions(sections));
    }

    @Test
    void eachBodyHasItsOwnLine() {
        assertEquals(
                List.of(
                        "Havn og Strand 2021-03-09: RECOMMENDED Udvalget anbefaler forslaget. Fraværende: Ida Lund (A).",
                        "Økonomiudvalget 2021-03-16 pkt. 12: NOTED Ingen bemærkninger.",
                        "Byrådet: APPROVED Godkendt."),
                SectionSamples.decisions("Sagens forløb\n\n"
                        + "Havn og Strand, 9/3 2021: Udvalget anbefaler forslaget. Fraværende: Ida Lund (A).\n"
                        + "Økonomiudvalget, 16/3 2021, pkt. 12: Ingen bemærkninger.\n\nByrådets beslutning:\n\nGodkendt."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Videre proces\n\nKulturudvalget, 9/3 2021: Planen vedtages.",
        "Sagens forløb\n\nKulturudvalget, 9/3 2021: Punkt 64. Stier i skoven",
        "Sagens forløb\n\nKulturudvalget 9/3 2021 Punkt 64. Stier i skoven",
        "Sagsfremstilling\n\nKulturudvalget har den 9. marts 2021 Godkendt planen.",
    })
    void whatIsPlannedOrOnlyNamedIsNotDecided(String sections) {
        assertEquals(List.of("-: POSTPONED Udsat."), SectionSamples.decisions(sections + "\n\nBeslutning\n\nUdsat."));
    }

    @ParameterizedTest
    @CsvSource({
        "Byrådets beslutning, Byrådet",
        "ØKONOMIUDVALGETS BESLUTNING:, ØKONOMIUDVALGET",
        "Børne- og Ungeudvalgets beslutning:, Børne- og Ungeudvalget",
        "Udvalgets beslutning, -",
        "Rådets beslutning:, -",
    })
    void aGenitiveNamesTheBodyUnlessItSaysOnlyWhatKindItIs(String heading, String body) {
        assertEquals(List.of(body + ": APPROVED Godkendt."), SectionSamples.decisions("Resume\n\nStien er smal.\n\n" + heading + "\n\nGodkendt."));
    }

    @Test
    void theRulingBelowTheRecommendationIsTheDecision() {
        String sections = "Indstilling og beslutning\n\nForvaltningen indstiller,\n\nat stien anlægges.\n\nGodkendt.";

        assertEquals(List.of("-: APPROVED Godkendt."), SectionSamples.decisions(sections));
        assertEquals("Forvaltningen | at stien anlægges.", SectionSamples.recommendation(sections));
    }

    @Test
    void aFullStopTellsOfNoEarlierDecision() {
        assertEquals(List.of("-: POSTPONED Udsat."), SectionSamples.decisions("Tidligere beslutninger\n\n.\n\nBeslutning\n\nUdsat."));
    }
}
