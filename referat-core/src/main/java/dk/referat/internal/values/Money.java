package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.BillionsContext;
import dk.referat.grammar.ValueParser.CurrencyFirstContext;
import dk.referat.grammar.ValueParser.DashedMoneyContext;
import dk.referat.grammar.ValueParser.GluedMoneyContext;
import dk.referat.grammar.ValueParser.MillionsContext;
import dk.referat.grammar.ValueParser.MoneyBetweenContext;
import dk.referat.grammar.ValueParser.MoneyContext;
import dk.referat.grammar.ValueParser.MoneySpanContext;
import dk.referat.grammar.ValueParser.NumberContext;
import dk.referat.grammar.ValueParser.PointedMoneyContext;
import dk.referat.grammar.ValueParser.ScaleContext;
import dk.referat.grammar.ValueParser.ScaledMoneyContext;
import dk.referat.grammar.ValueParser.ThousandsContext;
import dk.referat.grammar.ValueParser.WordedMoneyContext;
import dk.referat.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of money without the words around it.
 *
 * @param number the printed number
 * @param unit the printed unit
 */
record Money(BigDecimal number, MoneyUnit unit) {

    /** {@return the money; empty where its number is too long} */
    static Optional<Money> of(MoneyContext money) {
        if (money instanceof ScaledMoneyContext scaled) {
            return of(scaled.number().getText(), unit(scaled.scale()));
        } else if (money instanceof WordedMoneyContext worded) {
            return Optional.of(new Money(word(worded.NUMBER_WORD().getText()), unit(worded.scale())));
        } else if (money instanceof PointedMoneyContext pointed) {
            return of(pointed.DOTTED().getText().replace('.', ','), MoneyUnit.MILLIONS);
        } else if (money instanceof CurrencyFirstContext first) {
            return of(first.figure().getText(), unit(first));
        } else if (money instanceof DashedMoneyContext dashed) {
            String printed = dashed.DASHED_NUMBER().getText();
            return of(printed.substring(0, printed.length() - 2), MoneyUnit.KRONER);
        } else if (money instanceof GluedMoneyContext glued) {
            return of(glued);
        }
        return Optional.empty();
    }

    /** {@return the two ends of <code>40-50 mio. kr.</code>; none where the money is no span} */
    static List<Money> ends(MoneyContext money) {
        if (money instanceof MoneySpanContext span) {
            String[] numbers = span.SPAN().getText().split("\\D+");
            return ends(List.of(numbers), span.scale());
        } else if (money instanceof MoneyBetweenContext between) {
            return ends(between.number().stream().map(NumberContext::getText).toList(), between.scale());
        }
        return List.of();
    }

    private static List<Money> ends(List<String> numbers, ScaleContext scale) {
        return numbers.stream().flatMap(number -> of(number, unit(scale)).stream()).toList();
    }

    private static Optional<Money> of(GluedMoneyContext glued) {
        String printed = glued.GLUED_AMOUNT().getText().toLowerCase(Locale.ROOT);
        int unit = 0;
        while (!Character.isLetter(printed.charAt(unit))) {
            unit++;
        }
        MoneyUnit scale = switch (printed.substring(unit)) {
            case "mio" -> MoneyUnit.MILLIONS;
            case "mia" -> MoneyUnit.BILLIONS;
            case "tkr" -> MoneyUnit.THOUSANDS;
            default -> MoneyUnit.KRONER;
        };
        return of(printed.substring(0, unit), scale);
    }

    private static Optional<Money> of(String number, MoneyUnit unit) {
        return PrintedNumber.read(number).map(value -> new Money(value, unit));
    }

    private static MoneyUnit unit(ScaleContext scale) {
        if (scale instanceof ThousandsContext) {
            return MoneyUnit.THOUSANDS;
        } else if (scale instanceof MillionsContext) {
            return MoneyUnit.MILLIONS;
        }
        return scale instanceof BillionsContext ? MoneyUnit.BILLIONS : MoneyUnit.KRONER;
    }

    private static MoneyUnit unit(CurrencyFirstContext money) {
        if (money.MILLION() != null) {
            return MoneyUnit.MILLIONS;
        }
        return money.BILLION() == null ? MoneyUnit.KRONER : MoneyUnit.BILLIONS;
    }

    private static BigDecimal word(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "halvanden", "halvandet" -> new BigDecimal("1.5");
            case "en", "et", "én", "ét" -> BigDecimal.ONE;
            case "to" -> BigDecimal.valueOf(2);
            case "tre" -> BigDecimal.valueOf(3);
            case "fire" -> BigDecimal.valueOf(4);
            case "fem" -> BigDecimal.valueOf(5);
            case "seks" -> BigDecimal.valueOf(6);
            case "syv" -> BigDecimal.valueOf(7);
            case "otte" -> BigDecimal.valueOf(8);
            case "ni" -> BigDecimal.valueOf(9);
            case "ti" -> BigDecimal.TEN;
            case "elleve" -> BigDecimal.valueOf(11);
            case "tolv" -> BigDecimal.valueOf(12);
            default -> new BigDecimal("0.5");
        };
    }
}
