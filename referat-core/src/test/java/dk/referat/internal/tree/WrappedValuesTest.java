package dk.referat.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.RunningText;
import dk.referat.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedValuesTest {

    private static RunningText prose(String lines) {
        String text = "Referat\n\nPunkt 1: Sag\n\nSagsfremstilling\n" + lines + "\n\nBeslutning\nGodkendt.\n";
        RunningText prose = ReferatParser.create().parse(text).minutes().items().get(0).runningText();
        prose.values().forEach(value ->
                assertEquals(value.printed(), text.substring(value.span().start(), value.span().end())));
        return prose;
    }

    private static List<String> printed(List<? extends Value> values) {
        return values.stream().map(Value::printed).toList();
    }

    @Test
    void aReferenceToALawGoesOnInTheNextLine() {
        RunningText prose = prose("Forslaget følger af Lov nr. 707 af\n8. juni 2018, § 5, og koster 2.000 kr.");

        assertEquals(List.of("Lov nr. 707 af\n8. juni 2018, § 5"), printed(prose.legalReferences()));
        assertEquals("eli/lta/2018/707", prose.legalReferences().get(0).eli().orElseThrow());
        assertEquals(List.of("2.000 kr."), printed(prose.amounts()));
        assertEquals(List.of("8. juni 2018"), printed(prose.dates()));
    }

    @Test
    void anEmptyLineOrAPointOfAListEndsIt() {
        for (String next : new String[] {"\n8. juni 2018 mødtes de.", "- 8. juni 2018 mødtes de."}) {
            RunningText prose = prose("Forslaget følger af Lov nr. 707 af\n" + next);

            assertEquals(0, prose.legalReferences().stream().filter(law -> law.printed().contains("2018")).count());
        }
    }

    @Test
    void anAmountDoesNotGoOn() {
        assertEquals(List.of(), printed(prose("I alt blev det til 12\nmio. kr. blev givet.").amounts()).stream()
                .filter(amount -> amount.contains("12"))
                .toList());
    }
}
