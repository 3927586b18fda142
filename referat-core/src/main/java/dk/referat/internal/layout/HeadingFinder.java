package dk.referat.internal.layout;

import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which lines head the sections of items. A known word is a heading where the template of this document has it;
 * a line that no list knows is one where it stands alone in item after item.
 */
final class HeadingFinder {

    private static final int LONGEST_UNKNOWN = 70;

    private final Sheet sheet;
    private final List<Outline> items;
    private final Map<String, Set<Integer>> standalone = new HashMap<>();
    private final Map<String, Set<Integer>> inline = new HashMap<>();
    private final Map<String, Set<Integer>> unknown = new HashMap<>();
    /** The words that stand alone as headings in each item. */
    private final Map<Outline, Set<String>> standing = new IdentityHashMap<>();
    private final boolean decisionWord;
    private final boolean decidesInline;
    private final boolean apart;
    private final BitSet besideSubHeadings;
    private final int[] bodiesBefore;

    HeadingFinder(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.items = items;
        for (int at = 0; at < items.size(); at++) {
            count(at);
        }
        this.decidesInline = inline.keySet().stream().anyMatch(this::isDecisionWord);
        this.decisionWord = decidesInline || standalone.keySet().stream().anyMatch(this::isDecisionWord);
        this.apart = headingsStandApart();
        this.besideSubHeadings = besideSubHeadings();
        this.bodiesBefore = bodiesBefore();
    }

    private void count(int at) {
        Outline item = items.get(at);
        for (int index = firstBehindTitle(item); index < item.end(); index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            if (fact.heading().isPresent()) {
                String key = key(fact.heading().get());
                if (fact.isStandaloneHeading()) {
                    standing.computeIfAbsent(item, outline -> new HashSet<>())
                            .add(fact.heading().get().key());
                }
                (fact.isStandaloneHeading() ? standalone : inline).computeIfAbsent(key, word -> new HashSet<>()).add(at);
            } else if (couldHead(index)) {
                unknown.computeIfAbsent(fact.line().key(), word -> new HashSet<>()).add(at);
            }
        }
    }

    private int firstBehindTitle(Outline item) {
        return item.titles().isEmpty() ? item.from() : sheet.next(item.lastOfTitle());
    }

    private static String key(Heading heading) {
        return heading.body().isPresent() ? "beslutning" : heading.key();
    }

    private boolean isDecisionWord(String key) {
        return key.equals("beslutning") || key.endsWith(" og beslutning") || sheet.words().kind(key).filter(kind -> kind == SectionKind.DECISION).isPresent();
    }

    /** Whether blank lines stand before headings here; if so, a known word within a paragraph is no heading. */
    private boolean headingsStandApart() {
        int apartCount = 0;
        int all = 0;
        for (Outline item : items) {
            for (int index = firstBehindTitle(item); index < item.end(); index = sheet.next(index)) {
                if (sheet.at(index).isStandaloneHeading() && isStrong(sheet.at(index).heading().get().kind())) {
                    all++;
                    apartCount += sheet.isApart(index) ? 1 : 0;
                }
            }
        }
        return all > 0 && apartCount * 10 >= all * 9;
    }

    static boolean isStrong(SectionKind kind) {
        return switch (kind) {
            case DECISION, RECOMMENDATION, ATTACHMENTS, SUMMARY, PRESENTATION -> true;
            default -> false;
        };
    }

    List<Outline> find() {
        List<Outline> found = new ArrayList<>();
        for (Outline item : items) {
            found.add(item.withSections(sections(item)));
        }
        return DecidingHeadings.resolve(sheet, found);
    }

