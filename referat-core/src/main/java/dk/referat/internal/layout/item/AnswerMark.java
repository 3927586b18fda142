package dk.referat.internal.layout.item;

import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a decision prints before the answer to a point: {@code Ad 1)}, {@code At 2:}, {@code 1. - 2.}
 *
 * @param printed the mark
 * @param rest the answer
 * @param worded whether a word stands before the number
 * @param first the first number, the place of a letter in the alphabet, 0 for a letter behind a word
 * @param last the last number
 */
record AnswerMark(Slice printed, Slice rest, boolean worded, int first, int last) {

    private static final Pattern ANSWER = Pattern.compile(
            "(?iU)^(?:(?:ad|at|til|vedr\\.|ad\\.)\\s*\\.?\\s*(?:punkt|pkt\\.?|indstillingspunkt)?\\s*((?:\\d{1,2}[a-z]?)(?:\\s*(?:-|–|\\+|,|og|&)\\s*\\.?\\s*\\d{1,2}[a-z]?)*|[a-h](?=[).:]))\\s*[.):]*"
                    + "|((?:\\d{1,2}\\.?)(?:\\s*(?:-|–|\\+|,|og|&)\\s*\\d{1,2}\\.?)*)\\s*[.):])(?=\\s|$|\\p{L})\\s*[-–:]?\\s*");
    /** {@code Pkt. 1-2: Anbefales.}, where {@code Punkt 2 oversendes} is a sentence, and {@code Punkt 2: For stemte A} tells of votes. */
    private static final Pattern POINT = Pattern.compile(
            "(?iU)^((?:punkt|pkt\\.?|indstillingspunkt)\\s*\\d{1,2}[a-z]?(?:\\s*(?:-|–|\\+|,|og|&)\\s*\\d{1,2}[a-z]?)*)\\s*:\\s+(?!(?:for|imod|mod|hverken)\\b)(?=(?-i:\\p{Lu}))");
    private static final Pattern LETTERED = Pattern.compile("(?U)^(?:[a-h](?:\\)\\s*|\\.\\s+)|[A-H]\\)\\s*)(?=\\p{Lu})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    static Optional<AnswerMark> of(Slice words) {
        return marked(POINT, words).or(() -> marked(ANSWER, words)).or(() -> lettered(words));
    }

    private static Optional<AnswerMark> marked(Pattern marks, Slice words) {
        Matcher answer = marks.matcher(words.raw());
        if (!answer.find() || answer.end() == 0) {
            return Optional.empty();
        }
        int first = 0;
        int last = 0;
        for (Matcher number = NUMBER.matcher(words.raw().substring(0, answer.end())); number.find(); ) {
            last = Integer.parseInt(number.group());
            first = first == 0 ? last : first;
        }
        return Optional.of(new AnswerMark(
                words.to(answer.end()).trim(), words.from(answer.end()).trim(), answer.group(1) != null, first, last));
    }

    /** {@code a) Anbefales.}, {@code a. Anbefales.} */
    private static Optional<AnswerMark> lettered(Slice words) {
        Matcher letter = LETTERED.matcher(words.raw());
        return letter.find()
                ? Optional.of(new AnswerMark(words.to(letter.end()).trim(), words.from(letter.end()), false, ordinal(words), ordinal(words)))
                : Optional.empty();
    }

    private static int ordinal(Slice words) {
        return Character.toLowerCase(words.raw().charAt(0)) - 'a' + 1;
    }

    boolean isLettered() {
        return !worded && Character.isLetter(printed.raw().charAt(0));
    }

    /** {@code 1. Anbefales.} is an answer, {@code 2. behandling af budgettet} and {@code 12.000 kr.} are none. */
    boolean beginsSentence() {
        return !rest.isEmpty() && Character.isUpperCase(rest.raw().charAt(0));
    }
}
