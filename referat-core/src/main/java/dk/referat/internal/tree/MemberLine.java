package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that names one person and tells what they are: {@code Gitte Holm, Idrætsrådet}, {@code Per Krag: Konsulent}, {@code Ida Bo/Kasserer}.
 *
 * @param divider what stands between
 * @param person the name, perhaps with a party
 * @param told the words behind the divider
 */
record MemberLine(String divider, Slice person, Slice told) {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:von|van|de|der|la|\\p{Lu}[\\p{L}'’.-]*))+";
    private static final Pattern LINE = Pattern.compile("(?U)^(" + NAME + "(?:\\s+\\([^)]{1,25}\\))?)(\\s*:\\s+|\\s+[-–]\\s+|,\\s+|\\s?/\\s?)(\\S.*)$");
    private static final Pattern PERSON = Pattern.compile("(?U)^" + NAME + "(?:\\s+\\([^)]*\\)?)?\\.?$");
    /** {@code Sogneådal Kommune (referent)} */
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iU)\\p{L}\\s(?:\\p{L}*(?:kommune|forening|udvalg|råd|forvaltning|center|afdeling|sekretariat))(?:\\s\\([^)]*\\))?\\.?$|^Region\\s\\p{L}+$");
    private static final Pattern PARTY = Pattern.compile("^\\(?\\p{Lu}{1,3}\\)?\\.?$");
    private static final Pattern PIECES = Pattern.compile("\\s*(?:,|\\bog\\b)\\s*");
    private static final Set<PhraseKind> SPEAKING = Set.of(
            PhraseKind.ABSENCE_LABEL, PhraseKind.ABSENT, PhraseKind.SUBSTITUTE_FOLLOWS, PhraseKind.SUBSTITUTE_PRECEDES,
            PhraseKind.SUBSTITUTE_FOR, PhraseKind.TAKES_PART, PhraseKind.LEFT, PhraseKind.ARRIVED);

    /** Empty where the words behind the divider name somebody else, or tell whether the person was there. */
    static Optional<MemberLine> of(Slice line, Lexicon lexicon, Affiliations affiliations) {
        return divided(line).filter(read -> read.tellsOfThePerson(lexicon, affiliations));
    }

    static Optional<MemberLine> divided(Slice line) {
        Matcher matcher = LINE.matcher(line.raw());
        return matcher.find()
                ? Optional.of(new MemberLine(
                        matcher.group(2).strip(), line.to(matcher.end(1)), line.from(matcher.start(3)).stripEnd(".")))
                : Optional.empty();
    }

    boolean hasDash() {
        return divider.equals("-") || divider.equals("–");
    }

    private boolean tellsOfThePerson(Lexicon lexicon, Affiliations affiliations) {
        boolean others = !affiliations.has(told) && Stream.of(PIECES.split(told.raw()))
                .anyMatch(piece -> PERSON.matcher(piece).matches() && !isOrganisation(piece) && !isRole(piece, lexicon) || PARTY.matcher(piece).matches());
        String key = Lexicon.key(told.raw());
        return !others && !told.isEmpty() && lexicon.phrases().get(key) != PhraseKind.PARTY
                && lexicon.phrases().entrySet().stream()
                        .filter(phrase -> SPEAKING.contains(phrase.getValue()))
                        .noneMatch(phrase -> (" " + key + " ").contains(" " + phrase.getKey() + " "));
    }

    /** {@code Sogneådal Kommune}, {@code Region Havn} */
    static boolean isOrganisation(String words) {
        return ORGANISATION.matcher(words).find();
    }

    private static boolean isRole(String words, Lexicon lexicon) {
        return lexicon.phrases().get(Lexicon.key(words)) == PhraseKind.ROLE;
    }
}
