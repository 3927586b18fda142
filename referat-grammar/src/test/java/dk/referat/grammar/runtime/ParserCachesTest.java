package dk.referat.grammar.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antlr.v4.runtime.Lexer;
import org.junit.jupiter.api.Test;

class ParserCachesTest {

    private static final List<String> LINES =
            List.of("# Økonomi\n", "§ 3\n", "| række\n", "– i alt\n", "ord\n", " \n", "Tekst\n");

    private final LinesGrammar grammar = new LinesGrammar();

    @Test
    void statesReachAPlateau() {
        ParserCaches caches = grammar.caches();
        Random random = new Random(7);
        parse(caches, random, 400);
        int learned = caches.states();
        parse(caches, random, 400);

        assertTrue(caches.states() - learned <= learned / 10, learned + " and then " + caches.states());
    }

    @Test
    void fullCachesAreReplacedForTheNextAndKeptForTheRunning() {
        String text = "# blå\nord\n§ x\nTekst\n";
        ParserCaches caches = new ParserCaches(grammar.lexerAtn, grammar.parserAtn, 1);
        Lexer running = caches.lexer(grammar.lexer(text));
        running.nextToken();
        assertTrue(caches.states() > 1);

        caches.lexer(grammar.lexer(text));

        assertEquals(0, caches.states());
        running.reset();
        assertEquals(LinesGrammar.tokens(grammar.lexer(text)), LinesGrammar.tokens(running));
        assertEquals(0, caches.states(), "the running lexer goes on with the caches that it has");
    }

    @Test
    void cachesBelowTheBoundAreKept() {
        ParserCaches caches = grammar.caches();
        parse(caches, new Random(1), 20);
        int learned = caches.states();
        parse(caches, new Random(1), 20);

        assertEquals(learned, caches.states());
    }

    @Test
    void manyThreadsReadAsOne() throws Exception {
        String text = String.join("", document(new Random(3), 200));
        String expected = grammar.parse("document", text, grammar.caches()).tree().toStringTree();
        ParserCaches crowded = new ParserCaches(grammar.lexerAtn, grammar.parserAtn, 5);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> trees = new ArrayList<>();
            for (int parse = 0; parse < 40; parse++) {
                ParserCaches caches = parse % 2 == 0 ? crowded : grammar.caches();
                trees.add(threads.submit(() -> grammar.parse("document", text, caches).tree().toStringTree()));
            }
            for (Future<String> tree : trees) {
                assertEquals(expected, tree.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherGrammarIsRefused() {
        ParserCaches caches = grammar.caches();
        LinesGrammar other = new LinesGrammar();

        assertThrows(IllegalArgumentException.class, () -> caches.lexer(other.lexer("")));
        assertThrows(IllegalArgumentException.class, () -> caches.parser(other.parser("", other.caches())));
        assertThrows(
                IllegalArgumentException.class, () -> new ParserCaches(grammar.lexerAtn, grammar.parserAtn, 0));
    }

    private void parse(ParserCaches caches, Random random, int documents) {
        for (int document = 0; document < documents; document++) {
            grammar.parse("document", String.join("", document(random, 30)), caches);
        }
    }

    private static List<String> document(Random random, int lines) {
        return random.ints(lines, 0, LINES.size()).mapToObj(LINES::get).toList();
    }
}
