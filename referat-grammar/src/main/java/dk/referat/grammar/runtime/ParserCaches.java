package dk.referat.grammar.runtime;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * What a lexer and a parser learn about their grammar while they run, owned by whoever made this object.
 *
 * <p>Generated classes keep this knowledge in static fields, where it grows as long as the program runs. Here it dies
 * with its owner, and when it has passed a bound the next lexer or parser begins with empty caches. Full ones are
 * replaced and never cleared, because another thread may be reading them: a parse under way keeps those that it
 * started with. The bound is looked at between parses, and the more often the nearer it is, so the parses between two
 * looks may overshoot it.
 *
 * <p>Safe for use by many threads; each needs a lexer and a parser of its own.
 */
public final class ParserCaches {

    /** A bound that a grammar decided by few tokens does not come near. */
    public static final int DEFAULT_MAX_STATES = 4096;

    private final ATN lexerAtn;
    private final ATN parserAtn;
    private final int maxStates;
    private final AtomicReference<Generation> current;

    /**
     * Creates empty caches with the {@linkplain #DEFAULT_MAX_STATES default bound}.
     *
     * @param lexerAtn the network of the lexers to serve
     * @param parserAtn the network of the parsers to serve
     */
    public ParserCaches(ATN lexerAtn, ATN parserAtn) {
        this(lexerAtn, parserAtn, DEFAULT_MAX_STATES);
    }

    /**
     * Creates empty caches.
     *
     * @param lexerAtn the network of the lexers to serve
     * @param parserAtn the network of the parsers to serve
     * @param maxStates the number of automaton states, lexer and parser together, above which caches are replaced
     * @throws IllegalArgumentException if {@code maxStates} is not positive
     */
    public ParserCaches(ATN lexerAtn, ATN parserAtn, int maxStates) {
        this.lexerAtn = Objects.requireNonNull(lexerAtn, "lexerAtn must not be null");
        this.parserAtn = Objects.requireNonNull(parserAtn, "parserAtn must not be null");
        if (maxStates < 1) {
            throw new IllegalArgumentException("maxStates must be positive: " + maxStates);
        }
        this.maxStates = maxStates;
        this.current = new AtomicReference<>(new Generation(lexerAtn, parserAtn));
    }

    /**
     * Gives a lexer a {@link WideLexerSimulator} on these caches.
     *
     * @param <L> the type of the lexer
     * @param lexer a lexer of the network that this object was made for
     * @return the same lexer
     * @throws IllegalArgumentException if the lexer has another network
     */
    public <L extends Lexer> L lexer(L lexer) {
        requireAtn(lexerAtn, Objects.requireNonNull(lexer, "lexer must not be null"));
        Generation generation = generation();
        lexer.setInterpreter(new WideLexerSimulator(lexer, generation.lexerDfa, generation.lexerContexts));
        return lexer;
    }

    /**
     * Gives a parser a simulator on these caches. The prediction mode is the default one again afterwards.
     *
     * @param <P> the type of the parser
     * @param parser a parser of the network that this object was made for
     * @return the same parser
     * @throws IllegalArgumentException if the parser has another network
     */
    public <P extends Parser> P parser(P parser) {
        requireAtn(parserAtn, Objects.requireNonNull(parser, "parser must not be null"));
        Generation generation = generation();
        parser.setInterpreter(
                new ParserATNSimulator(parser, parserAtn, generation.parserDfa, generation.parserContexts));
        return parser;
    }

    /**
     * Counts the automaton states that the present caches hold, for tests and for monitoring.
     *
     * @return the number of states, lexer and parser together
     */
    public int states() {
        return current.get().states();
    }

    private Generation generation() {
        Generation seen = current.get();
        if (!seen.isFull(maxStates)) {
            return seen;
        }
        current.compareAndSet(seen, new Generation(lexerAtn, parserAtn));
        return current.get();
    }

    private static void requireAtn(ATN expected, Recognizer<?, ?> recognizer) {
        if (recognizer.getATN() != expected) {
            throw new IllegalArgumentException("these caches belong to another grammar than "
                    + recognizer.getGrammarFileName());
        }
    }

    /** Caches that live and are dropped together; filled by the simulators, under locks of their own. */
    private static final class Generation {

        /** How much room lets one lexer or parser more go by before the states are counted again. */
        private static final int ROOM_FOR_ONE = 64;

        private final AtomicInteger unseen = new AtomicInteger();
        private final DFA[] lexerDfa;
        private final DFA[] parserDfa;
        private final PredictionContextCache lexerContexts = new PredictionContextCache();
        private final PredictionContextCache parserContexts = new PredictionContextCache();

        Generation(ATN lexerAtn, ATN parserAtn) {
            lexerDfa = emptyDfas(lexerAtn);
            parserDfa = emptyDfas(parserAtn);
        }

        private static DFA[] emptyDfas(ATN atn) {
            DFA[] dfas = new DFA[atn.getNumberOfDecisions()];
            for (int decision = 0; decision < dfas.length; decision++) {
                dfas[decision] = new DFA(atn.getDecisionState(decision), decision);
            }
            return dfas;
        }

        /** Counting takes the lock of each automaton, and costs more than parsing a short document. */
        boolean isFull(int maxStates) {
            if (unseen.decrementAndGet() > 0) {
                return false;
            }
            int room = maxStates - states();
            unseen.set(1 + Math.max(0, room) / ROOM_FOR_ONE);
            return room < 0;
        }

        int states() {
            return states(lexerDfa) + states(parserDfa);
        }

        private static int states(DFA[] dfas) {
            int sum = 0;
            for (DFA dfa : dfas) {
                synchronized (dfa.states) {
                    sum += dfa.states.size();
                }
            }
            return sum;
        }
    }
}
