package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The printed table of contents.
 *
 * @param first its first line, the label where there is one
 * @param end the line behind its last
 * @param label whether the first line is a label
 * @param entries the entries
 */
record Contents(int first, int end, boolean label, List<Entry> entries) {

    static final Contents NONE = new Contents(0, 0, false, List.of());

    /**
     * An entry.
     *
     * @param lines the lines that it stands on
     * @param number its number
     * @param titles the pieces of its title, one a line
     * @param page its page
     * @param closed whether a group heading above says that it is closed
     * @param withheld whether its title is the mark of a closed item and nothing else
     */
    record Entry(List<Integer> lines, Optional<Slice> number, List<TitleParts> titles, Optional<Slice> page,
            boolean closed, boolean withheld) {

        String key() {
            StringBuilder key = new StringBuilder();
            titles.forEach(part -> key.append(TitleParts.key(part.title().raw())));
            return key.toString();
        }

        boolean isClosed() {
            return closed || withheld || titles.stream().anyMatch(part -> part.closed().isPresent());
        }
    }

    /** Without the entries that turned out to be the headings of groups: their lines come again, and head no item. */
    Contents withoutGroups(Predicate<Entry> group) {
        return new Contents(first, end, label, entries.stream().filter(group.negate()).toList());
    }

    boolean holds(int line) {
        return line >= first && line < end;
    }

    /** The entry that a title repeats: the same title, or one that was cut short. */
    Optional<Entry> entry(String titleKey) {
        if (titleKey.length() < 4) {
            return Optional.empty();
        }
        return entries.stream().filter(entry -> matches(entry.key(), titleKey)).findFirst();
    }

    /** Whether a title is listed without a number where items have one: a list of attachments, a page to sign. */
    boolean listsBesideItems(String titleKey) {
        long numbered = entries.stream().filter(entry -> entry.number().isPresent()).count();
        return numbered * 2 > entries.size()
                && entry(titleKey).filter(entry -> entry.number().isEmpty()).isPresent();
    }

    /** The place of the entry that a title repeats, or -1. */
    int indexOf(String titleKey) {
        return entry(titleKey).map(entries::indexOf).orElse(-1);
    }

    static boolean matches(String entry, String title) {
        if (entry.equals(title)) {
            return !entry.isEmpty();
        }
        int shared = Math.min(entry.length(), title.length());
        return shared >= 16 && (entry.startsWith(title) || title.startsWith(entry));
    }
}
