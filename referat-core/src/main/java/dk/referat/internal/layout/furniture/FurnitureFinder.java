package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Words;
import java.util.BitSet;
import java.util.List;

/** Finds what is no part of the minutes: links, icons, rules, page numbers, and the headers and footers of pages. */
public final class FurnitureFinder {

    private final List<Facts> facts;
    private final Words words;

    public FurnitureFinder(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    public BitSet find() {
        BitSet furniture = new PageLines(facts, words).find();
        furniture.or(Dividers.find(facts));
        furniture.or(RouteGrid.find(facts));
        furniture.or(CountedPages.find(facts));
        furniture.or(new CountedHeads(facts, words).find());
        furniture.or(new BareNumbers(facts).find());
        furniture.or(PrintFeet.find(facts));
        furniture.or(RepeatedHeadings.find(facts));
        furniture.or(GeneratedBlocks.find(facts));
        furniture.or(new RunningHeads(facts, words, furniture).find());
        furniture.or(new BodyHeads(facts, words, furniture, index -> furniture.get(index) && PageNumbers.has(facts.get(index).line().text())).find());
        furniture.or(new PageFeet(facts).find());
        return furniture;
    }
}
