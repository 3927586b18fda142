package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The printed table of contents. */
public final class Contents {

    static final Contents NONE = new Contents(0, 0, false, List.of());

    private static final int SHORTEST = 4;

    private final int first;
    private final int end;
    private final boolean label;
    private final List<Entry> entries;
    private final TitleIndex titles;
    private final boolean numbered;

    /**
     * @param first its first line, the label where there is one
     * @param end the line behind its last
     * @param label whether the first line is a label
     * @param entries the entries
     */
    Contents(int first, int end, boolean label, List<Entry> entries) {
        this.first = first;
        this.end = end;
        this.label = label;
        this.entries = List.copyOf(entries);
        this.titles = new TitleIndex(entries.stream().map(Entry::key).toList());
        this.numbered = entries.stream().filter(entry -> entry.number().isPresent()).count() * 2 > entries.size();
    }

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
    public record Entry(List<Integer> lines, Optional<Slice> number, List<TitleParts> titles, Optional<Slice> page,
            boolean closed, boolean withheld) {

        public String key() {
            StringBuilder key = new StringBuilder();
            titles.forEach(part -> key.append(TitleParts.key(part.title().raw())));
            return key.toString();
        }

        /** The same entry with its page, on a line of its own. */
        Entry on(int line, Slice number) {
            List<Integer> all = new ArrayList<>(lines);
            all.add(line);
            return new Entry(List.copyOf(all), this.number, titles, Optional.of(number), closed, withheld);
        }

        public boolean isClosed() {
            return closed || withheld || titles.stream().anyMatch(part -> part.closed().isPresent());
        }
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    public boolean label() {
        return label;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entries without those of some places: headings of groups, whose lines come again and head no item. */
    public List<Entry> without(BitSet places) {
        BitSet rest = new BitSet(entries.size());
        rest.set(0, entries.size());
        rest.andNot(places);
        return rest.stream().mapToObj(entries::get).toList();
    }

    public boolean holds(int line) {
        return line >= first && line < end;
    }

    /** The entry that a title repeats: the same title, or one that was cut short. */
    public Optional<Entry> entry(String titleKey) {
        int place = indexOf(titleKey);
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
    }

    /** Whether an entry prints a title as a whole. */
    public boolean lists(String titleKey) {
        return titles.holds(titleKey);
    }

    /** Whether a title is listed without a number where items have one: a list of attachments, a page to sign. */
    public boolean listsBesideItems(String titleKey) {
        return numbered && entry(titleKey).filter(entry -> entry.number().isEmpty()).isPresent();
    }

    /** Whether a title is the last that is listed. */
    public boolean listsLast(String titleKey) {
        return !entries.isEmpty() && entries.get(entries.size() - 1).key().equals(titleKey);
    }

    /** The place of the entry that a title repeats, or -1. */
    public int indexOf(String titleKey) {
        return titleKey.length() < SHORTEST ? -1 : titles.first(titleKey);
    }
}
