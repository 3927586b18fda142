package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The printed dates of minutes, each place once, with the item that it stands in. */
final class Dates {

    private static final Pattern WITH_YEAR = Pattern.compile("(?:19|20)\\d\\d|[-./ ]\\d\\d$");

    private Dates() {}

    static Collection<Printed> of(Minutes minutes) {
        Map<Span, Printed> dates = new LinkedHashMap<>();
        minutes.meeting().dates().forEach(date -> put(dates, new Printed(date, Optional.empty())));
        for (AgendaItem item : Items.open(minutes)) {
            List<DanishDate> here = new ArrayList<>();
            item.decisions().stream().map(Decision::date).flatMap(Optional::stream).forEach(here::add);
            here.addAll(item.runningText().dates());
            here.forEach(date -> put(dates, new Printed(date, Optional.of(item))));
        }
        return dates.values();
    }

    /** Whether the year is printed; one that was worked out proves nothing. */
    static boolean hasYear(DanishDate date) {
        return WITH_YEAR.matcher(date.printed().strip()).find();
    }

    /** One date may be read as a decision's and as part of the text: the wider place, with its weekday, stays. */
    private static void put(Map<Span, Printed> dates, Printed printed) {
        boolean known = dates.keySet().stream()
                .anyMatch(span -> span.contains(printed.date().span()) || printed.date().span().contains(span));
        if (!known) {
            dates.put(printed.date().span(), printed);
        } else {
            dates.computeIfPresent(
                    printed.date().span(),
                    (span, before) -> before.date().weekday().isPresent() ? before : printed);
        }
    }

    /** A date and the item that it stands in. */
    record Printed(DanishDate date, Optional<AgendaItem> item) {

        Draft draft(Check check) {
            Draft draft = check.at(date.span()).actual(date.printed());
            return item.map(draft::in).orElse(draft);
        }
    }
}
