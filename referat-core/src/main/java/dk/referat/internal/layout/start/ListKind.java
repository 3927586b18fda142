package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Marker;
import java.util.Optional;

/** What the entries of an agenda begin with. */
enum ListKind {
    /** There is no list. */
    NONE,
    /** The first entry tells. */
    ANY,
    /** The first entry tells; it has a mark, or the list is none. */
    MARKED,
    BULLETS,
    NUMBERS,
    TITLES;

    private static final String MARKS = "•·▪∙◦*-–";

    boolean isOpen() {
        return this != NONE;
    }

    boolean isMarked() {
        return this == BULLETS || this == NUMBERS;
    }

    /** The kind that the first entry decides. */
    ListKind with(Facts first) {
        if (this != ANY && this != MARKED) {
            return this;
        }
        if (number(first).isPresent()) {
            return NUMBERS;
        }
        return isBulleted(first) ? BULLETS : this == ANY ? TITLES : NONE;
    }

    boolean begins(Facts fact) {
        return switch (this) {
            case BULLETS -> isBulleted(fact);
            case NUMBERS -> number(fact).isPresent();
            case TITLES -> fact.line().isTitleLike() && !fact.line().text().endsWith(":") && fact.heading().isEmpty() && fact.body().isEmpty()
                    && !fact.ruling() && !CaseLines.isCaseLine(fact.line().text());
            default -> false;
        };
    }

    /** {@code 2. behandling af budgettet} is a title: a number stands before a capital letter or another number. */
    Optional<Marker> number(Facts fact) {
        return this == BULLETS || this == TITLES
                ? Optional.empty()
                : fact.marker().filter(marker -> !marker.standsAlone() && !Character.isLowerCase(marker.rest().raw().charAt(0)));
    }

    private static boolean isBulleted(Facts fact) {
        return fact.line().length() > 2 && MARKS.indexOf(fact.line().text().charAt(0)) >= 0;
    }
}
