package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items are numbered without a gap, a repetition or a step back. */
final class ItemNumbering extends StandardValidator {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*(\\p{L}|[.-]\\d{1,2})?");
    private static final Pattern ADDED = Pattern.compile("tillæg|supplerende|ekstra");

    ItemNumbering() {
        super("item-numbering", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        List<Numbered> numbered = minutes.items().stream().flatMap(item -> Numbered.of(item).stream()).toList();
        if (numbered.size() < 2 || numbered.size() < minutes.items().size() || isAsListed(minutes)) {
            return;
        }
        List<Numbered> open = new ArrayList<>();
        for (Numbered item : numbered) {
            check.looked();
            if (!item.isAdded() && !item.item().closed()) {
                open.add(item);
            }
        }
        List<Integer> all = numbered.stream().map(Numbered::number).toList();
        boolean showsClosed = minutes.items().stream().anyMatch(AgendaItem::closed);
        List<Numbered> gaps = new ArrayList<>();
        for (int at = 1; at < open.size(); at++) {
            Numbered above = open.get(at - 1);
            Numbered here = open.get(at);
            if (isRepeated(above, here)) {
                speak(here, above, "repeated", check);
            } else if (here.number() < above.number()) {
                speak(here, above, "back", check);
            } else if (here.number() > above.number() + 1 && !all.contains(above.number() + 1)) {
                gaps.add(here);
            }
        }
        gaps(gaps, numbered, showsClosed, check);
    }

    /** One gap is a slip; several are the items that were left out. Without closed items, one may be behind the gap. */
    private void gaps(List<Numbered> gaps, List<Numbered> numbered, boolean showsClosed, Check check) {
        if (gaps.size() == 1) {
            Numbered here = gaps.get(0);
            Numbered above = numbered.get(numbered.indexOf(here) - 1);
            Draft draft = check.at(here.place())
                    .in(here.item())
                    .expected(Integer.toString(above.number() + 1))
                    .actual(here.printed());
            (showsClosed ? draft : draft.atMost(Severity.INFO)).say(wording(), here.printed(), above.printed());
        }
    }

    /** Where the contents have the same numbers in the same order, they were given so on purpose. */
    private static boolean isAsListed(Minutes minutes) {
        List<String> listed = minutes.contents().stream()
                .flatMap(entry -> entry.number().stream())
                .map(Text::value)
                .toList();
        List<String> printed = minutes.items().stream()
                .flatMap(item -> item.number().stream())
                .map(Text::value)
                .toList();
        return printed.equals(listed);
    }

    private void speak(Numbered here, Numbered above, String occasion, Check check) {
        check.at(here.place())
                .in(here.item())
                .expected(Integer.toString(above.number() + 1))
                .actual(here.printed())
                .say(wording(occasion), here.printed(), above.printed());
    }

    private static boolean isRepeated(Numbered above, Numbered here) {
        return here.number() == above.number() && here.part().equals(above.part());
    }

    /** An item with its number read. */
    private record Numbered(AgendaItem item, int number, String part) {

        static Optional<Numbered> of(AgendaItem item) {
            return item.number()
                    .map(printed -> NUMBER.matcher(printed.value().strip()))
                    .filter(Matcher::matches)
                    .map(match -> new Numbered(
                            item,
                            Integer.parseInt(match.group(1)),
                            match.group(2) == null ? "" : match.group(2)));
        }

        String printed() {
            return item.number().orElseThrow().value();
        }

        Span place() {
            return item.number().orElseThrow().span();
        }

        /** An item that was added to the agenda is numbered as it comes. */
        boolean isAdded() {
            return ADDED.matcher(Words.lower(item.title().value())).find();
        }
    }
}
