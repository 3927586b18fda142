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
        BitSet pages = pages(furniture);
        furniture.or(pages);
        furniture.or(PrintFeet.find(facts));
        furniture.or(PageTops.find(facts));
        furniture.or(MakersFeet.find(facts));
        furniture.or(RepeatedHeadings.find(facts));
        furniture.or(GeneratedBlocks.find(facts));
        furniture.or(new RunningHeads(facts, words, furniture, pages).find());
        furniture.or(new BodyHeads(facts, words, furniture, pages).find());
        furniture.or(new PageFeet(facts, words).find());
        furniture.or(PageClose.find(facts, furniture));
        furniture.or(SiteFoot.find(facts, furniture));
        furniture.or(ColumnHeads.find(facts));
        return furniture;
    }

    /** The lines that count pages. */
    private BitSet pages(BitSet furniture) {
        BitSet pages = new BitSet();
        furniture.stream().filter(index -> PageNumbers.has(facts.get(index).line().text())).forEach(pages::set);
        pages.or(CountedPages.find(facts));
        pages.or(new CountedHeads(facts, words).find());
        pages.or(InitialedPages.find(facts));
        pages.or(new BareNumbers(facts).find());
        pages.or(IndentedNumbers.find(facts));
        pages.or(PagesAmongItems.find(facts));
        return pages;
    }
}
