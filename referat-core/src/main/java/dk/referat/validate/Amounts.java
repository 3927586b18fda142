package dk.referat.validate;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Prints numbers as minutes print them. */
final class Amounts {

    private Amounts() {}

    /** Point between thousands, decimal comma, as many decimals as the number has. */
    static String print(BigDecimal number) {
        DecimalFormatSymbols danish = DecimalFormatSymbols.getInstance(Locale.ROOT);
        danish.setGroupingSeparator('.');
        danish.setDecimalSeparator(',');
        danish.setMinusSign('-');
        int decimals = Math.max(0, number.scale());
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), danish).format(number);
    }

    /** What to call a column: its header, or its number from the left. */
    static String column(Grid grid, int column) {
        String header = column < grid.table().header().size()
                ? grid.table().header().get(column).text().strip()
                : "";
        return header.isEmpty() ? Integer.toString(column + 1) : header;
    }
}
