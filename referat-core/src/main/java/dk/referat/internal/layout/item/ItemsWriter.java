package dk.referat.internal.layout.item;

import dk.referat.internal.layout.contents.Contents;
import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Times;
import java.util.List;

/** Gives roles to the items and to what stands behind the last of them. */
public final class ItemsWriter {

    private final Sheet sheet;
    private final Contents contents;
    private final Roles roles;
    private final EndWriter end;

    public ItemsWriter(Sheet sheet, Contents contents, Times times, Roles roles) {
        this.sheet = sheet;
        this.contents = contents;
        this.roles = roles;
        this.end = new EndWriter(sheet, times, roles);
    }

    public void write(List<Outline> whole) {
        FootNumbers feet = new FootNumbers(sheet, whole);
        List<Outline> items = feet.without();
        UnheadedDecisions unheaded = new UnheadedDecisions(sheet, items);
        ContentWriter content = new ContentWriter(sheet, roles, unheaded, new RecommendedRulings(sheet, roles, unheaded, items));
        HeadWriter heads = new HeadWriter(sheet, contents, roles, content, items);
        for (int at = 0; at < items.size(); at++) {
            Outline item = items.get(at);
            heads.write(item);
            item.sections().forEach(part -> content.section(item, part));
            feet.write(at, roles);
        }
        end.write(items.isEmpty() ? sheet.size() : whole.get(whole.size() - 1).end());
    }
}
