package dk.referat.internal.layout;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.Optional;

/** The kind of section that a heading begins, once a line is known to be one. */
public final class HeadingKinds {

    private HeadingKinds() {}

    public static SectionKind of(String heading, Lexicon lexicon) {
        Optional<SectionKind> known = new Words(lexicon, (text, offset) -> Optional.empty()).kind(heading);
        return known.or(() -> lexicon.suggestedKind(heading)).orElse(SectionKind.OTHER);
    }
}
