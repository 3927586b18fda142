package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heading of a decision as the last line of a page, its ruling as the first of the next. */
class RulingOverPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"Side 1 af 2\n\nSocialudvalget - 7. januar 2022\n\n", "\f"})
    void headingAtPageEndIsNoFoot(String page) {
        Minutes minutes = ReferatParser.create().parse("""
                Referat

                Udvalg: Socialudvalget
                Mødedato: 7. januar 2022

                Punkt 1: Takster for dagtilbud

                Baggrund

                Priserne følger loven.

                Ældrerådet, den 2. januar 2022

                %sSagen blev udsat.

                Socialudvalget, den 7. januar 2022

                Ikke godkendt.

                Side 2 af 2
                """.formatted(page)).minutes();

        List<Decision> decisions = minutes.items().get(0).decisions();
        assertEquals(List.of("Ældrerådet", "Socialudvalget"), decisions.stream().map(decision -> decision.committee().map(Text::value).orElse("")).toList());
        assertEquals("Sagen blev udsat.", decisions.get(0).text());
    }
}
