package dk.referat.examples.ballots;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Collects the votes of a tree; one reader reads one tree. */
final class BallotReader extends BallotParserBaseVisitor<Void> {

    private final List<BallotRow> rows = new ArrayList<>();

    @Override
    public Void visitBallotRow(BallotParser.BallotRowContext row) {
        rows.add(new BallotRow(text(row.member()), text(row.party()), text(row.vote()), span(row)));
        return null;
    }

    Ballots ballots() {
        return new Ballots(rows);
    }

    private static String text(ParserRuleContext cell) {
        return cell.getText().strip();
    }

    /** Tokens know the offsets of the text that was parsed. */
    private static Span span(ParserRuleContext rule) {
        return new Span(rule.getStart().getStartIndex(), rule.getStop().getStopIndex() + 1);
    }
}
