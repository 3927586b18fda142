package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that nothing but a blank divides from the titles: {@code Mødeplan 2022 4}. */
final class PlainPages {

    private static final Pattern PAGE = Pattern.compile("(?U)^.*\\S\\s{1,2}(\\d{1,3})$");

    private PlainPages() {}

    static Optional<Slice> of(Slice line) {
        Matcher plain = PAGE.matcher(line.raw());
        return plain.matches() ? Optional.of(line.cut(plain.start(1), plain.end(1))) : Optional.empty();
    }

    /** Numbers behind all titles that never fall, and that the titles of items lack. */
    static boolean stand(List<Contents.Entry> entries, Sheet sheet, TitleRepeats repeats, int end) {
        int last = 0;
        boolean lacking = false;
        for (Contents.Entry entry : entries) {
            Optional<Slice> page = of(sheet.line(entry.lines().get(entry.lines().size() - 1)).slice());
            if (entry.page().isPresent() || page.isEmpty() || Integer.parseInt(page.get().raw()) < last) {
                return false;
            }
            last = Integer.parseInt(page.get().raw());
            String key = entry.key();
            lacking |= repeats.comesAgain(key.substring(0, Math.max(0, key.length() - page.get().length())), end);
            if (repeats.comesAgain(key, end)) {
                return false;
            }
        }
        return lacking && entries.size() > 1;
    }
}
