package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.CaseText;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the table of contents: lines near the top whose titles come again as the titles of items.
 */
public final class ContentsFinder {

    /** Contents that nothing announces begin at one of the first lines that may begin a list. */
    private static final int TRIES = 200;

    private static final int OFTEN = 3;

    private final Sheet sheet;
    private final CaseText text;
    private final TitleRepeats repeats;
    private final ContentsLines lines;
    private final ContentsEnd ends;
    private final ContentsEntries entries;
    private final ListEvidence evidence;

    public ContentsFinder(Sheet sheet) {
        this.sheet = sheet;
        this.text = new CaseText(sheet);
        this.repeats = new TitleRepeats(sheet);
        this.lines = new ContentsLines(sheet);
        this.ends = new ContentsEnd(sheet, lines, text, repeats);
        this.entries = new ContentsEntries(sheet, lines, repeats);
        this.evidence = new ListEvidence(sheet, lines, text, repeats);
    }

    public Contents find() {
        return new ToldContents(sheet, entries).find().orElseGet(this::repeated);
    }

    private Contents repeated() {
        for (int index = 0; index < sheet.size(); index++) {
            Facts fact = sheet.at(index);
            if (!sheet.furniture().get(index) && (isLabel(fact) || isAboveColumn(fact)) && !recurs(fact)) {
                Contents found = labelled(index);
                if (!found.equals(Contents.NONE)) {
                    return found;
                }
            }
            if (text.isSection(index)) {
                break;
            }
        }
        return unlabelled();
    }

    private static boolean isLabel(Facts fact) {
        return fact.isOnly(LabelKind.CONTENTS) || fact.isOnly(LabelKind.DOCUMENT_AGENDA);
    }

    /** {@code Indhold} below title after title heads a section of each item. */
    private boolean recurs(Facts label) {
        long again = sheet.facts().stream()
                .filter(fact -> fact.line().key().equals(label.line().key()) && !sheet.furniture().get(fact.line().index()))
                .count();
        return again >= OFTEN && label.isOnly(LabelKind.CONTENTS);
    }

    /** {@code Indhold Side} */
    private boolean isAboveColumn(Facts fact) {
        return fact.isLabel(LabelKind.CONTENTS) && sheet.words().isColumnHeads(fact.label().get().value().raw());
    }

    private Contents labelled(int label) {
        int first = sheet.next(label);
        if (first < sheet.size() && (text.isSection(first) || isDocumentTitle(label))) {
            return Contents.NONE;
        }
        int end = first < sheet.size() && text.isMeetingLabel(first) ? first : ends.of(first);
        List<Contents.Entry> found = entries.of(first, end);
        boolean agendaWord = sheet.at(label).isOnly(LabelKind.DOCUMENT_AGENDA) && !announces(label);
        if (agendaWord && IntStream.range(first, end).anyMatch(this::announces)) {
            return Contents.NONE;
        }
        if (agendaWord && repeats.count(first, end) < 2 && !evidence.startsOver(first, end, found)) {
            return Contents.NONE;
        }
        boolean empty = new EmptyContents(sheet, text, repeats).isItem(first, end, found);
        return empty ? new Contents(label, label + 1, true, List.of()) : new Contents(label, end, true, found);
    }

    /** {@code Indholdsfortegnelse}, which says more of what follows than {@code Dagsorden til} on the page before. */
    private boolean announces(int label) {
        return sheet.at(label).isOnly(LabelKind.CONTENTS);
    }

    /** {@code Dagsorden} above {@code Mødedato:} is the title of the document, and so is the word above it. */
    private boolean isDocumentTitle(int label) {
        int next = sheet.next(label);
        if (sheet.at(label).isOnly(LabelKind.CONTENTS) || next >= sheet.size()) {
            return false;
        }
        return Metadata.isOfMeeting(sheet.at(next)) || sheet.at(next).isOnly(LabelKind.DOCUMENT_AGENDA) && isDocumentTitle(next);
    }

    private Contents unlabelled() {
        int tries = 0;
        for (int first = 0; first < sheet.size() && tries < TRIES; first++) {
            if (text.begins(first) || isDecision(first)) {
                break;
            }
            if (!sheet.furniture().get(first) && mayBegin(first)) {
                tries++;
                int end = ends.of(first);
                boolean again = evidence.mostComeAgain(first, end);
                List<Contents.Entry> found = again || end - first > 1 ? entries.of(first, end) : List.of();
                if (again || evidence.startsOver(first, end, found)) {
                    return new Contents(first, end, false, found);
                }
            }
        }
        return Contents.NONE;
    }

    /** {@code Byrådet 30-11-2017}, and its ruling right below: an item has begun. */
    private boolean isDecision(int index) {
        int next = sheet.next(index);
        return sheet.at(index).body().isPresent() && next < sheet.size() && sheet.at(next).ruling();
    }

    /** A list begins with the first of its bullets. */
    private boolean mayBegin(int first) {
        boolean within = first > 0 && lines.isBulleted(first) && lines.isBulleted(first - 1);
        return !within && mayBeList(first);
    }

    private boolean mayBeList(int first) {
        return !isDecided(first)
                && (repeats.comesAgain(first, first + 1) || lines.isBetween(first) || sheet.at(first).marker().isPresent());
    }

    /** {@code Byrådet 30-11-2017} comes again in each item, and so does {@code Godkendt.} below it. */
    private boolean isDecided(int index) {
        boolean dated = sheet.at(index).body().filter(body -> body.body().isPresent() && body.date().isPresent()).isPresent();
        int below = sheet.next(index);
        return dated && below < sheet.size() && sheet.at(below).ruling();
    }
}
