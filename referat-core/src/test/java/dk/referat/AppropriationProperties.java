package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AppropriationTable;
import dk.referat.model.Table;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A table of appropriations that is printed is read back as data. */
class AppropriationProperties {

    private static final DecimalFormat DANISH =
            new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da")));

    private final ReferatParser parser = ReferatParser.create();

    @Property(tries = 300)
    void amountsAndBalances(
            @ForAll @Size(min = 1, max = 5) List<Boolean> more,
            @ForAll @IntRange(min = 2010, max = 2040) int year) {
        List<Integer> changes = changes(more);
        int sum = changes.stream().mapToInt(Integer::intValue).sum();
        String rows = changes.stream().map(change -> "Pulje til veje\t" + DANISH.format(change) + "\t0\n").collect(Collectors.joining());
        String text = """
                Byrådet
                Referat fra møde den 4. marts 2014

                1. Ny vej

                Økonomi

                Tillægsbevilling:

                1.000 kr.\t%d\t%d
                %sKassebeholdningen\t%s\t0
                I alt\t0\t0

                Beslutning

                Godkendt.
                """.formatted(year, year + 1, rows, DANISH.format(-sum));

        List<Table> tables = parser.parse(text).minutes().items().get(0).tables();

        assertEquals(1, tables.size(), text);
        AppropriationTable table = AppropriationTable.of(tables.get(0)).orElseThrow();
        assertEquals(List.of(year, year + 1), table.years());
        assertEquals(changes.size() + 1, table.rows().size(), text);
        for (int row = 0; row < changes.size(); row++) {
            assertEquals(0, table.amount(table.rows().get(row), year).orElseThrow()
                    .compareTo(BigDecimal.valueOf(changes.get(row)).multiply(BigDecimal.valueOf(1000))), text);
        }
        assertEquals(0, table.balanceOf(year).signum(), text);
    }

    /** No row is the sum of others, rounding included: such a row would be read as their parent. */
    private static List<Integer> changes(List<Boolean> more) {
        return IntStream.range(0, more.size())
                .map(row -> (int) Math.pow(3, row) * 1000 * (more.get(row) ? 1 : -1))
                .boxed()
                .toList();
    }
}
