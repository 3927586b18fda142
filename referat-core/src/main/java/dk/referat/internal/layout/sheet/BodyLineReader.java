package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.internal.text.Terms;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.DanishDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words that name a body with date and item, and tells them from sentences that mention one. Immutable. */
final class BodyLineReader {

    private static final int LONGEST = 140;
    private static final int LONGEST_NAME = 90;
    private static final int MOST_WORDS = 9;
    /** {@code Udvalget har behandlet sagen den …} tells of a body and is no name. */
    private static final Pattern TELLS = Pattern.compile("(?iU)\\s(?:har|havde|er|var|blev|bliver|vil|skal|kan|behandlede|drøftede|godkendte|besluttede|vedtog)\\s");
    /** {@code Referat fra Ældrerådet} names a paper, {@code Rådet i Nordby} a body. */
    private static final Pattern RELATION = Pattern.compile("(?iU)\\s(?:af|fra|til|i|om|på|ved|som|der|at|efter|under|mellem)\\s");
    /** {@code Behandling i Kulturudvalget} */
    private static final Pattern TREATED = Pattern.compile("(?iU)^(?:sagen )?(?:behandling|behandlet|behandles|drøftet|drøftelse|godkendt) (?:i|af|på mødet i|på møde i)\\s+");
    /** {@code på byrådsmødet}: the word names the body too. */
    private static final Pattern MEETING = Pattern.compile("(?iU)\\p{L}*(?:råd|udvalg|bestyrelse)smødet");
    /** {@code Kulturudvalgets møde}, {@code Beredskabskommissionens møde} */
    private static final Pattern GENITIVE = Pattern.compile("(?iU)(?:et|en)s$");
    private static final Pattern REFERENCE = Pattern.compile("(punkt|pkt\\.?|sag|sagsnr\\.?|nr\\.?)( ?nr\\.?)? ?:? ?\\d{1,4}[a-z]?");
    private static final String[] DATE_WORDS = {" den", " d.", " d", " i mødet", " på mødet", " møde", " mødet", " af"};
    private static final Set<LabelKind> NO_BODY = EnumSet.of(
            LabelKind.ABSENTEES, LabelKind.DOCUMENT_AGENDA, LabelKind.DOCUMENT_MINUTES, LabelKind.DATE);

    private final Lexicon lexicon;
    private final Words.Dates dates;

    BodyLineReader(Lexicon lexicon, Words.Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /**
     * Reads a body with date and item.
     *
     * @param line the words
     * @param announced whether words before say that a body follows, so that its name needs no other evidence
     */
    Optional<BodyLine> read(Slice line, boolean announced) {
        if (isLonger(line, LONGEST) || line.isEmpty()) {
            return Optional.empty();
        }
        Slice words = line.stripEnd(":.");
        Optional<DanishDate> date = Words.hasDigit(words.raw()) ? dates.first(words.raw(), words.start()) : Optional.empty();
        return date.isEmpty()
                ? undated(words, announced)
                : dated(words, date.get(), announced, announced || line.raw().endsWith(":"));
    }

    /** The blanks between the lines of a heading do not count. */
    private static boolean isLonger(Slice words, int most) {
        return words.length() > most && words.collapsed().length() > most;
    }

    private Optional<BodyLine> undated(Slice words, boolean announced) {
        Slice body = Terms.without(words);
        return announced && lexicon.isBody(body.raw()) && isName(body, true)
                ? Optional.of(new BodyLine(Optional.of(body), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<BodyLine> dated(Slice words, DanishDate date, boolean announced, boolean evident) {
        int from = date.span().start() - words.start();
        int to = date.span().end() - words.start();
        Slice day = words.cut(from, to);
        Slice before = Terms.without(withoutDateWord(words.to(from)));
        Slice after = words.from(to).stripStart(",;-–:. ");
        if (before.isEmpty() && lexicon.isBody(after.raw()) && isName(after, announced)) {
            return Optional.of(new BodyLine(Optional.of(after), Optional.of(day), Optional.empty()));
        }
        Optional<Slice> reference = after.isEmpty() ? Optional.empty() : Optional.of(after);
        if (reference.isPresent() && !isReference(after.raw())) {
            return Optional.empty();
        }
        Slice body = withoutTreatment(before);
        boolean named = !body.isEmpty() && isName(body, announced) && (lexicon.isBody(body.raw()) || evident || reference.isPresent());
        if (body.isEmpty() ? !announced : !named) {
            return Optional.empty();
        }
        return Optional.of(new BodyLine(body.isEmpty() ? Optional.empty() : Optional.of(body), Optional.of(day), reference));
    }

    private boolean isName(Slice body, boolean announced) {
        String words = body.raw();
        char first = words.charAt(0);
        boolean capital = Character.isUpperCase(first) || first == '§' || announced && MEETING.matcher(words).matches();
        return (capital || Character.isLetter(first) && lexicon.isBody(words))
                && !isLonger(body, LONGEST_NAME)
                && (lexicon.isBody(words) || words.split("\\s+").length <= MOST_WORDS)
                && !words.startsWith("Beslutning")
                && !words.endsWith(" pr.")
                && !TELLS.matcher(words).find()
                && (announced || !namesOther(words));
    }

    /** Whether the words name a paper, an event or people, and a body only as theirs. */
    private boolean namesOther(String words) {
        Matcher relation = RELATION.matcher(words);
        if (relation.find() && !lexicon.isBody(words.substring(0, relation.start()))) {
            return true;
        }
        int space = words.indexOf(' ');
        return space > 0 && lexicon.labels(words.substring(0, space)).stream().anyMatch(NO_BODY::contains);
    }

    private static Slice withoutTreatment(Slice body) {
        Matcher treated = TREATED.matcher(body.raw());
        return treated.find() && Character.isUpperCase(body.raw().charAt(Math.min(treated.end(), body.length() - 1))) ? body.from(treated.end()).trim() : body;
    }

    /** {@code pkt. 4}, {@code sag nr. 12} */
    static boolean isReference(String words) {
        return REFERENCE.matcher(Lexicon.key(words)).matches();
    }

    private static Slice withoutDateWord(Slice words) {
        Slice body = words.stripEnd(",;-–:(");
        for (boolean again = true; again; ) {
            again = false;
            String lower = lower(body);
            for (String word : DATE_WORDS) {
                if (lower.endsWith(word)) {
                    body = body.to(body.length() - word.length()).stripEnd(",;-–:(");
                    body = word.startsWith(" møde") && GENITIVE.matcher(body.raw()).find() ? body.to(body.length() - 1) : body;
                    lower = lower(body);
                    again = true;
                }
            }
            if (lower.equals("den") || lower.equals("d.") || lower.equals("d")) {
                return body.from(body.length());
            }
        }
        return body;
    }

    private static String lower(Slice words) {
        return words.raw().toLowerCase(Locale.ROOT).replace('\n', ' ');
    }
}
