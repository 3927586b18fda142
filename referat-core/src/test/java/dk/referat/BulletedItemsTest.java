package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Minutes of a board: a bullet for a number, and what was decided in the last paragraph. */
class BulletedItemsTest {

    private static final String MINUTES = """
            Bestyrelsen for Sandby Svømmehal
            Referat af bestyrelsesmøde
            Mandag den 3. marts 2014 kl. 19.00
            Til stede: Ane Elm, Bo Holm

            • Godkendelse af referat

            Referatet fra januar var sendt ud.

            Referatet blev godkendt.

            • Nye flisegulve

            Der har været tre tilbud. Det billigste er fra en murer i byen:
              - grå fliser
              - hvide fuger

            Bestyrelsen besluttede, at gulvene lægges i sommerferien.

            • Sæsonkort

            Prisen har været den samme i fem år.

            Punktet blev udsat til næste møde.

            • Eventuelt

            Bo Holm fortalte om en ny vandrutsjebane.
            """;

    private final List<AgendaItem> items = ReferatParser.create().parse(MINUTES).minutes().items();

    @Test
    void bulletsThatStandAloneMarkItems() {
        assertEquals(List.of("Godkendelse af referat", "Nye flisegulve", "Sæsonkort", "Eventuelt"),
                items.stream().map(item -> item.title().value()).toList());
        assertTrue(items.stream().allMatch(item -> item.number().isEmpty()));
    }

    @Test
    void lastParagraphDecidesWhereItDoesSoInItemAfterItem() {
        assertEquals(
                List.of(Optional.of(Outcome.APPROVED), Optional.of(Outcome.OTHER), Optional.of(Outcome.POSTPONED)),
                items.subList(0, 3).stream().map(item -> item.decisions().get(0).outcome()).toList());
        assertTrue(items.get(3).decisions().isEmpty());
    }

    @Test
    void bulletsOfOneListMarkNone() {
        String list = MINUTES.replace("• ", "").replace("Bo Holm fortalte", "• Rutsjebane\n\n• Sauna\n\n• Café\n\nBo Holm fortalte");

        assertTrue(ReferatParser.create().parse(list).minutes().items().stream().noneMatch(item -> item.title().value().equals("Sauna")));
    }

    @Test
    void rulingAtTheEndOfTheLastSectionDecidesWhereNoHeadingDoes() {
        var item = ReferatParser.create().parse("""
                Teknikudvalget
                Referat
                Dato: 3. maj 2022

                1. Godkendelse af dagsorden

                Beslutning
                Godkendt.

                2. Støj fra havnen

                Redegørelse
                Naboerne har klaget over støj, og udvalget godkendte i 2019 en plan.

                Udvalget tog orienteringen til efterretning og ønsker en ny til efteråret.
                """).minutes().items().get(1);

        assertEquals(Optional.of(Outcome.NOTED), item.decisions().get(0).outcome());
        assertEquals(1, item.decisions().size());
    }
}
