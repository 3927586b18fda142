package dk.referat.validate;

import java.math.BigDecimal;

/** Prints numbers as minutes print them. */
final class Amounts {

    private Amounts() {}

    /** Point between thousands, decimal comma, as many decimals as the number has. */
    static String print(BigDecimal number) {
        String plain = number.setScale(Math.max(0, number.scale())).abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder printed = new StringBuilder(plain.substring(0, point));
        for (int at = point - 3; at > 0; at -= 3) {
            printed.insert(at, '.');
        }
        if (point < plain.length()) {
            printed.append(',').append(plain, point + 1, plain.length());
        }
        return number.signum() < 0 ? "-" + printed : printed.toString();
    }

    /** What to call a column: its header, or its number from the left. */
    static String column(Grid grid, int column) {
        String header = column < grid.table().header().size()
                ? grid.table().header().get(column).text().strip()
                : "";
        return header.isEmpty() ? Integer.toString(column + 1) : header;
    }
}
