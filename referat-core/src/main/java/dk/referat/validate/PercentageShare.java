package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Cell;
import dk.referat.model.Minutes;
import dk.referat.model.Row;
import dk.referat.model.Table;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A percentage that stands by its own numerator and denominator is theirs. */
final class PercentageShare extends StandardValidator {

    private static final String PERCENT = "(?<![\\d,.])(\\d{1,3}(?:,\\d+)?)\\s?(?:%|pct\\.?|procent)";
    private static final String SHARE = "(\\d{1,6}) (?:ud )?af (?:de |i alt )?(\\d{1,6})(?![\\d,.]\\d)";
    private static final Pattern CELL = Pattern.compile("^" + PERCENT + "$");
    private static final Pattern SHARE_CELL = Pattern.compile("^\\(?" + SHARE + "\\)?$");
    private static final Pattern TOGETHER = Pattern.compile(PERCENT + "\\s?\\(" + SHARE);
    private static final Pattern TURNED = Pattern.compile(
            "(?<![\\d,.])" + SHARE + "[^\\d().;]{0,40}\\((?:svarende til |dvs\\. )?" + PERCENT + "\\)");
    private static final Pattern HEDGED = Pattern.compile("(ca\\.?|cirka|godt|knap|omkring|næsten|over|under)\\s*$");

    PercentageShare() {
        super("percentage", Severity.INFO);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            item.tables().forEach(table -> table(item, table, check));
            Items.prose(item).forEach(line -> prose(item, line, check));
        }
    }

    /** The share stands in the cell of the percentage or in the one below. */
    private void table(AgendaItem item, Table table, Check check) {
        List<Row> rows = table.rows();
        for (int at = 0; at < rows.size(); at++) {
            for (int column = 0; column < rows.get(at).cells().size(); column++) {
                Cell cell = rows.get(at).cells().get(column);
                Matcher percent = CELL.matcher(cell.text().strip());
                if (percent.matches() && at + 1 < rows.size() && column < rows.get(at + 1).cells().size()) {
                    Matcher share = SHARE_CELL.matcher(rows.get(at + 1).cells().get(column).text().strip());
                    if (share.matches()) {
                        compare(item, cell.span(), percent.group(1), share.group(1), share.group(2), check);
                    }
                }
                Matcher together = TOGETHER.matcher(cell.text());
                if (together.find()) {
                    compare(item, cell.span(), together.group(1), together.group(2), together.group(3), check);
                }
            }
        }
    }

    private void prose(AgendaItem item, Text line, Check check) {
        Matcher together = TOGETHER.matcher(line.value());
        while (together.find()) {
            if (!HEDGED.matcher(line.value().substring(0, together.start())).find()) {
                Span place = Sentences.part(line, together.start(), together.end()).span();
                compare(item, place, together.group(1), together.group(2), together.group(3), check);
            }
        }
        Matcher turned = TURNED.matcher(line.value());
        while (turned.find()) {
            Span place = Sentences.part(line, turned.start(), turned.end()).span();
            compare(item, place, turned.group(3), turned.group(1), turned.group(2), check);
        }
    }

    private void compare(AgendaItem item, Span place, String percent, String part, String whole, Check check) {
        BigDecimal printed = new BigDecimal(percent.replace(',', '.'));
        BigDecimal of = new BigDecimal(whole);
        if (of.signum() == 0 || new BigDecimal(part).compareTo(of) > 0) {
            return;
        }
        check.looked();
        BigDecimal exact = new BigDecimal(part).movePointRight(2).divide(of, 10, RoundingMode.HALF_UP);
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-printed.scale()).divide(BigDecimal.valueOf(2));
        if (exact.subtract(printed).abs().compareTo(half) > 0) {
            String expected = Amounts.print(exact.setScale(printed.scale(), RoundingMode.HALF_UP)) + " %";
            check.at(place)
                    .in(item)
                    .expected(expected)
                    .actual(percent + " %")
                    .say(wording(), percent + " %", part, whole, expected);
        }
    }
}
