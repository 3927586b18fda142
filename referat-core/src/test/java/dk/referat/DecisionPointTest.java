package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of a decision are those of points. */
class DecisionPointTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1. Godkendt.                                              | [1: Godkendt.]
            1. - 2. Anbefalet.                                        | [1-2: Anbefalet.]
            1. taget til efterretning                                 | [1: taget til efterretning]
            Afbud:\\n1. Bo Elm                                        | []
            1. Bo Elm bad om et notat.                                | []
            Godkendt.\\n1. behandling er afsluttet.                   | []
            a) Anbefales.\\n\\nb) Ane Elm udpeges.                    | [a: Anbefales., b: Ane Elm udpeges.]
            a) Ane Elm har holdt møde.\\nb) Intet nyt.                 | []
            A) Anbefales.\\n\\nB) Ane Elm udpeges.                    | [A: Anbefales., B: Ane Elm udpeges.]
            Ad A) Godkendt.\\nAd B) Udsat.                            | [A: Godkendt., B: Udsat.]
            Ad 1. Godkendt.\\n\\nAd 2. Udsat.                          | [1: Godkendt., 2: Udsat.]
            Ad 1 Godkendt.\\nAd 2 Udsat.\\n\\nMindretalsudtalelse: F er imod broen. | [1: Godkendt., 2: Udsat.]
            Ad 1 Godkendt.\\nAd 2 Udsat.\\nBo Elm (A) var indkaldt som stedfortræder for Ane Elm (A). | [1: Godkendt., 2: Udsat.]
            Ad 1: Godkendt.\\nAd 2: Udsat.\\nV ønsker ført til referat, at hegnet skal males. | [1: Godkendt., 2: Udsat.]
            Ad 1: Godkendt.\\nV ønsker ført til referat, at hegnet skal males.\\nAd 2: Udsat. | [1: Godkendt.\\nV ønsker ført til referat, at hegnet skal males., 2: Udsat.]
            1. Godkendt.\\n\\n2. Udsat.\\n\\nAne P. Elm bemærkede, at hegnet skal males. | [1: Godkendt., 2: Udsat.]
            1. Godkendt.\\n\\n2. Udsat.\\n\\nDet blev bemærket, at hegnet skal males. | [1: Godkendt., 2: Udsat.\\nDet blev bemærket, at hegnet skal males.]
            1. Godkendt.\\nHegnet males.\\n\\n1. Anbefales.             | [1: Godkendt.\\nHegnet males., 1: Anbefales.]
            Ad a. Bo Elm fortalte om heden.\\nOrienteringerne taget til efterretning. | [a: Bo Elm fortalte om heden.]
            Ad 1\\nUdsat.\\n\\nAne Elm (B) var indkaldt som stedfortræder for Bo Elm (V). | [1: Udsat.]
            Ad 1\\nUdsat.\\n\\nAne Elm (B) var indkaldt som stedfortræder Bo Elm (V). | [1: Udsat.]
            1. Godkendt.\\nBesluttet at der kan kaldes en anden ind. Bo Elm (V) indtræder som stedfortræder for Ane Elm. | [1: Godkendt.]
            Ad 1\\nAne Elm (B) vælges som stedfortræder for Bo Elm (V). | [1: Ane Elm (B) vælges som stedfortræder for Bo Elm (V).]
            """)
    void points(String printed, String points) {
        assertEquals(points.replace("\\n", "\n"), SectionSamples.points("Beslutning\n\n" + printed.replace("\\n", "\n")).toString());
    }

    @Test
    void numbersWithinAPointAreItsText() {
        assertEquals(
                List.of("1: Godkendt.", "2: Følgende tages op:\n1. Stier\n2. Broer", "3: Udsat."),
                SectionSamples.points("""
                        Beslutning

                        1. Godkendt.

                        2. Følgende tages op:
                           1. Stier
                           2. Broer

                        3. Udsat."""));
    }

    @Test
    void numbersThatDoNotGoOnAreTextOfThePoint() {
        assertEquals(
                List.of("1: Godkendt.", "2: Disse sager tages op:\n12. Stier\n13. Broer"),
                SectionSamples.points("Beslutning\n\n1. Godkendt.\n\n2. Disse sager tages op:\n\n12. Stier\n\n13. Broer"));
    }

    @Test
    void whoTookPartConcernsTheWhole() {
        assertEquals(
                List.of("1: Godkendt.", "2: Udsat."),
                SectionSamples.points("Beslutning\n\nAt 1: Godkendt.\n\nAt 2: Udsat.\n\nKonsulent Ane Elm deltog under oplysningen af punktet."));
    }
}
