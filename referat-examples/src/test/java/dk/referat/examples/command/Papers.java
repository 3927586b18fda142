package dk.referat.examples.command;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Minutes with headings that no list knows. */
final class Papers {

    private Papers() {}

    /** {@return minutes of so many items, each with two headings} */
    static String with(int items, String heading, String decision) {
        return "REFERAT\nByrådet den 9. februar 2023\n\n"
                + IntStream.rangeClosed(1, items)
                        .mapToObj(item -> item(item, heading, decision))
                        .collect(Collectors.joining());
    }

    private static String item(int number, String heading, String decision) {
        return "Punkt " + number + ": Sag om vej " + number + "\n\n00.30.10-S55-" + number + "-22\n\n" + heading
                + "\n\nVejen skal have nyt slidlag, og det sker i løbet af sommeren på hele strækningen.\n\n"
                + decision + "\n\nGodkendt.\n\n";
    }
}
