package dk.referat.grammar.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * A lexer simulator that remembers its way over Latin letters and typographic marks too.
 *
 * <p>ANTLR's own remembers transitions for characters up to 127 only, and computes the way over every {@code ø},
 * {@code §} or {@code –} anew, under a lock. This one has edges for U+0000–U+017F and U+2000–U+206F; the tokens are the
 * same, text in a European language is lexed as fast as ASCII.
 *
 * <p>The automata must not be shared with another kind of simulator, which would give their states edge tables of
 * another length. {@link ParserCaches} keeps them apart; this constructor is for those who keep caches of their own.
 */
public final class WideLexerSimulator extends LexerATNSimulator {

    private static final int LATIN_END = 0x180;
    private static final int MARKS_START = 0x2000;
    private static final int MARKS_END = 0x2070;
    private static final int SLOTS = LATIN_END + MARKS_END - MARKS_START;
    private static final int NO_SLOT = -1;

    /**
     * Readers take no lock, so a state must not be seen through an edge before it is complete: edges are written with
     * release and read with acquire semantics.
     */
    private static final VarHandle EDGE = MethodHandles.arrayElementVarHandle(DFAState[].class);

    /**
     * Creates a simulator that continues where the lexer's present one stands.
     *
     * @param lexer the lexer that it will serve; installing it is the caller's
     * @param decisionToDfa one automaton a decision, used by simulators of this class only
     * @param contexts the context cache that belongs to the automata
     */
    public WideLexerSimulator(Lexer lexer, DFA[] decisionToDfa, PredictionContextCache contexts) {
        super(
                Objects.requireNonNull(lexer, "lexer must not be null"),
                lexer.getATN(),
                Objects.requireNonNull(decisionToDfa, "decisionToDfa must not be null"),
                Objects.requireNonNull(contexts, "contexts must not be null"));
        copyState(lexer.getInterpreter());
    }

    @Override
    protected DFAState getExistingTargetState(DFAState from, int symbol) {
        DFAState[] edges = from.edges;
        int slot = slot(symbol);
        return edges == null || slot == NO_SLOT ? null : (DFAState) EDGE.getAcquire(edges, slot);
    }

    @Override
    protected void addDFAEdge(DFAState from, int symbol, DFAState to) {
        int slot = slot(symbol);
        if (slot == NO_SLOT) {
            return;
        }
        synchronized (from) {
            if (from.edges == null) {
                from.edges = new DFAState[SLOTS];
            }
            EDGE.setRelease(from.edges, slot, to);
        }
    }

    /** End of input is -1, which is already what a character without a slot gets. */
    private static int slot(int symbol) {
        if (symbol < LATIN_END) {
            return symbol;
        }
        return symbol >= MARKS_START && symbol < MARKS_END ? symbol - MARKS_START + LATIN_END : NO_SLOT;
    }
}
