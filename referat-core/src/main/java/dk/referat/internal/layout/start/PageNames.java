package dk.referat.internal.layout.start;

import dk.referat.internal.layout.sheet.Sheet;
import java.util.HashSet;
import java.util.Set;

/** The words at the top of a document: on a page that prints one item they are its title, which comes again behind its number. */
final class PageNames {

    private static final int TOP = 3;
    private static final int SHORTEST = 16;

    private final int end;
    private final Set<String> keys = new HashSet<>();

    PageNames(Sheet sheet) {
        int index = 0;
        for (int line = 0; line < TOP && index < sheet.size(); line++, index = sheet.next(index)) {
            boolean words = sheet.at(index).marker().isEmpty() && sheet.titleKey(index).length() >= SHORTEST;
            if (words && !sheet.words().lexicon().isBody(sheet.line(index).text())) {
                keys.add(sheet.titleKey(index));
            }
        }
        end = index;
    }

    boolean hold(int line, String titleKey) {
        return line >= end && keys.contains(titleKey);
    }
}
