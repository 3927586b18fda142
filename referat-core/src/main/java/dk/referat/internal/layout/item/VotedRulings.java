package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where an item without a heading for it decides by a vote: {@code Forslaget blev tiltrådt med 34 stemmer imod 15.},
 * and below it who voted for it.
 */
final class VotedRulings {

    private static final Pattern NUMBERS = Pattern.compile("(?iU)\\bmed \\d{1,2} stemmer? i?mod \\d{1,2}\\b");

    private final Sheet sheet;
    private final List<String> sides;

    VotedRulings(Sheet sheet) {
        this.sheet = sheet;
        this.sides = sheet.words().lexicon().phrases().entrySet().stream()
                .filter(phrase -> phrase.getValue() == PhraseKind.VOTE_FOR && phrase.getKey().startsWith("for "))
                .map(phrase -> phrase.getKey())
                .toList();
    }

    boolean begins(int index, Outline item) {
        int below = sheet.next(index);
        return item.sections().stream().noneMatch(part -> part.heading().kind() == SectionKind.DECISION)
                && below < item.end()
                && NUMBERS.matcher(sheet.line(index).text()).find()
                && sides.stream().anyMatch(sheet.line(below).key()::startsWith);
    }
}
