package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The case numbers with which item after item ends, behind all sections: {@code Sagsnr: 11009214}. Where none stands above the
 * first item and one stands below the last, those between two items belong to the upper one.
 */
final class FootNumbers {

    private static final int ENOUGH = 2;

    private final Sheet sheet;
    private final List<Outline> items;
    private final boolean usual;

    FootNumbers(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.items = items;
        boolean below = items.size() >= ENOUGH && !isAbove(items.get(0)) && number(items.size() - 1).isPresent();
        this.usual = below && IntStream.range(0, items.size()).filter(at -> number(at).isPresent()).limit(ENOUGH).count() == ENOUGH;
    }

    /** The items without the lines of these numbers. */
    List<Outline> without() {
        return usual ? IntStream.range(0, items.size()).mapToObj(this::without).toList() : items;
    }

    private Outline without(int at) {
        Outline item = items.get(at);
        int from = at > 0 && isAbove(item) && number(at - 1).isPresent() ? sheet.next(item.from()) : item.from();
        int end = number(at).isPresent() ? foot(at) : item.end();
        List<Outline.Part> sections = item.sections().stream()
                .map(part -> new Outline.Part(part.line(), part.heading(), Math.min(part.end(), end))).toList();
        return new Outline(item.start(), from, end, item.titles(), sections, item.closed());
    }

    void write(int at, Roles roles) {
        Optional<Slice> number = usual ? number(at) : Optional.empty();
        if (number.isPresent()) {
            Line line = sheet.line(foot(at));
            roles.add(Role.FURNITURE, line, line.slice().to(number.get().start() - line.slice().start()).trim());
            roles.add(Role.CASE_NUMBER, line, number.get());
        }
    }

    private Optional<Slice> number(int at) {
        int foot = foot(at);
        List<Outline.Part> sections = items.get(at).sections();
        boolean below = !sections.isEmpty() && foot > sections.get(sections.size() - 1).line() && sheet.isApart(foot);
        return below ? number(sheet.at(foot)) : Optional.empty();
    }

    private static Optional<Slice> number(Facts fact) {
        return fact.label().filter(label -> label.is(LabelKind.CASE_NUMBER)).map(Label::value)
                .flatMap(value -> CaseLines.labelled(value).filter(number -> number.end() == value.end()));
    }

    /** The first line above the title of the next item, or the last line of this one. */
    private int foot(int at) {
        if (at + 1 < items.size() && isAbove(items.get(at + 1))) {
            return items.get(at + 1).from();
        }
        int before = items.get(at).end() - 1;
        return sheet.furniture().get(before) ? sheet.previous(before) : before;
    }

    private boolean isAbove(Outline item) {
        return item.from() < item.start().first() && number(sheet.at(item.from())).isPresent();
    }
}
