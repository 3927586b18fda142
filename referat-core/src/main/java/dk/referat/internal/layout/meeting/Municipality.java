package dk.referat.internal.layout.meeting;

import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word or words right before <em>Kommune</em>. */
final class Municipality {

    private static final Pattern ALONE = Pattern.compile("^(\\p{Lu}[\\p{L}-]*(?: (?:og )?\\p{Lu}[\\p{L}-]*){0,2})\\s+(?:(?:Regionsk|K)ommune|KOMMUNE)(?:$|\\s*[,–-]\\s*(?=\\p{Lu}))");
    /** At the end of a sentence, or before the body that is the municipality's own. */
    private static final Pattern MENTIONED = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})\\s+(?:Regionsk|K)ommune(?:\\.?$|s (?:[Bb]yråd|[Kk]ommunalbestyrelse|[Uu]dvalg))");
    private static final Pattern GENITIVE = Pattern.compile("(?i)(?:lands|havns|holms|fyns)$");

    private Municipality() {}

    /** {@return the name of <code>Solbjerg Kommune</code>} */
    static Optional<Slice> alone(Slice line) {
        return in(line, ALONE);
    }

    /** {@return the name in <code>Velkommen til møderne i Solbjerg Kommune</code>} */
    static Optional<Slice> mentioned(Slice line) {
        return in(line, MENTIONED);
    }

    private static Optional<Slice> in(Slice line, Pattern pattern) {
        Matcher commune = pattern.matcher(line.raw());
        return commune.find() ? Optional.of(nominative(line.cut(commune.start(1), commune.end(1)))) : Optional.empty();
    }

    private static Slice nominative(Slice name) {
        return GENITIVE.matcher(name.raw()).find() ? name.to(name.length() - 1) : name;
    }
}
