package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishDate;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body that lines within the items name for the day of the meeting: {@code Teknikudvalget den 3. marts 2026} below
 * the route of a case, {@code Fraværende i Teknikudvalget - 3. marts 2026:}.
 */
final class BodiesOfDay {

    private static final Pattern LINE = Pattern.compile("(?U)^(?:(?:Fraværende|Afbud) i )?(\\p{Lu}.{3,80}?),?(?: den| d\\.| [-–])? (?=\\d{1,2}\\. ?\\p{L}|\\d{1,2}[-./]\\d)[^:]{6,20}:?$");

    private final Reading reading;

    BodiesOfDay(Reading reading) {
        this.reading = reading;
    }

    /** {@return the only body that met on the day, as far as the items tell} */
    Optional<Text> only(List<AgendaItem> items, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        List<Text> bodies = items.stream()
                .flatMap(item -> item.sections().stream())
                .map(Section::lines)
                .flatMap(List::stream)
                .flatMap(line -> body(line, day).stream())
                .toList();
        Set<String> names = new HashSet<>(bodies.stream().map(Text::value).toList());
        return names.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private Optional<Text> body(Text line, Optional<LocalDate> day) {
        Slice printed = new Slice(reading.source().slice(line.span()), line.span().start());
        Matcher named = LINE.matcher(printed.raw());
        if (!named.find() || !reading.lexicon().isBody(named.group(1))) {
            return Optional.empty();
        }
        Optional<LocalDate> printedDay = reading.values().date(printed.raw(), printed.start()).flatMap(DanishDate::value);
        return printedDay.equals(day) ? Optional.of(name(printed.cut(named.start(1), named.end(1)))) : Optional.empty();
    }

    /** {@code Solby Kommunalbestyrelse} is the body of the town before it. */
    private Text name(Slice body) {
        int last = body.raw().lastIndexOf(' ');
        boolean town = last > 0 && body.raw().indexOf(' ') == last && Character.isUpperCase(body.raw().charAt(last + 1));
        return town && reading.lexicon().isBody(body.raw().substring(last + 1)) ? body.from(last + 1).text() : body.text();
    }
}
