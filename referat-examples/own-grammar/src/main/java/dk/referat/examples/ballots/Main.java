package dk.referat.examples.ballots;

import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import dk.referat.model.AgendaItem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints how the members voted, item by item. */
public final class Main {

    private Main() {}

    /**
     * Reads one file.
     *
     * @param arguments the file, UTF-8 text
     * @throws IOException if the file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: Main referat.txt");
            System.exit(2);
        }
        print(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path file, PrintStream out) throws IOException {
        ReferatParser parser = ReferatParser.builder().grammar(new BallotGrammar()).build();
        ParseResult result = parser.parse(file);
        Ballots ballots = result.extension(Ballots.class).orElseThrow();
        for (AgendaItem item : result.minutes().items()) {
            out.println(item.title());
            ballots.within(item).forEach(row -> out.println("  " + shown(row)));
        }
    }

    private static String shown(BallotRow row) {
        String party = row.party().isEmpty() ? "" : " (" + row.party() + ")";
        return row.member() + party + ": " + row.vote();
    }
}
