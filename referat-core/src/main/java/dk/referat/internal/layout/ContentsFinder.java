package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the table of contents: lines near the top whose titles come again as the titles of items.
 */
final class ContentsFinder {

    /** Contents that nothing announces begin at one of the first lines that come again. */
    private static final int TRIES = 200;

    private final Sheet sheet;
    private final Map<String, Integer> lastOfKey = new HashMap<>();
    private final BitSet closed = new BitSet();

    ContentsFinder(Sheet sheet) {
        this.sheet = sheet;
        for (int index = 0; index < sheet.size(); index++) {
            if (!sheet.furniture().get(index)) {
                lastOfKey.put(titleKey(index), index);
            }
        }
        closedGroups();
    }

    /** The lines that stand below the heading of a closed group. */
    private void closedGroups() {
        boolean inClosed = false;
        for (int index = 0; index < sheet.size(); index++) {
            closed.set(index, inClosed);
            if (Groups.isGroup(sheet.at(index), sheet.words().lexicon())) {
                inClosed = sheet.at(index).isOnly(LabelKind.GROUP_CLOSED);
            } else if (sheet.at(index).isOnly(LabelKind.CONTENTS)) {
                inClosed = false;
            }
        }
    }

    Contents find() {
        for (int index = 0; index < sheet.size(); index++) {
            Facts fact = sheet.at(index);
            if (!sheet.furniture().get(index) && isLabel(fact)) {
                Contents found = labelled(index);
                if (!found.equals(Contents.NONE)) {
                    return found;
                }
            }
            if (isItemText(fact)) {
                break;
            }
        }
        return unlabelled();
    }

    private static boolean isLabel(Facts fact) {
        return fact.isOnly(LabelKind.CONTENTS) || fact.isOnly(LabelKind.DOCUMENT_AGENDA) && !fact.isOnly(LabelKind.ITEM_TITLE)
                || fact.isOnly(LabelKind.DOCUMENT_AGENDA);
    }

    /** The case text has begun: what comes now is no table of contents. */
    private static boolean isItemText(Facts fact) {
        return fact.isStandaloneHeading()
                && switch (fact.heading().get().kind()) {
                    case DECISION, RECOMMENDATION, SUMMARY, PRESENTATION -> true;
                    default -> false;
                };
    }

    private Contents labelled(int label) {
        int first = sheet.next(label);
        int end = first < sheet.size() && isMeetingLabel(sheet.at(first)) ? first : end(first);
        boolean agendaWord = !sheet.at(label).isOnly(LabelKind.CONTENTS);
        if (agendaWord && repeated(first, end) < 2) {
            return Contents.NONE;
        }
        return new Contents(label, end, true, entries(first, end));
    }

    /** A run of lines most of which come again behind the run. */
    private Contents unlabelled() {
        int tries = 0;
        for (int first = 0; first < sheet.size() && tries < TRIES; first++) {
            if (isItemText(sheet.at(first)) || isCaseText(first)) {
                break;
            }
            if (!sheet.furniture().get(first) && comesAgain(first, first + 1)) {
                tries++;
                int end = end(first);
                int count = end - first;
                if (count >= 3 && repeated(first, end) * 10 >= count * 6) {
                    return new Contents(first, end, false, entries(first, end));
                }
            }
        }
        return Contents.NONE;
    }

    private int repeated(int first, int end) {
        int repeated = 0;
        for (int index = first; index < end; index++) {
            if (!sheet.furniture().get(index) && comesAgain(index, end)) {
                repeated++;
            }
        }
        return repeated;
    }

    private boolean comesAgain(int index, int from) {
        String key = titleKey(index);
        return key.length() >= 5 && lastOfKey.get(key) >= from;
    }

