package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.model.SectionKind;
import java.util.Optional;

/** Tells which lines within sections name a body whose decision follows, from those that only mention when it met. */
final class EarlierBodies {

    private final Sheet sheet;

    EarlierBodies(Sheet sheet) {
        this.sheet = sheet;
    }

    /** {@code Teknikudvalget, 9. januar 2023:}, {@code Teknikudvalgets beslutning den 9. januar 2023} */
    Optional<BodyLine> at(int index) {
        Facts fact = sheet.at(index);
        Optional<BodyLine> headed = fact.heading()
                .filter(heading -> heading.kind() == SectionKind.DECISION && heading.standsAlone())
                .filter(heading -> !heading.key().startsWith("beslutning"))
                .flatMap(Heading::body)
                .filter(body -> body.date().isPresent());
        return fact.body().or(() -> headed).filter(body -> body.body().isPresent());
    }

    /** Whether what a body decided stands below its name. */
    boolean decides(int index, int end, SectionKind section) {
        if (at(index).isEmpty()) {
            return false;
        }
        int first = sheet.next(index);
        while (first < end && sheet.line(first).key().equals(sheet.line(index).key())) {
            first = sheet.next(first);
        }
        return first < end && at(first).isEmpty() && (!onlyTells(section) || isRuledBelow(first, end));
    }

    /** Sections that list where a case was or will be, as a rule without what was decided. */
    private static boolean onlyTells(SectionKind section) {
        return switch (section) {
            case HEARING, ROUTE, HISTORY, PROCESS, AUTHORITY -> true;
            default -> false;
        };
    }

    private boolean isRuledBelow(int from, int end) {
        for (int index = from; index < end && at(index).isEmpty(); index = sheet.next(index)) {
            if (sheet.words().tellsRuling(sheet.line(index))) {
                return true;
            }
        }
        return false;
    }
}
