package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.LabelValues;
import dk.referat.internal.layout.sheet.Metadata;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which lines head the sections of items. A known word is a heading where the template of this document has it;
 * a line that no list knows is one where it stands alone in item after item.
 */
public final class HeadingFinder {

    private final Sheet sheet;
    private final List<Outline> items;
    private final TemplateHeadings template;
    private final LeadHeadings leads;
    private final FileHeadings files;
    private final CellWords cells;
    private final EarlierTreatments treatments;
    private final boolean decisionWord;
    private final int[] bodiesBefore;

    public HeadingFinder(Sheet sheet, List<Outline> items) {
        this.sheet = sheet;
        this.items = items;
        UnknownHeadings unknown = new UnknownHeadings(sheet);
        HeadingCounts counts = new HeadingCounts(sheet, items, unknown);
        this.template = new TemplateHeadings(sheet, items, counts, new HeadingStyle(sheet, items), unknown);
        this.leads = new LeadHeadings(sheet, items);
        this.files = new FileHeadings(sheet, unknown);
        this.cells = new CellWords(sheet);
        this.treatments = new EarlierTreatments(sheet, items);
        this.decisionWord = counts.hasDecisionWord();
        this.bodiesBefore = bodiesBefore();
    }

    public List<Outline> find() {
        List<Outline> found = new ArrayList<>();
        for (Outline item : items) {
            found.add(item.withSections(sections(item)));
        }
        return TellingTexts.resolve(sheet, DecidingHeadings.resolve(sheet, found));
    }

    private List<Outline.Part> sections(Outline item) {
        List<Integer> lines = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        Set<Integer> stacked = StackedLabels.of(sheet, item).keySet();
        for (int index = HeadingCounts.firstBehindTitle(sheet, item); index < item.end(); index = sheet.next(index)) {
            if (isValue(index, stacked, headings) || isTitleAgain(item, index)) {
                continue;
            }
            Optional<Heading> heading = heading(item, index, headings, lines.isEmpty() ? -1 : lines.get(lines.size() - 1));
            if (heading.isPresent()) {
                lines.add(index);
                headings.add(heading.get());
            }
        }
        List<Outline.Part> sections = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int end = at + 1 < lines.size() ? lines.get(at + 1) : item.end();
            sections.add(new Outline.Part(lines.get(at), headings.get(at), end));
        }
        return sections;
    }

    /** {@code Bemærkninger til dagsordenen} right below {@code 1. Bemærkninger til dagsordenen}. */
    private boolean isTitleAgain(Outline item, int index) {
        return item.start().isTitled() && item.titles().size() == 1 && sheet.previous(index) == item.lastOfTitle()
                && sheet.titleKey(index).equals(sheet.titleKey(item.lastOfTitle()));
    }

    /** In an item's head, what stands below a label that stands alone is its value. */
    private boolean isValue(int index, Set<Integer> stacked, List<Heading> before) {
        int above = sheet.previous(index);
        return before.isEmpty() && above >= 0 && (stacked.contains(index) || LabelValues.isValue(sheet.at(above), sheet.at(index)));
    }

    private Optional<Heading> heading(Outline item, int index, List<Heading> before, int last) {
        Facts fact = sheet.at(index);
        Optional<Heading> above = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        boolean directlyUnder = last >= 0 && sheet.previous(index) == last && above.get().standsAlone();
        TemplateHeadings.Place place = new TemplateHeadings.Place(item, index, above, directlyUnder);
        if (fact.heading().isPresent()) {
            return fact.heading().filter(heading -> !isAbsence(place, last) && !cells.isCell(index) && template.has(heading, place));
        }
        if (isBody(fact)) {
            return Optional.of(alone(fact, SectionKind.DECISION, fact.body()));
        }
        Optional<Heading> lead = directlyUnder ? Optional.empty() : leads.at(index, item, before);
        boolean unknown = !place.isIn(SectionKind.ATTACHMENTS) && !cells.isOfRun(index) && template.hasUnknown(index, directlyUnder);
        return lead.or(() -> directlyUnder ? Optional.empty() : files.at(index, item, before)).or(() -> unknown ? Optional.of(unknown(fact)) : Optional.empty());
    }

    private boolean isAbsence(TemplateHeadings.Place place, int last) {
        return sheet.at(place.index()).isLabel(LabelKind.ABSENTEES)
                && (place.isIn(SectionKind.DECISION) || decides(last, place.index()) || isOfHead(place));
    }

    /** {@code Fraværende:     Gitte Holm} between {@code Sagsnr.} and the first section. */
    private boolean isOfHead(TemplateHeadings.Place place) {
        int above = sheet.previous(place.index());
        return place.above().isEmpty() && !sheet.at(place.index()).label().get().value().isEmpty() && above >= 0 && Metadata.isOfItem(sheet.at(above));
    }

    /** {@code Økonomiudvalget den 3. marts 2026} where no heading has the word of deciding. */
    private boolean isBody(Facts fact) {
        return !decisionWord && !treatments.has(fact.line().index()) && fact.body().filter(body -> body.body().isPresent()).isPresent() && !isSigned(fact);
    }

    private static boolean isSigned(Facts fact) {
        boolean dateFirst = fact.body().flatMap(BodyLine::date).filter(date -> date.start() == fact.line().slice().start()).isPresent();
        return fact.line().text().startsWith("-") || fact.line().text().startsWith("•") || dateFirst;
    }

    private Heading unknown(Facts fact) {
        return alone(fact, sheet.words().lexicon().suggestedKind(fact.line().text()).orElse(SectionKind.OTHER), Optional.empty());
    }

    private static Heading alone(Facts fact, SectionKind kind, Optional<BodyLine> body) {
        return new Heading(kind, fact.line().slice().stripEnd(":"), fact.line().slice().from(fact.line().length()), body);
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
}
