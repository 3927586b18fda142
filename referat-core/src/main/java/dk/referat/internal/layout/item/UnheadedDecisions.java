package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.List;

/** Where decisions stand without a heading: right below the titles of items, as the last paragraphs of them,
 * or above the names of those who voted. */
final class UnheadedDecisions {

    private final BareDecisions bare;
    private final ClosingRulings closing;
    private final VotedRulings voted;
    private final RuledSections sections;

    UnheadedDecisions(Sheet sheet, List<Outline> items) {
        this.bare = new BareDecisions(sheet, items);
        this.closing = new ClosingRulings(sheet, items);
        this.voted = new VotedRulings(sheet);
        this.sections = new RuledSections(sheet, closing, items);
    }

    /** Whether a decision begins with a line of an item's head. */
    boolean begins(int index, Outline item) {
        return bare.begins(index, item) || closing.begins(index, item) || voted.begins(index, item);
    }

    /** Whether a section whose heading says something else is a decision. */
    boolean is(Outline item, Outline.Part part) {
        return sections.has(item, part);
    }

    /** Whether the end of a section may decide. */
    boolean mayEnd(Outline item, Outline.Part part) {
        return closing.mayEnd(item, part);
    }

    /** Whether a line begins the last paragraph of a section, in which a body rules. */
    boolean ends(int index, int end) {
        return closing.ends(index, end);
    }
}
