package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes printed as a list in a list: a bullet before each heading of an item. */
class BulletedLabelsTest {

    private static final String MINUTES = """
            Havneudvalget
            Referat af møde den 3. marts 2026

            •  1. Dagsorden
               o  Beslutning: Godkendt.

            •  2. Høring: Nye bomme
               o  Resume: Bommene er gamle, og de skal skiftes, før sejlerne kommer
                     hjem.
               o  Indstilling: Havnechefen indstiller, at bommene skiftes.
               o  Beslutning: Udsat.
               o  Bilag:
                     ▪ Tegning af bomme
                     ▪ Tilbud

            •  3. Kran
               o  Resume: Kranen gælder:
                     ▪ både
                     ▪ master
               o  Beslutning: Taget til efterretning.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"o", "-", "•", "▪"})
    void bulletsBeforeKnownLabelsComeOff(String bullet) {
        List<AgendaItem> items = ReferatParser.create().parse(MINUTES.replace("   o  ", "   " + bullet + "  ")).minutes().items();
        assertEquals(
                List.of(
                        "Dagsorden: Beslutning=Godkendt.",
                        "Høring: Nye bomme: Resume=Bommene er gamle, og de skal skiftes, før sejlerne kommer\nhjem."
                                + " | Indstilling=Havnechefen indstiller, at bommene skiftes. | Beslutning=Udsat. | Bilag=▪ Tegning af bomme\n▪ Tilbud",
                        "Kran: Resume=Kranen gælder:\n▪ både\n▪ master | Beslutning=Taget til efterretning."),
                items.stream().map(BulletedLabelsTest::sections).toList());
        assertEquals(List.of("Tegning af bomme", "Tilbud"), items.get(1).attachments().stream().map(Attachment::name).toList());
    }

    private static String sections(AgendaItem item) {
        return item.title().value() + ": " + item.sections().stream()
                .map(section -> section.heading().value() + "=" + section.text())
                .collect(Collectors.joining(" | "));
    }
}
