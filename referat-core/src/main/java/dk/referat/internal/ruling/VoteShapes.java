package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.GroupContext;
import dk.referat.grammar.RulingParser.MemberContext;
import dk.referat.grammar.RulingParser.ShortVoteContext;
import dk.referat.grammar.RulingParser.SideContext;
import dk.referat.grammar.RulingParser.TotalContext;
import dk.referat.grammar.RulingParser.VoteContext;
import dk.referat.model.Vote.Position;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.tree.ParseTree;

/** What the form of a clause about votes tells. */
final class VoteShapes {

    /** {@code For stemte:}, {@code blev valgt med 4 stemmer} */
    private static final Pattern ANNOUNCES = Pattern.compile("(?iU)(?::|\\bmed)$");

    private VoteShapes() {}

    /** {@code med stemmerne 29-6} */
    static boolean isScore(VoteContext clause) {
        return clause.group().size() == 1 && clause.group(0).member().size() == 2
                && clause.group(0).separator(0).DASH() != null
                && clause.group(0).member().stream().allMatch(VoteShapes::isPlainNumber);
    }

    /** {@code med stemmerne 12 for (C og V) og 19 imod}: the number belongs to the side behind it. */
    static boolean isFor(ParseTree next) {
        return next instanceof ShortVoteContext side && side.FOR() != null;
    }

    static boolean isPlainNumber(MemberContext member) {
        return member instanceof TotalContext total && total.bracket() == null && total.party() == null;
    }

    static Optional<GroupContext> lastGroup(VoteContext clause) {
        return clause.group().stream().reduce((first, second) -> second);
    }

    static boolean lacksVoters(ParseTree next) {
        if (next instanceof ShortVoteContext side) {
            return side.AGAINST() != null;
        }
        return next instanceof VoteContext vote && !isMarked(vote) && (vote.group().isEmpty() || bracketed(vote));
    }

    static boolean isMarked(VoteContext clause) {
        return clause.mark() != null || clause.COLON() != null || ANNOUNCES.matcher(clause.side().getText()).find();
    }

    /** {@code 1 stemte imod (O)} */
    static boolean bracketed(VoteContext clause) {
        return clause.bracket() != null || !clause.group().isEmpty() && clause.group(0).getStart().getText().equals("(");
    }

    static Position position(SideContext side) {
        if (side.VOTE_FOR() != null) {
            return Position.FOR;
        }
        return side.VOTE_AGAINST() != null ? Position.AGAINST : Position.ABSTAIN;
    }
}
