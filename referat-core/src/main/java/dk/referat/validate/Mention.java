package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.Amount;
import dk.referat.model.PriceLevel;
import dk.referat.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount that prose gives as expense or income of a post, with the words that tell which post: those of its
 * sentence, and of the sub-heading above, which need not be repeated in each sentence.
 */
final class Mention {

    private static final Pattern EXPENSE = Pattern.compile("^\\s*(kr\\.? )?(til|i|som"
            + "|på) (\\p{L}+ )?\\p{L}*udgift(er|en|erne)?\\b");
    private static final Pattern INCOME = Pattern.compile("^\\s*(kr\\.? )?(til|i|som"
            + "|på) (\\p{L}+ )?\\p{L}*indtægt(er|en|erne)?\\b");
    private static final Pattern LABEL_EXPENSE = Pattern.compile("\\budgift(er)?\\b");
    private static final Pattern LABEL_INCOME = Pattern.compile("\\bindtægt(er)?\\b");

    private final Amount amount;
    private final Pattern side;
    private final List<String> words;

    private Mention(Amount amount, Pattern side, List<String> words) {
        this.amount = amount;
        this.side = side;
        this.words = words;
    }

    static List<Mention> of(AgendaItem item) {
        List<Mention> mentions = new ArrayList<>();
        List<Amount> amounts = item.runningText().amounts();
        List<String> heading = List.of();
        for (Text line : Items.prose(item)) {
            if (isSubHeading(line.value())) {
                heading = Words.of(line.value());
            }
            for (Text sentence : Sentences.of(line)) {
                for (Amount amount : amounts) {
                    boolean here = sentence.span().contains(amount.span());
                    Optional<Pattern> side = here ? side(sentence, amount) : Optional.empty();
                    if (side.isPresent()) {
                        List<String> words = new ArrayList<>(heading);
                        words.addAll(Words.of(sentence.value()));
                        mentions.add(new Mention(amount, side.get(), words));
                    }
                }
            }
        }
        return mentions;
    }

    Amount amount() {
        return amount;
    }

    boolean isOfPriceLevel(Optional<PriceLevel> level) {
        return amount.priceLevel().isEmpty() || level.isEmpty() || amount.priceLevel().equals(level);
    }

    /** How many words a label has, where each stands in the prose and the label is of this side; otherwise 0. */
    int covers(String label) {
        List<String> needed = Words.of(label);
        boolean named = side.matcher(Words.lower(label)).find()
                && needed.size() > 1
                && needed.stream().allMatch(word -> Words.anyAlike(words, word));
        return named ? needed.size() : 0;
    }

    private static Optional<Pattern> side(Text sentence, Amount amount) {
        int from = Math.min(amount.span().end() - sentence.span().start(), sentence.value().length());
        Matcher behind = EXPENSE.matcher(Words.lower(sentence.value().substring(from)));
        if (behind.find()) {
            return Optional.of(LABEL_EXPENSE);
        }
        return INCOME.matcher(Words.lower(sentence.value().substring(from))).find()
                ? Optional.of(LABEL_INCOME)
                : Optional.empty();
    }

    private static boolean isSubHeading(String line) {
        return line.length() <= 60 && line.matches("\\p{Lu}[\\p{L}\\p{N} ,§()&-]*") && Words.of(line).size() <= 6;
    }
}
