package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import java.util.List;

/** Gives roles to the lines of the table of contents. */
final class ContentsWriter {

    private final Sheet sheet;
    private final Roles roles;

    ContentsWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    void write(List<Contents.Entry> entries) {
        entries.forEach(this::begin);
    }

    private void begin(Contents.Entry entry) {
        Line first = sheet.line(entry.lines().get(0));
        roles.begin(Role.ENTRY, first);
        if (entry.closed() || entry.withheld()) {
            roles.begin(Role.ENTRY_CLOSED, first);
        }
        entry.number().ifPresent(number -> roles.add(Role.ENTRY_NUMBER, first, number));
        for (TitleParts part : entry.titles()) {
            Line line = lineOf(entry, part.title());
            part.closed().ifPresent(closed -> roles.add(Role.ENTRY_CLOSED, line, closed));
            roles.add(Role.ENTRY_TITLE, line, part.title());
            part.type().ifPresent(type -> roles.add(Role.ENTRY_TYPE, line, type));
        }
        entry.page().ifPresent(page -> roles.add(Role.ENTRY_PAGE, lineOf(entry, page), page));
    }

    private Line lineOf(Contents.Entry entry, Slice part) {
        return entry.lines().stream()
                .map(sheet::line)
                .filter(line -> line.slice().span().contains(part.span()))
                .findFirst()
                .orElseThrow();
    }
}
