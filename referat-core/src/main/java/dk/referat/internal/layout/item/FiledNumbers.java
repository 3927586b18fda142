package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of an item's head that hold a number of the filing plan beside one of the case: {@code 05.01.02.P00} above {@code 15/5120}. */
final class FiledNumbers {

    private FiledNumbers() {}

    static BitSet of(Sheet sheet, Outline item) {
        List<Integer> numbers = IntStream.iterate(item.from(), index -> index < item.headEnd(), sheet::next)
                .filter(index -> CaseLines.isCaseLine(sheet.line(index).text()))
                .boxed()
                .toList();
        BitSet filed = new BitSet();
        numbers.stream().filter(index -> CaseLines.isOfPlan(sheet.line(index).text())).forEach(filed::set);
        if (filed.cardinality() == numbers.size()) {
            filed.clear();
        }
        return filed;
    }
}
