package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Days that stand alone on a line and come again: at the top of a page the day of the meeting, {@code 24. september 2015}. */
final class PageDays {

    private static final int LONGEST = 40;

    private final Sheet sheet;
    private final Set<String> again = new HashSet<>();

    PageDays(Sheet sheet) {
        this.sheet = sheet;
        Set<String> seen = new HashSet<>();
        sheet.facts().stream()
                .map(fact -> fact.line().key())
                .filter(key -> key.length() < LONGEST && !seen.add(key))
                .forEach(again::add);
    }

    boolean holds(int index) {
        return again.contains(sheet.line(index).key()) && day(index).isPresent();
    }

    private Optional<BodyLine> day(int index) {
        return sheet.words().bodyLine(sheet.line(index).slice(), true).filter(line -> line.date().isPresent() && line.body().isEmpty());
    }
}
