package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.CaseReferenceContext;
import dk.referat.grammar.ValueParser.DatedReferenceContext;
import dk.referat.grammar.ValueParser.DateContext;
import dk.referat.grammar.ValueParser.DayAndMonthContext;
import dk.referat.grammar.ValueParser.ItemNumberContext;
import dk.referat.grammar.ValueParser.OfficeReferenceContext;
import dk.referat.grammar.ValueParser.UndatedReferenceContext;
import dk.referat.model.CaseReference;
import dk.referat.model.DanishDate;
import java.util.Optional;

/** Earlier and later treatments of a case. */
final class CaseReferenceReader {

    /** A leap year, so that 29 February is a day. */
    private static final int ANY_YEAR = 2000;

    private final Passage passage;
    private final DateReader dates;

    CaseReferenceReader(Passage passage) {
        this.passage = passage;
        this.dates = new DateReader(passage);
    }

    /** {@return the treatment; empty where its figures are no date} */
    Optional<CaseReference> reference(CaseReferenceContext reference) {
        if (reference instanceof DatedReferenceContext dated) {
            return reference(dated, passage.words(dated.body()), dated.date(), dated.itemNumber());
        } else if (reference instanceof OfficeReferenceContext office) {
            return reference(office, passage.words(office.office()), office.date(), office.itemNumber());
        } else if (reference instanceof UndatedReferenceContext undated && isDay(undated.dayAndMonth())) {
            String body = passage.words(undated.body());
            return Optional.of(reference(undated, body, Optional.empty(), Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<CaseReference> reference(
            CaseReferenceContext reference, String body, DateContext date, ItemNumberContext item) {
        return dates.date(date).map(day -> reference(reference, body, Optional.of(day), item(item)));
    }

    private CaseReference reference(
            CaseReferenceContext reference, String body, Optional<DanishDate> date, Optional<String> item) {
        return new CaseReference(passage.printed(reference), body, date, item, passage.span(reference));
    }

    private static Optional<String> item(ItemNumberContext item) {
        return Optional.ofNullable(item).map(number -> number.getStop().getText());
    }

    private static boolean isDay(DayAndMonthContext printed) {
        String[] figures = printed.getText().split("\\D");
        return Calendar.day(ANY_YEAR, Integer.parseInt(figures[1]), Integer.parseInt(figures[0]))
                .isPresent();
    }
}
