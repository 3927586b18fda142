package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Minutes;
import java.util.List;
import java.util.Map;

/** The printed contents and the items are the same list. */
final class ContentsMismatch extends StandardValidator {

    ContentsMismatch() {
        super("contents-mismatch", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        List<ContentsEntry> entries = minutes.contents();
        TitlePairs pairs = new TitlePairs(entries, minutes.items());
        // Contents of which half have no item of their title are the contents of something else.
        if (entries.isEmpty() || pairs.sameTitle() * 2 < Math.max(entries.size(), minutes.items().size())) {
            return;
        }
        boolean numbers = entries.stream().filter(entry -> entry.number().isPresent()).count() * 2 > entries.size();
        boolean marksClosed = entries.stream().anyMatch(ContentsEntry::closed);
        for (int at = 0; at < entries.size(); at++) {
            check.looked();
            ContentsEntry entry = entries.get(at);
            Integer item = pairs.itemOfEntry().get(at);
            if (item == null && (entry.number().isPresent() || !numbers)) {
                missing(entry, check);
            } else if (item != null) {
                compare(entry, minutes.items().get(item), marksClosed, check);
            }
        }
        order(pairs, entries, minutes.items(), check);
        unlisted(pairs, minutes, check);
    }

    /** A closed item may be listed and left out of the public minutes. */
    private void missing(ContentsEntry entry, Check check) {
        String title = entry.title().value();
        if (!entry.closed() && !Titles.isFurniture(title)) {
            check.at(entry.span()).say(wording("entry"), title);
        }
    }

    private void compare(ContentsEntry entry, AgendaItem item, boolean marksClosed, Check check) {
        String listed = entry.title().value();
        String printed = item.title().value();
        if (entry.closed() != item.closed() && marksClosed) {
            check.at(entry.span()).in(item).say(wording("closed"));
        } else if (!item.closed() && !entry.closed() && !Titles.same(listed, printed)) {
            check.at(entry.span()).in(item).expected(printed).actual(listed).say(wording(), listed, printed);
        }
    }

    private void order(TitlePairs pairs, List<ContentsEntry> entries, List<AgendaItem> items, Check check) {
        Map<Integer, Integer> itemOfEntry = pairs.itemOfEntry();
        for (int at : pairs.outOfOrder()) {
            AgendaItem item = items.get(itemOfEntry.get(at));
            if (!item.closed()) {
                check.at(entries.get(at).span()).in(item).say(wording("order"), item.title().value());
            }
        }
    }

    private void unlisted(TitlePairs pairs, Minutes minutes, Check check) {
        for (int at = 0; at < minutes.items().size(); at++) {
            AgendaItem item = minutes.items().get(at);
            if (pairs.isFree(at) && !item.closed() && !Titles.isFurniture(item.title().value())) {
                check.at(item.headSpan()).in(item).say(wording("item"), item.title().value());
            }
        }
    }
}
