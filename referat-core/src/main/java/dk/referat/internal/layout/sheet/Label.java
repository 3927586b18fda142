package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.Set;

/**
 * A line that begins with a fixed word: {@code Mødested Udvalgsværelse 2}, {@code Sagsnr.: 18/26422}.
 *
 * @param kinds what the word stands for
 * @param words the word as printed
 * @param value what follows, empty where the word stands alone
 */
public record Label(Set<LabelKind> kinds, Slice words, Slice value) {

    public boolean is(LabelKind kind) {
        return kinds.contains(kind);
    }
}
