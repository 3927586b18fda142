package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.AboutContext;
import dk.referat.grammar.ValueParser.AmountContext;
import dk.referat.grammar.ValueParser.ApproximationContext;
import dk.referat.grammar.ValueParser.AtLeastContext;
import dk.referat.grammar.ValueParser.IncreaseContext;
import dk.referat.grammar.ValueParser.MeaningContext;
import dk.referat.grammar.ValueParser.OnePercentageContext;
import dk.referat.grammar.ValueParser.PercentageContext;
import dk.referat.grammar.ValueParser.PercentageSpanContext;
import dk.referat.grammar.ValueParser.PriceLevelContext;
import dk.referat.model.Amount;
import dk.referat.model.Approximation;
import dk.referat.model.MeantSign;
import dk.referat.model.Percentage;
import dk.referat.model.PriceLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts with the words around them, and percentages. */
final class AmountReader {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Passage passage;

    AmountReader(Passage passage) {
        this.passage = passage;
    }

    /** {@return the amount; two for <code>40-50 mio. kr.</code>, at least the one and at most the other} */
    List<Amount> amounts(AmountContext amount) {
        List<Money> ends = Money.ends(amount.money());
        if (ends.size() == 2) {
            return List.of(
                    amount(amount, ends.get(0), Approximation.AT_LEAST),
                    amount(amount, ends.get(1), Approximation.AT_MOST));
        }
        return Money.of(amount.money())
                .map(money -> amount(amount, money, approximation(amount.approximation())))
                .stream()
                .toList();
    }

    private Amount amount(AmountContext amount, Money money, Approximation approximation) {
        return new Amount(
                passage.printed(amount.money()),
                money.number(),
                money.unit(),
                sign(amount),
                approximation,
                priceLevel(amount.priceLevel()),
                passage.span(amount.money()));
    }

    private static MeantSign sign(AmountContext amount) {
        if (amount.meaningBefore() != null) {
            return sign(amount.meaningBefore().meaning());
        }
        return amount.meaningAfter() == null ? MeantSign.AS_PRINTED : sign(amount.meaningAfter().meaning());
    }

    private static MeantSign sign(MeaningContext meaning) {
        return meaning instanceof IncreaseContext ? MeantSign.INCREASE : MeantSign.DECREASE;
    }

    private static Approximation approximation(ApproximationContext approximation) {
        if (approximation == null) {
            return Approximation.NONE;
        } else if (approximation instanceof AboutContext) {
            return Approximation.ABOUT;
        }
        return approximation instanceof AtLeastContext ? Approximation.AT_LEAST : Approximation.AT_MOST;
    }

    private static Optional<PriceLevel> priceLevel(PriceLevelContext level) {
        if (level == null) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(level.PRICE_LEVEL().getText());
        return year.find() ? Optional.of(new PriceLevel(Integer.parseInt(year.group()))) : Optional.empty();
    }

    /** {@return the percentage; two for <code>5-10 pct.</code>} */
    List<Percentage> percentages(PercentageContext percentage) {
        if (percentage instanceof OnePercentageContext one) {
            return PrintedNumber.read(one.number().getText())
                    .map(number -> percentage(percentage, number))
                    .stream()
                    .toList();
        } else if (percentage instanceof PercentageSpanContext span) {
            return Stream.of(span.SPAN().getText().split("\\D+"))
                    .map(end -> percentage(percentage, new BigDecimal(end)))
                    .toList();
        }
        return List.of();
    }

    private Percentage percentage(PercentageContext place, BigDecimal number) {
        return new Percentage(passage.printed(place), number, passage.span(place));
    }
}
