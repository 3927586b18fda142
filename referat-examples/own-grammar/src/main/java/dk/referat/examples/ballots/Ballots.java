package dk.referat.examples.ballots;

import dk.referat.model.Element;
import java.util.List;

/**
 * How the members voted in a whole document.
 *
 * @param rows the votes, in the order of the text
 */
public record Ballots(List<BallotRow> rows) {

    /** Copies the list. */
    public Ballots {
        rows = List.copyOf(rows);
    }

    /**
     * The votes that stand within a part of the minutes.
     *
     * @param part an item or a section, say
     * @return the votes, in the order of the text
     */
    public List<BallotRow> within(Element part) {
        return rows.stream().filter(row -> part.span().contains(row.span())).toList();
    }
}