    /** The list ends where its first entry comes again, or where the text of an item begins. */
    private int end(int first) {
        if (first >= sheet.size()) {
            return first;
        }
        int last = first;
        String firstKey = titleKey(first);
        for (int index = first; index < sheet.size(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (index > first && startsOver(index, firstKey)) {
                return withoutNumber(first, last) + 1;
            }
            if (index > first && (isItemText(fact) || isCaseText(index))) {
                break;
            }
            if (fact.line().isSentence() && fact.line().length() > 200 || isMeetingLabel(fact)) {
                break;
            }
            last = index;
        }
        return beforeFirstItem(first, last + 1);
    }

    /** The number of the first item may stand on the line above its title. */
    private int withoutNumber(int first, int last) {
        int number = sheet.at(first).marker().map(Marker::number).orElse(1);
        boolean ofItem = last > first && sheet.at(last).marker()
                .filter(marker -> marker.standsAlone() && marker.number() == number)
                .isPresent();
        return ofItem ? sheet.previous(last) : last;
    }

    /** The list is over where the heading block goes on. */
    private static boolean isMeetingLabel(Facts fact) {
        boolean people = fact.isLabel(LabelKind.PARTICIPANTS) || fact.isLabel(LabelKind.ABSENTEES);
        return people && (fact.label().get().value().isEmpty() || fact.line().text().indexOf(':') > 0)
                && !fact.isLabel(LabelKind.ITEM_TITLE);
    }

    private boolean startsOver(int index, String firstKey) {
        String key = titleKey(index);
        return key.equals(firstKey) || key.length() >= 16 && firstKey.length() >= 16
                && (key.startsWith(firstKey) || firstKey.startsWith(key));
    }

    private boolean isCaseText(int index) {
        Facts fact = sheet.at(index);
        if (CandidateFinder.isMetadata(fact) && !Groups.isGroup(fact, sheet.words().lexicon())) {
            return true;
        }
        return fact.isLabel(LabelKind.CASE_NUMBER) && !fact.label().get().value().isEmpty()
                || fact.body().isPresent()
                || CaseLines.isCaseLine(fact.line().text());
    }

    /** Where the stop was only the text of the first item, its title lines before it are no entries. */
    private int beforeFirstItem(int first, int end) {
        if (end >= sheet.size() || startsOver(end, titleKey(first))) {
            return end;
        }
        int at = end;
        for (int back = 0; back < 4 && at - 1 > first; back++) {
            at--;
            Marker here = sheet.at(at).marker().orElse(null);
            Marker start = sheet.at(first).marker().orElse(null);
            boolean restarts = here != null && (start == null || here.number() <= start.number());
            if (restarts && at > first + 1) {
                return at;
            }
        }
        return end;
    }

    private List<Contents.Entry> entries(int first, int end) {
        List<Integer> lines = new ArrayList<>();
        for (int index = first; index < end; index++) {
            if (!sheet.furniture().get(index) && !isColumnHead(index)) {
                lines.add(index);
            }
        }
        long paged = lines.stream().filter(index -> TitleParts.page(slice(index)).isPresent()).count();
        long numbered = lines.stream().filter(index -> sheet.at(index).marker().isPresent()).count();
        List<Contents.Entry> entries = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int index = lines.get(at);
            boolean hasNumber = sheet.at(index).marker().isPresent();
            boolean paging = paged * 2 > lines.size() && at > 0 && endsEntry(lines.get(at - 1));
            boolean begins = numbered * 2 > lines.size()
                    ? hasNumber || paging
                    : paged * 2 > lines.size()
                            ? open.isEmpty() || endsEntry(open.get(open.size() - 1))
                            : !Character.isLowerCase(sheet.line(index).text().charAt(0));
            if (begins && !open.isEmpty()) {
                entries.add(entry(open, numbered * 2 > lines.size()));
                open = new ArrayList<>();
            }
            open.add(index);
        }
        if (!open.isEmpty()) {
            entries.add(entry(open, numbered * 2 > lines.size()));
        }
        return List.copyOf(entries);
    }

    private boolean endsEntry(int index) {
        return TitleParts.page(slice(index)).isPresent() || TitleParts.withoutPage(slice(index)).length() < slice(index).length();
    }

    private boolean isColumnHead(int index) {
        Facts fact = sheet.at(index);
        return sheet.words().isColumnHeads(fact.line().text()) || Groups.isGroup(fact, sheet.words().lexicon()) || fact.isOnly(LabelKind.CONTENTS);
    }

    private Contents.Entry entry(List<Integer> lines, boolean numbered) {
        Optional<Slice> number = Optional.empty();
        Optional<Slice> page = Optional.empty();
        List<TitleParts> titles = new ArrayList<>();
        for (int index : lines) {
            Slice rest = slice(index);
            Optional<Slice> found = TitleParts.page(rest);
            if (found.isPresent()) {
                page = found;
            }
            rest = TitleParts.withoutPage(rest);
            Optional<Marker> marker = numbered && titles.isEmpty() && number.isEmpty() ? Marker.of(rest) : Optional.empty();
            if (marker.isPresent()) {
                number = marker.map(Marker::printed);
                rest = marker.get().rest();
            }
            rest = rest.trim();
            if (!rest.isEmpty()) {
                titles.add(TitleParts.of(rest, sheet.words().lexicon()));
            }
        }
        return new Contents.Entry(List.copyOf(lines), number, List.copyOf(titles), page, closed.get(lines.get(0)),
                isWithheld(titles));
    }

    private boolean isWithheld(List<TitleParts> titles) {
        return titles.size() == 1
                && sheet.words().lexicon().labels(titles.get(0).title().raw()).contains(LabelKind.CLOSED);
    }

    private Slice slice(int index) {
        return sheet.line(index).slice();
    }

    private String titleKey(int index) {
        return sheet.titleKey(index);
    }
}
