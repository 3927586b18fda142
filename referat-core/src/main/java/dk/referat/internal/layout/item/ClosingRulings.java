package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where an item without sections ends in its decision: the last paragraph says what was decided,
 * {@code Referatet blev godkendt.} or {@code Bestyrelsen besluttede, at …}, and it does so in item after item.
 */
final class ClosingRulings {

    /** The subject of a sentence, {@code Sagen blev}, {@code Sagen udsattes}, and what it says; a ruling that is told of a day in the past is history. */
    private static final Pattern THING = Pattern.compile(
            "(?iU)^\\p{L}+(?:et|en|erne) (?:(?:blev|er|var|bliver) (?:(?:herefter|enstemmigt|hermed) )?(?=\\p{L})|(?=\\p{L}+es\\b))");
    private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}-]+ ");
    private static final Pattern PAST = Pattern.compile("(?iU)\\b(?:den \\d{1,2}\\. ?\\p{L}|i (?:19|20)\\d\\d)");
    private static final int LONGEST_SUBJECT = 5;

    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final RulingRemarks remarks;
    private final boolean usual;

    ClosingRulings(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.remarks = new RulingRemarks(sheet);
        List<Outline> bare = items.stream().filter(item -> isBare(item)).toList();
        long ruled = bare.stream().filter(this::ends).count();
        this.usual = ruled >= ENOUGH && ruled * 2 >= bare.size();
    }

    private boolean ends(Outline item) {
        for (int index = sheet.next(item.lastOfTitle()); index < item.end(); index = sheet.next(index)) {
            if (sheet.at(index).ruling() || isRuled(index, item)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins the last paragraph of an item, and the paragraph is a ruling. */
    boolean begins(int index, Outline item) {
        return usual && isBare(item) && isRuled(index, item);
    }

    /** Whether a section is the last of an item that has no decision. */
    boolean mayEnd(Outline item, Outline.Part part) {
        return part.end() == item.end() && item.sections().stream().noneMatch(other -> other.heading().kind() == SectionKind.DECISION);
    }

    /** Whether a line begins the last paragraph of a section, in which a body rules. */
    boolean ends(int index, int end) {
        Slice words = sheet.line(index).slice();
        return sheet.isApart(index) && !PAST.matcher(words.raw()).find() && isOfBody(words) && isLast(index, end);
    }

    /** A title or a mark, and text below it. */
    private static boolean isBare(Outline item) {
        return item.sections().isEmpty() && (item.start().isTitled() || item.marker().isPresent());
    }

    private boolean isRuled(int index, Outline item) {
        boolean belowMark = !item.start().isTitled() && sheet.previous(index) == item.lastOfTitle();
        return (sheet.isApart(index) || belowMark) && tells(sheet.line(index).slice()) && isLast(index, item.end());
    }

    /** Whether nothing follows but the paragraph's own lines, and what is said of the ruling. */
    private boolean isLast(int index, int end) {
        for (int next = sheet.next(index); next < end; next = sheet.next(next)) {
            if (sheet.isApart(next) && (rules(next) || !remarks.belongsToRuling(next))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Godkendt.}, {@code Indstillingen godkendes.} */
    boolean rules(int index) {
        return sheet.at(index).ruling() || tells(sheet.line(index).slice());
    }

    private boolean tells(Slice words) {
        if (PAST.matcher(words.raw()).find()) {
            return false;
        }
        Matcher thing = THING.matcher(words.raw());
        return thing.find() && sheet.words().isRuling(words.from(thing.end())) || isOfBody(words);
    }

    /** {@code Bestyrelsen godkendte …} */
    private boolean isOfBody(Slice words) {
        Matcher word = WORD.matcher(words.raw());
        int end = 0;
        for (int count = 0; count < LONGEST_SUBJECT && word.region(end, words.length()).lookingAt(); count++) {
            end = word.end();
            boolean body = sheet.words().lexicon().isBody(words.raw().substring(0, end).strip());
            if (body && sheet.words().isRuling(words.from(end))) {
                return true;
            }
        }
        return false;
    }
}
