package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word behind what a line tells of a person: {@code Gitte Holm, Havneby - AFBUD}, {@code Per Krag/Kasserer Afbud} */
final class MarkedAbsence {

    private static final Pattern MARKED = Pattern.compile("(?U)^([^,/]+[,/][^,/]*?)(?:\\s*[-–]\\s*|\\s+)(\\p{L}+)$");

    private MarkedAbsence() {}

    /** The line without the word that says the person is absent, where it ends in one. */
    static Optional<Slice> of(Slice line, Lexicon lexicon) {
        Matcher marked = MARKED.matcher(line.raw());
        boolean absent = marked.find() && lexicon.phrases().get(Lexicon.key(marked.group(2))) == PhraseKind.ABSENCE_LABEL;
        return absent ? Optional.of(line.to(marked.end(1))).filter(person -> MemberLine.divided(person).isPresent()) : Optional.empty();
    }
}
