package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entry of the contents belongs to which item: same title first, then same number, then same place. */
final class TitlePairs {

    private final List<ContentsEntry> entries;
    private final List<AgendaItem> items;
    private final Map<Integer, Integer> itemOfEntry = new HashMap<>();
    private final int sameTitle;

    TitlePairs(List<ContentsEntry> entries, List<AgendaItem> items) {
        this.entries = entries;
        this.items = items;
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int item = 0; item < items.size() && !itemOfEntry.containsKey(entry); item++) {
                if (isFree(item) && Titles.same(title(entry), items.get(item).title().value())) {
                    itemOfEntry.put(entry, item);
                }
            }
        }
        this.sameTitle = itemOfEntry.size();
        for (int entry = 0; entry < entries.size(); entry++) {
            pairByNumberOrPlace(entry);
        }
    }

    Map<Integer, Integer> itemOfEntry() {
        return itemOfEntry;
    }

    /** How many entries have an item of their title. */
    int sameTitle() {
        return sameTitle;
    }

    boolean isFree(int item) {
        return !itemOfEntry.containsValue(item);
    }

    /** Entries whose item stands before the item of an entry above. */
    List<Integer> outOfOrder() {
        List<Integer> out = new ArrayList<>();
        int highest = -1;
        for (int entry = 0; entry < entries.size(); entry++) {
            Integer item = itemOfEntry.get(entry);
            if (item != null) {
                if (item < highest) {
                    out.add(entry);
                }
                highest = Math.max(highest, item);
            }
        }
        return out;
    }

    private void pairByNumberOrPlace(int entry) {
        if (itemOfEntry.containsKey(entry)) {
            return;
        }
        for (int item = 0; item < items.size(); item++) {
            if (isFree(item) && (hasNumberOf(entry, item) || standsAt(entry, item))) {
                itemOfEntry.put(entry, item);
                return;
            }
        }
    }

    private boolean hasNumberOf(int entry, int item) {
        return entries.get(entry).number().isPresent()
                && items.get(item).number().isPresent()
                && entries.get(entry).number().get().value().equals(items.get(item).number().get().value());
    }

    /** The neighbours above, or below, are a pair. */
    private boolean standsAt(int entry, int item) {
        Integer above = itemOfEntry.get(entry - 1);
        Integer below = itemOfEntry.get(entry + 1);
        return entry == 0 && item == 0
                || above != null && above == item - 1
                || below != null && below == item + 1;
    }

    private String title(int entry) {
        return entries.get(entry).title().value();
    }
}
