package dk.referat.examples.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import dk.referat.beta.GrammarBinding;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.AgendaItem;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Table;
import dk.referat.source.SourceText;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.junit.jupiter.api.Test;

class BallotGrammarTest {

    private final SourceText source = Sample.read();
    private final ParseResult result =
            ReferatParser.builder().grammar(new BallotGrammar()).build().parse(source);
    private final List<AgendaItem> items = result.minutes().items();
    private final Ballots ballots = result.extension(Ballots.class).orElseThrow();

    @Test
    void theSectionIsReadAsVotes() {
        assertEquals(
                List.of("Ida Holm|B|For", "Per Vind|V|Imod", "Eva Lund|A|For", "Karl Eng||Undlod"),
                shown(ballots.within(items.get(1))));
    }

    @Test
    void theHeadingMayBePrintedInAnotherWay() {
        assertEquals(List.of("Ida Holm|B|For", "Per Vind|V|For"), shown(ballots.within(items.get(2))));
    }

    @Test
    void tablesUnderOtherHeadingsHoldNoVotes() {
        assertEquals(List.of(), ballots.within(items.get(0)));
        assertEquals(6, ballots.rows().size());
    }

    @Test
    void spansPointAtThePrintedRows() {
        assertEquals(
                List.of(
                        "Ida Holm\tB\tFor",
                        "Per Vind\tV\tImod",
                        "Eva Lund\tA\tFor",
                        "Karl Eng\t\tUndlod",
                        "Ida Holm\tB\tFor",
                        "Per Vind\tV\tFor"),
                ballots.rows().stream().map(row -> source.slice(row.span())).toList());
    }

    @Test
    void theSectionStaysInTheModel() {
        Section section = items.get(1).sections().stream()
                .filter(each -> each.heading().value().equals("Afstemning"))
                .findFirst()
                .orElseThrow();

        assertEquals(SectionKind.OTHER, section.kind());
        assertEquals(
                """
                Der blev stemt om begge punkter under ét.
                Medlem\tParti\tStemme
                Ida Holm\tB\tFor
                Per Vind\tV\tImod
                Eva Lund\tA\tFor
                Karl Eng\t\tUndlod
                I alt\t2 for, 1 imod""",
                section.text());
    }

    @Test
    void theTableStaysInTheModel() {
        Table table = items.get(1).tables().get(1);

        assertEquals("Afstemning", table.section().orElseThrow());
        assertEquals(3, table.header().size());
        assertEquals(5, table.rows().size());
    }

    /** The library needs to be told the heading; what it then reads is what the bound grammar reads. */
    @Test
    void theModelIsTheOneThatTheLibraryReads() {
        Lexicon lexicon = Lexicon.danish().toBuilder()
                .heading("Afstemning", SectionKind.OTHER)
                .build();
        ParseResult library = ReferatParser.builder().lexicon(lexicon).build().parse(source);

        assertEquals(library.minutes(), result.minutes());
        assertEquals(library.diagnostics(), result.diagnostics());
        assertTrue(library.extension().isEmpty());
    }

    @Test
    void noVotesIsNoError() {
        ParseResult empty = ReferatParser.builder().grammar(new BallotGrammar()).build().parse("");

        assertEquals(List.of(), empty.extension(Ballots.class).orElseThrow().rows());
    }

    @Test
    void aTokenThatTheGrammarLacksIsToldWhenTheParserIsMade() {
        ReferatParser.Builder builder = ReferatParser.builder().grammar(new Misspelt());

        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, builder::build);
        assertEquals(
                "the bound grammar has no token BALOT_HEADING: name it in the tokens of the lexer, or mend headingTokens",
                failure.getMessage());
    }

    private static List<String> shown(List<BallotRow> rows) {
        return rows.stream().map(row -> row.member() + "|" + row.party() + "|" + row.vote()).toList();
    }

    /** Names a token that the lexer does not have. */
    private static final class Misspelt implements GrammarBinding<Ballots> {

        private final BallotGrammar grammar = new BallotGrammar();

        @Override
        public Lexer lexer(CharStream text) {
            return grammar.lexer(text);
        }

        @Override
        public Parser parser(TokenStream tokens) {
            return grammar.parser(tokens);
        }

        @Override
        public ParserRuleContext document(Parser parser) {
            return grammar.document(parser);
        }

        @Override
        public Map<String, String> headingTokens() {
            return Map.of("Afstemning", "BALOT_HEADING");
        }

        @Override
        public Ballots read(ParserRuleContext tree, SourceText source) {
            return grammar.read(tree, source);
        }
    }
}
