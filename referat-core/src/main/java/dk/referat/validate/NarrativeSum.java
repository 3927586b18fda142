package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Amount;
import dk.referat.model.Approximation;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A total that a sentence announces is the sum of the parts that the same sentence names. */
final class NarrativeSum extends StandardValidator {

    private static final Pattern ANNOUNCES = Pattern.compile(
            "\\b(fordel(er|t|es|ing|te) (sig )?(\\p{L}+ )?(med|på|mellem|som|således|i)|fordelt (med|på|som|således)"
                    + "|består af|bestående af|udgøres af|sammensat af|sammensættes af|opdelt (i|på|med))\\b");
    /** The parts are not all, not of one year, or shares of something else. */
    private static final Pattern EXAMPLES = Pattern.compile(
            "blandt andet|bl\\. ?a\\.|primært|især|herunder|heraf|hvoraf|deraf|f\\.? ?eks|\\bfx\\b|eksempelvis"
                    + "|hovedsageligt?"
                    + "|årlig|hvert år|om året|\\bpr\\. |\\bhver\\b|\\bmindst\\b|\\bresten\\b"
                    + "|resterende|samt yderligere|\\beller\\b");

    NarrativeSum() {
        super("narrative-sum", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            List<Amount> amounts = item.runningText().amounts();
            if (amounts.size() > 2) {
                for (Text line : Items.prose(item)) {
                    Sentences.of(line).forEach(sentence -> sentence(item, sentence, amounts, check));
                }
            }
        }
    }

    private void sentence(AgendaItem item, Text sentence, List<Amount> all, Check check) {
        String plain = Words.lower(sentence.value());
        Matcher announces = ANNOUNCES.matcher(plain);
        if (!announces.find() || EXAMPLES.matcher(plain).find()) {
            return;
        }
        List<Amount> here = all.stream().filter(amount -> sentence.span().contains(amount.span())).toList();
        int word = sentence.span().start() + announces.start();
        List<Amount> before = here.stream().filter(amount -> amount.span().start() < word).toList();
        List<Amount> parts = here.stream().filter(amount -> amount.span().start() >= word).toList();
        if (before.size() != 1 || parts.size() < 2 || here.stream().anyMatch(NarrativeSum::isHedged)) {
            return;
        }
        check.looked();
        Amount total = before.get(0);
        BigDecimal allowed = here.stream().map(Amount::roundingError).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal printed = sum(parts, Amount::kroner);
        BigDecimal off = printed.abs().subtract(total.kroner().abs()).abs();
        BigDecimal offAsMeant = sum(parts, Amount::meant).abs().subtract(total.meant().abs()).abs();
        if (off.min(offAsMeant).compareTo(allowed) > 0) {
            speak(item, total, parts, printed, check);
        }
    }

    private void speak(AgendaItem item, Amount total, List<Amount> parts, BigDecimal sum, Check check) {
        BigDecimal inUnit = sum.divide(total.unit().toKroner(BigDecimal.ONE)).stripTrailingZeros();
        String expected = Amounts.print(inUnit.setScale(Math.max(inUnit.scale(), total.number().scale())))
                + " " + total.unit().wireName();
        Span place = total.span().union(parts.get(parts.size() - 1).span());
        check.at(place)
                .in(item)
                .expected(expected)
                .actual(total.printed())
                .say(wording(), total.printed(), expected, Integer.toString(parts.size()));
    }

    private static BigDecimal sum(List<Amount> parts, Function<Amount, BigDecimal> value) {
        return parts.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isHedged(Amount amount) {
        return amount.approximation() != Approximation.NONE;
    }
}
