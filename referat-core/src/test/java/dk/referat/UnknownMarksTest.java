package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items behind words that no list knows. */
class UnknownMarksTest {

    private static final String HEAD = "Havneudvalget, 3. marts 2026\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ærinde | ' '", "Ærinde nr. | ': '", ">>> | ' - '", "Vedr. sag | '. '", "Ærinde: | '\n'"})
    void whatCountsUpAboveRulingsBeginsItems(String mark, String behind) {
        Minutes minutes = minutes("@ 4#Nye bænke på kajen\nBænkene er rådne.\nGodkendt.\n\n@ 5#Lys på molen\nMolen er mørk.\nUdsat.\n\n@ 6#Eventuelt\nIntet.\n", mark, behind);

        assertEquals("4 Nye bænke på kajen, 5 Lys på molen, 6 Eventuelt", items(minutes));
        assertEquals(List.of(), minutes.unrecognised());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ærinde", ">>>"})
    void headingsOfTheTemplateDoNotHideThem(String mark) {
        String sections = "\n\nSagsfremstilling\nDet er slidt.\n\nIndstilling\nDet indstilles, at det skiftes.\n\nBeslutning\nGodkendt.\n\n";
        Minutes minutes = minutes("@ 4#Nye bænke på kajen" + sections + "@ 5#Lys på molen" + sections + "@ 6#Eventuelt" + sections, mark, " - ");

        assertEquals("4 Nye bænke på kajen, 5 Lys på molen, 6 Eventuelt", items(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "@ 4 Bænke\nDe er rådne.\n\n@ 5 Lys\nDet er mørkt.\n\n@ 6 Andet\nIntet andet er der at sige om det.\n",
        "@ 4 Bænke\nGodkendt.\n\n@ 6 Lys\nUdsat.\n\n@ 9 Andet\nAfvist.\n",
        "@ 4 Bænke\nGodkendt.\n\n@ 5 Lys\nUdsat.\n"})
    void whatTellsNothingOrLeapsOrIsRareBeginsNone(String text) {
        assertEquals("", items(minutes(text, "Kapitel", " ")));
    }

    private static Minutes minutes(String text, String mark, String behind) {
        return ReferatParser.create().parse(HEAD + text.replace("@", mark).replace("#", behind)).minutes();
    }

    private static String items(Minutes minutes) {
        return minutes.items().stream()
                .map(item -> item.number().map(Text::value).orElse("-") + " " + item.title().value())
                .collect(Collectors.joining(", "));
    }
}
