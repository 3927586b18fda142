package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Abbreviations;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.lexicon.LabelKind;
import java.util.Locale;

/** Weighs what speaks for a line as the title of an item: its words, the contents, and the head of an item behind it. */
final class TitleEvidence {

    private static final int HEAD_LINES = 6;
    private static final double HEAD = 1.5;

    private static final int SHORTEST_CAPITAL = 20;

    private final Sheet sheet;
    private final Contents contents;

    TitleEvidence(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    static boolean couldBeTitle(Facts fact) {
        return (fact.line().isTitleLike() || isCapital(fact.line().text())) && fact.marker().isEmpty() && !fact.isStandaloneHeading();
    }

    /** {@code TILSKUD TIL NYE BÆNKE,} goes on below; no sentence is printed so. */
    private static boolean isCapital(String text) {
        return text.endsWith(",") && text.length() >= SHORTEST_CAPITAL && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    /** What a title and its neighbours say for it, in {@code line} to {@code last}. */
    double of(int line, int last, TitleParts parts) {
        String text = parts.title().raw();
        double score = headBehind(last);
        String key = TitleParts.key(text);
        if (contents.entry(key).isPresent()) {
            score += 4;
        }
        if (sheet.words().lexicon().labels(text).contains(LabelKind.ITEM_TITLE)) {
            score += 2;
        }
        if (parts.type().isPresent() || parts.closed().isPresent()) {
            score += 2;
        }
        return score - (contents.indexOf(key) >= 0 ? 0 : prose(text)) + (sheet.isApart(line) ? 0.5 : 0);
    }

    /** How much a title reads like prose. */
    private static double prose(String text) {
        if (text.isEmpty()) {
            return 4;
        }
        char last = text.charAt(text.length() - 1);
        double prose = 0;
        if ((last == '.' || last == ';' || last == ',') && !Abbreviations.ends(text)) {
            prose += text.indexOf(' ') > 0 ? 3 : 1;
        }
        if (last == ':') {
            prose += 1;
        }
        if (Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') > 0) {
            prose += 2;
        }
        if (text.length() > 160) {
            prose += 3;
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            prose += 6;
        }
        return prose;
    }

    /** Whether the head of an item follows a title. */
    boolean isHeaded(int title) {
        return headBehind(title) >= HEAD;
    }

    /** How much the lines behind a title are those of an item's head: case number, metadata, first heading. */
    double headBehind(int title) {
        int index = title;
        for (int step = 0; step < HEAD_LINES; step++) {
            index = sheet.next(index);
            if (index >= sheet.size()) {
                return 0;
            }
            Facts fact = sheet.at(index);
            if (fact.isStandaloneHeading() || CaseLines.isCaseLine(fact.line().text()) || Metadata.isOfItem(fact)
                    || fact.isOnly(LabelKind.CLOSED)) {
                return Math.max(0.5, 3 - step * 0.75);
            }
            if (fact.heading().isPresent() || fact.body().isPresent()) {
                return Math.max(0.5, 2.5 - step * 0.75);
            }
            if (fact.ruling()) {
                return Math.max(0, 1.5 - step);
            }
            if (fact.line().isSentence() && fact.line().length() > 60) {
                return 0;
            }
        }
        return 0;
    }
}
