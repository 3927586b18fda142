package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recommendation without a heading, whose points are paragraphs of their own. */
class OpenSentenceTest {

    private static final String REST = "\n\nSagsfremstilling\nStien er smal.\n\nBeslutning\n\nGodkendt.";

    @ParameterizedTest
    @ValueSource(strings = {
        "Havneudvalget indstiller, at byrådet godkender,\n\nat     stien anlægges, og\n\nat     træerne fældes.",
        "Havneudvalget indstiller, at Byrådet\n\n•   anlægger stien\n\n•   fælder træerne",
        "Havneudvalget indstiller til Økonomiudvalget, at det godkender\n\n-   stien ved åen\n\n-   prisen på træerne",
    })
    void theSentenceThatEndsOpenLeadsIn(String sentence) {
        String found = SectionSamples.recommendation(sentence + REST);

        assertEquals(3, found.split(" \\| ").length, found);
        assertEquals("Havneudvalget", found.split(" \\| ")[0]);
    }

    @Test
    void aSentenceWithItsOwnPointIsThePoint() {
        assertEquals(
                "Havneudvalget | Havneudvalget indstiller, at stien anlægges i 2022.",
                SectionSamples.recommendation("Havneudvalget indstiller, at stien anlægges i 2022." + REST));
    }

    @Test
    void anEarlierBodyMayRuleInTheParagraphBelow() {
        assertEquals(
                List.of("Magistraten: RECOMMENDED Magistraten anbefaler indstillingen.", "-: APPROVED Godkendt."),
                SectionSamples.decisions("Havneudvalget indstiller, at byrådet godkender,\n\nat     stien anlægges.\n\n"
                        + "Ane Elm og Bo Lind var fraværende.\n\nMagistraten anbefaler indstillingen." + REST));
    }
}