    private List<Outline.Part> sections(Outline item) {
        List<Integer> lines = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        int last = -1;
        for (int index = firstBehindTitle(item); index < item.end(); index = sheet.next(index)) {
            Optional<Heading> heading = heading(item, index, headings, last);
            if (heading.isPresent()) {
                lines.add(index);
                headings.add(heading.get());
                last = index;
            }
        }
        List<Outline.Part> sections = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int end = at + 1 < lines.size() ? lines.get(at + 1) : item.end();
            sections.add(new Outline.Part(lines.get(at), headings.get(at), end));
        }
        return sections;
    }

    /** In an item's head, what stands below a label that stands alone is its value. */
    private boolean isValue(int index, List<Heading> before) {
        int above = sheet.previous(index);
        if (!before.isEmpty() || above < 0) {
            return false;
        }
        return LabelValues.isValue(sheet.at(above), sheet.at(index));
    }

    private Optional<Heading> heading(Outline item, int index, List<Heading> before, int last) {
        Facts fact = sheet.at(index);
        if (isValue(index, before)) {
            return Optional.empty();
        }
        Optional<Heading> current = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        boolean directlyUnder = last >= 0 && sheet.previous(index) == last && current.get().standsAlone();
        if (fact.heading().isPresent()) {
            Heading heading = fact.heading().get();
            boolean absence = fact.isLabel(LabelKind.ABSENTEES)
                    && current.filter(above -> above.kind() == SectionKind.DECISION || decides(last, index)).isPresent();
            if (absence || isCell(index)) {
                return Optional.empty();
            }
            return (heading.standsAlone() ? isTemplate(item, index, heading, current, directlyUnder)
                            : isInlineTemplate(item, index, heading, current, directlyUnder))
                    ? Optional.of(heading)
                    : Optional.empty();
        }
        if (fact.body().isPresent() && !decisionWord && fact.body().get().body().isPresent() && !isSigned(fact)) {
            return Optional.of(new Heading(
                    SectionKind.DECISION, fact.line().slice().stripEnd(":"), fact.line().slice().from(fact.line().length()), fact.body()));
        }
        boolean inList = current.filter(heading -> heading.kind() == SectionKind.ATTACHMENTS).isPresent();
        if (!inList && !directlyUnder && isUnknownTemplate(index)) {
            return Optional.of(new Heading(
                    sheet.words().lexicon().suggestedKind(fact.line().text()).orElse(SectionKind.OTHER),
                    fact.line().slice().stripEnd(":"),
                    fact.line().slice().from(fact.line().length()),
                    Optional.empty()));
        }
        return Optional.empty();
    }

    private int[] bodiesBefore() {
        int[] count = new int[sheet.size() + 1];
        for (int index = 0; index < sheet.size(); index++) {
            count[index + 1] = count[index] + (sheet.at(index).body().isPresent() ? 1 : 0);
        }
        return count;
    }

    /** Whether a body's decision is told between two lines. */
    private boolean decides(int from, int to) {
        return to > from + 1 && bodiesBefore[to] > bodiesBefore[from + 1];
    }

    /** Among short lines above and below, a word is the cell of a table that was printed a cell a line. */
    private boolean isCell(int index) {
        int above = 0;
        for (int at = sheet.previous(index); above < 5 && at >= 0 && isShort(at); at = sheet.previous(at)) {
            above += sheet.at(at).isStandaloneHeading() ? 0 : 1;
        }
        int below = 0;
        for (int at = sheet.next(index); below < 5 && at < sheet.size() && isShort(at); at = sheet.next(at)) {
            below++;
        }
        return above >= 3 && below >= 1 && above + below >= 5;
    }

    private boolean isShort(int index) {
        if (index >= sheet.size()) {
            return false;
        }
        String text = sheet.line(index).text();
        return text.length() <= 15 && !text.endsWith(".") && !text.endsWith(":") && !Words.hasDigit(text);
    }

    private boolean isSigned(Facts fact) {
        boolean dateFirst = fact.body().flatMap(BodyLine::date).filter(date -> date.start() == fact.line().slice().start()).isPresent();
        return fact.line().text().startsWith("-") || fact.line().text().startsWith("•") || dateFirst;
    }

    private boolean isTemplate(
            Outline item, int index, Heading heading, Optional<Heading> current, boolean directlyUnder) {
        int items = standalone.getOrDefault(key(heading), Set.of()).size();
        boolean strong = isStrong(heading.kind());
        // "Forvaltningen indstiller" within a recommendation leads into its points.
        boolean leadsIn = heading.kind() == SectionKind.RECOMMENDATION
                && current.filter(above -> above.kind() == SectionKind.RECOMMENDATION).isPresent()
                && key(heading).matches("\\p{L}+ (indstiller|anbefaler|foreslår)");
        if (leadsIn) {
            return false;
        }
        boolean underTitle = index == firstBehindTitle(item) && items >= 2;
        if (apart && !sheet.isApart(index) && !directlyUnder && !underTitle) {
            return false;
        }
        boolean inList = current.filter(above -> above.kind() == SectionKind.ATTACHMENTS).isPresent();
        if (inList && !strong && items < 2) {
            return false;
        }
        if (directlyUnder) {
            return strong && current.get().kind() != heading.kind() || items >= 2;
        }
        return strong || items >= 2 || !besideSubHeadings.get(index);
    }

    /** The lines that stand in one part of an item with free sub-headings of a section's text. */
    private BitSet besideSubHeadings() {
        BitSet beside = new BitSet();
        for (Outline item : items) {
            int first = item.titles().isEmpty() ? item.from() : sheet.next(item.titles().get(0));
            boolean sub = false;
            for (int at = first; at < item.end(); at = sheet.next(at)) {
                beside.set(at, sub);
                sub = !divides(at) && (sub || isSubHeading(at));
            }
            sub = false;
            for (int at = item.end() - 1; at >= first; at--) {
                if (!sheet.furniture().get(at)) {
                    beside.set(at, sub || beside.get(at));
                    sub = !divides(at) && (sub || isSubHeading(at));
                }
            }
        }
        return beside;
    }

    private boolean divides(int index) {
        Facts fact = sheet.at(index);
        return fact.isStandaloneHeading() && (isStrong(fact.heading().get().kind())
                || standalone.getOrDefault(key(fact.heading().get()), Set.of()).size() >= 2);
    }

    private boolean isSubHeading(int index) {
        Facts fact = sheet.at(index);
        return fact.heading().isEmpty() && fact.line().length() < 60 && followedByProse(index) && couldHead(index)
                && unknown.getOrDefault(fact.line().key(), Set.of()).size() < 2;
    }

    private boolean followedByProse(int index) {
        int next = sheet.next(index);
        return next < sheet.size() && sheet.line(next).isSentence() && sheet.line(next).length() > 60;
    }

    private boolean isInlineTemplate(
            Outline item, int index, Heading heading, Optional<Heading> current, boolean directlyUnder) {
        String key = key(heading);
        boolean named = (heading.kind() == SectionKind.AUTHORITY || heading.kind() == SectionKind.ROUTE)
                && sheet.words().lexicon().isBody(heading.rest().raw());
        boolean repeated = standing.getOrDefault(item, Set.of()).contains(heading.key());
        if (directlyUnder || repeated && !named || sheet.at(index).line().shape() == Shapes.ROW) {
            return false;
        }
        int items = inline.getOrDefault(key, Set.of()).size();
        boolean known = switch (heading.kind()) {
            case AUTHORITY, ROUTE, DECISION, RECOMMENDATION, ATTACHMENTS -> true;
            default -> false;
        };
        boolean style = inline.size() >= 2 && (sheet.isApart(index) || !apart && decidesInline);
        boolean first = current.isEmpty() && (standalone.isEmpty() || heading.kind() != SectionKind.OTHER);
        boolean goesOn = current.filter(above -> !above.standsAlone()).isPresent() && heading.kind() != SectionKind.OTHER;
        return items >= 2 || known || style || first || goesOn;
    }

    /** A line that could be a heading if it came again: short, alone, no sentence, no ruling, no name of a body. */
    private boolean couldHead(int index) {
        Facts fact = sheet.at(index);
        Line line = fact.line();
        return line.length() <= LONGEST_UNKNOWN
                && line.length() >= 3
                && line.isTitleLike()
                && Character.isUpperCase(line.text().charAt(0))
                && fact.marker().isEmpty()
                && !fact.ruling()
                && fact.body().isEmpty()
                && fact.label().isEmpty()
                && line.shape() != Shapes.ROW
                && line.shape() != Shapes.COLUMNS
                && line.shape() != Shapes.CASE_NUMBER
                && (line.text().indexOf(':') < 0 || line.text().endsWith(":"))
                && !sheet.words().lexicon().isBody(line.text())
                && !line.text().endsWith(")")
                && !sheet.words().absenceLabels().isValue(sheet, index)
                // "Forvaltningen foreslår, at" leads into points.
                && !line.key().endsWith(" at")
                && !line.text().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private boolean isUnknownTemplate(int index) {
        if (!couldHead(index) || apart && !sheet.isApart(index)) {
            return false;
        }
        Set<Integer> where = unknown.getOrDefault(sheet.line(index).key(), Set.of());
        boolean enough = where.size() >= 3 || where.size() == 2 && items.size() <= 6;
        return enough && where.size() * 5 >= items.size() && !sheet.at(index).isLabel(LabelKind.ITEM_TITLE);
    }
}
