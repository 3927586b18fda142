package dk.referat.internal.layout.meeting;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says of one person whether they were there: {@code Gitte Holm (direktør) - Deltog}, {@code Per Krag: Afbud}. */
final class Presence {

    private static final Pattern LINE = Pattern.compile("(?U)^(?:[-–•·▪●*]\\s*)?(\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:\\p{Ll}{2,3}|\\p{Lu}[\\p{L}'’.-]*))+(?:\\s*\\([^()]{1,60}\\))*+)"
            + "\\s*(?:\\s[-–]|:)\\s+(\\p{L}[\\p{L} ]{1,30}?)\\.?\\s*(\\(.*)?$");

    private final Lexicon lexicon;

    Presence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The person of a line that says that they took part. */
    Optional<Slice> present(Slice line) {
        Matcher matcher = LINE.matcher(line.raw());
        return matcher.find() && matcher.group(3) == null && told(matcher) == PhraseKind.TAKES_PART
                ? Optional.of(line.to(matcher.end(1)).from(matcher.start(1)))
                : Optional.empty();
    }

    /** Whether a line says that its person did not, perhaps with who came instead. */
    boolean isAbsent(Slice line) {
        Matcher matcher = LINE.matcher(line.raw());
        return matcher.find() && (told(matcher) == PhraseKind.ABSENCE_LABEL || told(matcher) == PhraseKind.ABSENT);
    }

    private PhraseKind told(Matcher matcher) {
        return lexicon.phrases().get(Lexicon.key(matcher.group(2)));
    }
}
