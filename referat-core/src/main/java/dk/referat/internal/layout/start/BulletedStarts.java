package dk.referat.internal.layout.start;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the items of minutes whose titles have a bullet for a number: {@code • Godkendelse af referat} alone between blank
 * lines, and {@code • Eventuelt} the last of them.
 */
final class BulletedStarts {

    private static final int ENOUGH = 3;
    private static final int LONGEST_TITLE = 120;

    private final Sheet sheet;
    private final Contents contents;

    BulletedStarts(Sheet sheet, Contents contents) {
        this.sheet = sheet;
        this.contents = contents;
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int index = 0; index < sheet.size(); index++) {
            if (isTitle(index) && (found.isEmpty() || isAlike(index, found.get(0).line()))) {
                found.add(new Candidate(index, index, Optional.empty(), Candidate.BULLETED, 0, false, false, false, -1));
            }
        }
        return found.size() >= ENOUGH && isAgenda(found) && haveText(found) ? List.copyOf(found) : List.of();
    }

    private boolean isTitle(int index) {
        Facts fact = sheet.at(index);
        String text = fact.line().text();
        Slice title = title(fact);
        return !sheet.furniture().get(index) && !contents.holds(index) && title.length() > 2 && title.length() < text.length()
                && text.length() <= LONGEST_TITLE && sheet.standsAlone(index) && fact.marker().isEmpty() && fact.heading().isEmpty()
                && Character.isUpperCase(title.raw().charAt(0)) && !text.endsWith(".") && !text.endsWith(",") && !text.endsWith(";");
    }

    private static Slice title(Facts fact) {
        return fact.line().slice().stripStart(Candidate.BULLETS);
    }

    private boolean isAlike(int index, int first) {
        return sheet.line(index).text().charAt(0) == sheet.line(first).text().charAt(0)
                && sheet.line(index).indent() == sheet.line(first).indent();
    }

    /** The first or the last title is one that agendas have. */
    private boolean isAgenda(List<Candidate> starts) {
        return isUsual(starts.get(0)) || isUsual(starts.get(starts.size() - 1));
    }

    private boolean isUsual(Candidate start) {
        return sheet.words().lexicon().labels(title(sheet.at(start.line())).raw()).contains(LabelKind.ITEM_TITLE);
    }

    /** Text stands below most of them: they are no list. */
    private boolean haveText(List<Candidate> starts) {
        long empty = starts.stream().filter(start -> starts.stream().anyMatch(other -> other.line() == sheet.next(start.line()))).count();
        return empty * 3 < starts.size();
    }
}
