package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.text.Slice;
import java.util.List;

/** Gives roles to the lines of the table of contents. */
public final class ContentsWriter {

    private final Sheet sheet;
    private final Roles roles;

    public ContentsWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    public void write(Contents contents, List<Contents.Entry> entries) {
        if (contents.label()) {
            roles.whole(Role.CONTENTS_LABEL, sheet.line(contents.first()));
        }
        entries.forEach(this::begin);
        for (int index = contents.first(); index < contents.end(); index++) {
            if (!roles.has(sheet.line(index)) && !sheet.furniture().get(index)) {
                roles.whole(Role.CONTENTS_TEXT, sheet.line(index));
            }
        }
    }

    private void begin(Contents.Entry entry) {
        Line first = sheet.line(entry.lines().get(0));
        roles.begin(Role.ENTRY, first);
        if (entry.closed() || entry.withheld()) {
            roles.begin(Role.ENTRY_CLOSED, first);
        }
        entry.number().ifPresent(number -> roles.add(Role.ENTRY_NUMBER, lineOf(entry, number), number));
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
