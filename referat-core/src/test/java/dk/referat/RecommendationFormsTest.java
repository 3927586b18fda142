package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Recommendation;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which a recommendation is printed. */
class RecommendationFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Indstilling\n\nForvaltningen indstiller, at\n\n • stien anlægges\n • træerne fældes",
        "Forslag\n\nForvaltningen foreslår,\n\nat stien anlægges\n\nat træerne fældes",
        "Resume\n\nDer mangler en sti.\n\nForvaltningen indstiller,\n\nat stien anlægges\n\nat træerne fældes",
        "Resume\n\nDer mangler en sti. Forvaltningen indstiller,\n • at stien anlægges\n • at træerne fældes",
        "Resume\n\nForvaltningen indstiller til Byrådet\n\n- at stien anlægges\n- at træerne fældes",
        "Forvaltningen foreslår:\n\n • at stien anlægges\n • at træerne fældes",
        "Indstilling\n\nSagen bliver behandlet i Kulturudvalget.\n\nForvaltningen indstiller,\n\n • at stien anlægges\n • at træerne fældes",
        "Indstilling\n\nForvaltningen abefaler over for Byrådet:\n\nat stien anlægges\n\nat træerne fældes",
        "Bilag\n\nKort over stien\n\nAnbefaling\n\nForvaltningen anbefaler,\n\nat stien anlægges\n\nat træerne fældes",
        "Indstilling\n\nForvaltningen indstiller\n\nat | stien anlægges |\nat | træerne fældes |",
    })
    void aProposerWithTwoPoints(String sections) {
        String found = SectionSamples.recommendation(sections + "\n\nBeslutning\n\nGodkendt.");

        assertEquals("Forvaltningen | stien anlægges | træerne fældes", found.replace("at ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Indstilling\n\nForvaltningen indstiller,\n\n1.\n\nat\n\nstien anlægges\n\n2.\n\nat\n\ntræerne fældes",
        "Indstilling\n\nForvaltningen indstiller:\nAt 1) stien anlægges\nAt 2) træerne fældes",
    })
    void theNumberMayStandApart(String sections) {
        String found = SectionSamples.recommendation(sections);

        assertEquals("Forvaltningen | 1: stien anlægges | 2: træerne fældes", found.replace("at ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Indstilling\n\nForvaltningen indstiller,\n\nat regnskabet pr.\n31. december 2020 vedtages.",
        "Indstilling\n\nForvaltningen indstiller,\n\nat regnskabet pr. 31.\n\ndecember 2020 vedtages.",
        "Resume\n\nForvaltningen indstiller, at\n\nat regnskabet pr. 31.\n\ndecember 2020 vedtages.",
    })
    void aDateMayBeWrapped(String sections) {
        assertEquals(
                "Forvaltningen | at regnskabet pr. 31. december 2020 vedtages.",
                SectionSamples.recommendation(sections + "\n\nBeslutning\n\nGodkendt."));
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertEquals(
                "Forvaltningen | Forvaltningen indstiller til Byrådet, at der afsættes 40.000 kr. til nye træer.",
                SectionSamples.recommendation(
                        "Sagsfremstilling\n\nStien er slidt.\n\nForvaltningen indstiller til Byrådet, at der afsættes 40.000 kr.\ntil nye træer.\n\nBeslutning\n\nGodkendt."));
    }

    @Test
    void theNameOfABodyInTheMiddleOfASentenceDecidesNothing() {
        assertEquals(
                "Forvaltningen | at udgiften holdes inden for det af udvalget godkendte budget.",
                SectionSamples.recommendation(
                        "Indstilling\n\nForvaltningen indstiller,\nat udgiften holdes inden for det af\nudvalget godkendte budget.\n\nBeslutning\n\nGodkendt."));
    }

    @Test
    void anOfficeMayHaveAnAbbreviation() {
        assertEquals("Konst. vejchef | 1: at stien anlægges.", SectionSamples.recommendation("Indstilling\n\nKonst. vejchef indstiller,\n\n1. at stien anlægges."));
    }

    @Test
    void aNameMayHaveInitials() {
        assertEquals(
                "Direktør Ane B. Elm | stien anlægges.",
                SectionSamples.recommendation("Indstilling\n\nDirektør Ane B. Elm indstiller, at\n\n • stien anlægges."));
    }

    @Test
    void anOrdinalBehindABulletIsTextOfThePoint() {
        assertEquals(
                "Forvaltningen | 1. suppleant Ane Elm indtræder.",
                SectionSamples.recommendation("Indstilling\n\nForvaltningen indstiller, at\n\n • 1. suppleant Ane Elm indtræder."));
    }

    @Test
    void whatAnEarlierBodyRecommendedIsItsDecision() {
        assertEquals(
                "none",
                SectionSamples.recommendation(
                        "Historik\n\nKulturudvalget, 9. marts 2021:\n\nKulturudvalget indstiller, at stien anlægges.\n\nBeslutning\n\nGodkendt."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Indstilling\n\n• Det indstilles: At 1) puljen fordeles sådan:\n• Stier: 60 mio. kr.\n• Træer: 40 mio. kr.\n• At 2) beløbet tages af kassen.",
        "Indstilling\n\nDet indstilles: At 1) puljen fordeles sådan:\n• Stier: 60 mio. kr.\n• Træer: 40 mio. kr.\nAt 2) beløbet tages af kassen.",
    })
    void bulletsBetweenNumberedPointsBelongToThem(String section) {
        assertEquals(
                "- | 1: puljen fordeles sådan: • Stier: 60 mio. kr. • Træer: 40 mio. kr. | 2: beløbet tages af kassen.",
                SectionSamples.recommendation(section));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Indstilling\n\nForvaltningen indstiller\n\nat stien anlægges\nat træerne fældes\nForvaltningen indstiller\n\nBeslutning\n\nGodkendt.",
        "Indstilling og beslutning\n\nForvaltningen indstiller,\n\na)\u00a0\u00a0\u00a0at stien anlægges\n\nListe B indstiller,\n\nb)\u00a0\u00a0\u00a0at træerne fældes",
    })
    void wordsThatLeadInAgainAreNoPoint(String sections) {
        String found = SectionSamples.recommendation(sections);

        assertEquals("Forvaltningen | stien anlægges | træerne fældes", found.replaceAll("(?:[ab]: )?at ", ""));
    }

    @Test
    void aPartyMayProposeInThePassive() {
        assertEquals(
                "Enhedslisten, Per B. Krag og Venstre | stien anlægges",
                SectionSamples.recommendation("Indstilling\n\nDet indstilles fra Enhedslisten, Per B. Krag og Venstre, at\n\n- stien anlægges"));
    }

    @Test
    void votesBelowAnEarlierBodysSentenceArePartOfItsDecision() {
        assertEquals(
                List.of("Økonomiudvalget: RECOMMENDED Økonomiudvalget anbefaler indstillingen. / Medlem Ane Elm stemmer imod."),
                SectionSamples.decisions("Indstilling\n\nForvaltningen indstiller, at stien anlægges.\nØkonomiudvalget anbefaler indstillingen.\nMedlem Ane Elm stemmer imod."));
    }

    @Test
    void anEarlierBodyMayOnlyHaveHeardOfTheCase() {
        assertEquals(
                List.of("Økonomiudvalget: NOTED Økonomiudvalget har haft sagen til orientering. / Ane Elm var fraværende."),
                SectionSamples.decisions("Indstilling\n\nForvaltningen indstiller, at stien anlægges.\nØkonomiudvalget har haft sagen til orientering.\nAne Elm var fraværende."));
    }

    @Test
    void capitalLettersMayCountThePoints() {
        assertEquals(
                "Vejteamet | A: at stien anlægges | B: at træerne fældes",
                SectionSamples.recommendation("Anbefaling\n\nVejteamet anbefaler,\nA) at stien anlægges\nB) at træerne fældes\n\nBeslutning\n\nGodkendt."));
    }

    @Test
    void initialsCountNothing() {
        assertEquals(
                "A. Holm | stien anlægges.",
                SectionSamples.recommendation("Anbefaling\n\nA. Holm anbefaler, at stien anlægges.\n\nBeslutning\n\nGodkendt.").replace("A. Holm anbefaler, at ", ""));
    }

    @Test
    void theBodiesInBracketsBelowThePointsProposeThem() {
        Recommendation recommendation = ReferatParser.create().parse("""
                Byrådet
                Tirsdag den 3. marts 2026

                1. Nye bænke

                Indstilling
                Det indstilles,
                1. at bænkene købes,
                2. at kajen males.

                (Havneudvalget og Økonomiudvalget)

                Beslutning
                Godkendt.
                """).minutes().items().get(0).recommendation().orElseThrow();
        assertEquals("Havneudvalget og Økonomiudvalget", recommendation.proposer().map(Text::value).orElse("-"));
        assertEquals(2, recommendation.points().size());
    }
}
