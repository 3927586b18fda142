package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/**
 * A printed title taken apart: {@code Lukket: Salg af grund (Beslutning)}.
 *
 * @param closed the mark of a closed item
 * @param title the title itself
 * @param type what the body is asked to do
 * @param caseNumber a case number printed before or behind the title
 */
public record TitleParts(Optional<Slice> closed, Slice title, Optional<Slice> type, Optional<Slice> caseNumber) {

    static final Set<LabelKind> TYPES =
            Set.of(LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);

    public static TitleParts of(Slice printed, Lexicon lexicon) {
        return new TitleSplitter(printed, lexicon).split();
    }

    /** The title without marks, blanks and case: equal for the contents and the item. */
    public static String key(String title) {
        StringBuilder key = new StringBuilder();
        Lexicon.key(title).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The type of an item alone on the last line of a wrapped title: {@code (Drøftelse)}. */
    public static boolean isTypeMark(Slice line, Lexicon lexicon) {
        boolean bracketed = line.raw().startsWith("(") && line.raw().endsWith(")");
        String words = line.stripStart("(").stripEnd(")").raw();
        return bracketed && lexicon.labels(words).stream().anyMatch(TYPES::contains);
    }

    /** Whether the type stands behind the title, as the last words of it. */
    public boolean endsWithType() {
        return type.filter(words -> words.start() > title.start()).isPresent();
    }

    /** The key of the title that a line prints, without number, page and marks. */
    public static String lineKey(Slice line, Lexicon lexicon) {
        Slice rest = PrintedPages.without(line);
        Slice title = Marker.of(rest).map(Marker::rest).orElse(rest);
        return key(of(title, lexicon).title().raw());
    }
}
