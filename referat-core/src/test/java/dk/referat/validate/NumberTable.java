package dk.referat.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A table of numbers, each rounded by itself from kroner to thousands as municipalities print them. */
final class NumberTable {

    private final String header;
    private final List<String> labels;
    private final long[][] cells;

    private NumberTable(String header, List<String> labels, long[][] cells) {
        this.header = header;
        this.labels = labels;
        this.cells = cells;
    }

    /** Rows that sum to zero in each year, and their total. */
    static NumberTable appropriation(Random random) {
        int rows = 3 + random.nextInt(3);
        int years = 2 + random.nextInt(3);
        StringBuilder header = new StringBuilder("t. kr. i 2024 p/l");
        List<String> labels = new ArrayList<>();
        long[][] kroner = new long[rows + 1][years];
        for (int year = 0; year < years; year++) {
            header.append(" | ").append(2024 + year);
            for (int row = 0; row < rows - 1; row++) {
                kroner[row][year] = amount(random) * (random.nextInt(4) == 0 ? -1 : 1);
                kroner[rows - 1][year] -= kroner[row][year];
            }
        }
        for (int row = 0; row < rows; row++) {
            labels.add("Post " + (char) ('A' + row) + "1, udgift");
        }
        labels.add("I alt");
        return new NumberTable(header.toString(), labels, rounded(kroner));
    }

    /** Three columns of money, the fourth the difference of the third and the second, and a total row. */
    static NumberTable budget(Random random) {
        int rows = 3 + random.nextInt(4);
        long[][] kroner = new long[rows + 1][4];
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 3; column++) {
                kroner[row][column] = amount(random);
            }
            kroner[row][3] = kroner[row][2] - kroner[row][1];
            for (int column = 0; column < 4; column++) {
                kroner[rows][column] += kroner[row][column];
            }
            labels.add("Område " + (char) ('A' + row));
        }
        labels.add("I alt");
        return new NumberTable(
                "1.000 kr. | Vedtaget budget | Korrigeret budget | Forventet regnskab | Afvigelse", labels, rounded(kroner));
    }

    /** Differences without a total row. */
    static NumberTable differences(Random random) {
        int rows = 4 + random.nextInt(4);
        long[][] kroner = new long[rows][3];
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            kroner[row][0] = amount(random);
            kroner[row][1] = amount(random);
            kroner[row][2] = kroner[row][0] - kroner[row][1];
            labels.add("Projekt " + (char) ('A' + row));
        }
        return new NumberTable("1.000 kr. | Bevilling | Forbrug | Afvigelse", labels, rounded(kroner));
    }

    long cell(int row, int column) {
        return cells[row][column];
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return cells[0].length;
    }

    /** Changes one digit of a cell, not the last one, which rounding could explain; gives the cell as it is printed. */
    String misprint(int row, int column, Random random) {
        long place = Math.abs(cells[row][column]) >= 1000 && random.nextBoolean() ? 1000 : 100;
        long size = Math.abs(cells[row][column]);
        long digit = size / place % 10;
        long other = (digit + 1 + random.nextInt(9)) % 10;
        long changed = size + (other - digit) * place;
        cells[row][column] = cells[row][column] < 0 ? -changed : changed;
        return Amounts.print(java.math.BigDecimal.valueOf(cells[row][column]));
    }

    String[] print() {
        List<String> printed = new ArrayList<>();
        printed.add(header);
        for (int row = 0; row < cells.length; row++) {
            StringBuilder line = new StringBuilder(labels.get(row));
            for (long cell : cells[row]) {
                line.append(" | ").append(Amounts.print(java.math.BigDecimal.valueOf(cell)));
            }
            printed.add(line.toString());
        }
        return printed.toArray(String[]::new);
    }

    private static long amount(Random random) {
        return 200_000 + random.nextInt(9_000_000);
    }

    private static long[][] rounded(long[][] kroner) {
        long[][] thousands = new long[kroner.length][];
        for (int row = 0; row < kroner.length; row++) {
            thousands[row] = new long[kroner[row].length];
            for (int column = 0; column < kroner[row].length; column++) {
                thousands[row][column] = Math.round(kroner[row][column] / 1000.0);
            }
        }
        return thousands;
    }
}
