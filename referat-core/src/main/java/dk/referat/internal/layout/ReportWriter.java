package dk.referat.internal.layout;

import dk.referat.diagnostic.LayoutReport.Evidence;
import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.diagnostic.LayoutReport.LineReading;
import dk.referat.diagnostic.LayoutReport.LineRole;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.RolePart;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells people what was decided about a document's layout. */
final class ReportWriter {

    private static final int LONGEST = 60;

    private final Sheet sheet;
    private final List<Outline> items;
    private final List<RolePart> roles;

    ReportWriter(Sheet sheet, List<Outline> items, List<RolePart> roles) {
        this.sheet = sheet;
        this.items = items;
        this.roles = roles;
    }

    LayoutReport write() {
        return new LayoutReport(marker(), numbers(), evidence(), headings(), candidates(), lines());
    }

    /** The mark that most items have. */
    private String marker() {
        return items.stream()
                .collect(Collectors.groupingBy(item -> item.start().style(), LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private List<String> numbers() {
        return items.stream().map(Outline::marker).flatMap(Optional::stream).map(mark -> mark.printed().raw()).toList();
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        if (most(items.stream().filter(item -> item.start().entry() >= 0).count())) {
            evidence.add(Evidence.LISTED_IN_CONTENTS);
        }
        if (followOneAnother()) {
            evidence.add(Evidence.UNBROKEN_NUMBERS);
        }
        if (items.size() > 1 && items.stream().map(item -> item.start().style()).distinct().count() == 1) {
            evidence.add(Evidence.ONE_MARKER);
        }
        if (most(items.stream().filter(item -> item.start().headed()).count())) {
            evidence.add(Evidence.HEADS_FOLLOW);
        }
        return evidence;
    }

    private boolean most(long count) {
        return count * 2 > items.size();
    }

    private boolean followOneAnother() {
        List<Marker> marks = items.stream().map(Outline::marker).flatMap(Optional::stream).toList();
        for (int at = 1; at < marks.size(); at++) {
            int step = marks.get(at).number() - marks.get(at - 1).number();
            if (step != 1 && !(step == 0 && !marks.get(at).letter().isEmpty())) {
                return false;
            }
        }
        return marks.size() > 1 && marks.size() == items.size();
    }

    private List<HeadingUse> headings() {
        Map<String, List<Outline.Part>> uses = items.stream()
                .flatMap(item -> item.sections().stream())
                .collect(Collectors.groupingBy(
                        part -> Lexicon.key(part.heading().words().raw()), LinkedHashMap::new, Collectors.toList()));
        return uses.values().stream().map(this::use).toList();
    }

    private HeadingUse use(List<Outline.Part> parts) {
        Outline.Part first = parts.get(0);
        return new HeadingUse(
                first.heading().words().collapsed(), first.heading().kind(), parts.size(),
                sheet.words().heading(first.heading().words()).isPresent() || first.heading().body().isPresent());
    }

    /** Lines of text that stand alone, look like headings and come more than once. */
    private List<HeadingUse> candidates() {
        Map<String, List<Line>> alone = new LinkedHashMap<>();
        for (RolePart part : roles) {
            Line line = sheet.line(part.line());
            if (part.role() == Role.TEXT && looksLikeHeading(line) && part.slice().length() == line.length()) {
                alone.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
            }
        }
        return alone.values().stream()
                .filter(lines -> lines.size() > 1)
                .map(lines -> new HeadingUse(lines.get(0).slice().collapsed(), suggested(lines.get(0)), lines.size(), false))
                .toList();
    }

    private SectionKind suggested(Line line) {
        return sheet.words().lexicon().suggestedKind(line.text()).orElse(SectionKind.OTHER);
    }

    private boolean looksLikeHeading(Line line) {
        Facts fact = sheet.at(line.index());
        return line.length() <= LONGEST
                && line.isTitleLike()
                && Character.isUpperCase(line.text().charAt(0))
                && !line.text().endsWith(".")
                && !fact.ruling()
                && fact.label().isEmpty()
                && fact.body().isEmpty()
                && !sheet.words().lexicon().isBody(line.text());
    }

    private List<LineReading> lines() {
        return roles.stream()
                .filter(part -> !part.slice().isEmpty())
                .sorted((one, other) -> one.slice().span().compareTo(other.slice().span()))
                .map(part -> new LineReading(part.slice().span(), role(part.role())))
                .toList();
    }

    private static LineRole role(Role role) {
        return switch (role) {
            case DOCUMENT_TITLE, COMMITTEE, TERM, MUNICIPALITY, MEETING_DATE, START_TIME, END_TIME, PLACE, PARTICIPANTS,
                    ABSENTEES, MEETING_LABEL, MEETING_TEXT -> LineRole.MEETING;
            case CONTENTS_LABEL, ENTRY, ENTRY_NUMBER, ENTRY_CLOSED, ENTRY_TITLE, ENTRY_TYPE, ENTRY_PAGE, CONTENTS_TEXT ->
                    LineRole.CONTENTS;
            case ITEM, ITEM_NUMBER, ITEM_CLOSED, ITEM_TITLE, ITEM_TYPE -> LineRole.ITEM;
            case CASE_NUMBER, ITEM_ABSENCE, ITEM_LABEL, ITEM_TEXT -> LineRole.METADATA;
            case HEADING, RECOMMENDATION_HEADING, DECISION_HEADING, ATTACHMENTS_HEADING, HEADING_BODY, HEADING_DATE,
                    HEADING_REFERENCE -> LineRole.HEADING;
            case TEXT, NOTE, NOTE_DATE -> LineRole.TEXT;
            case LEAD, POINT_NUMBER, POINT_BULLET, POINT_TEXT -> LineRole.POINT;
            case ANSWER_NUMBER, ANSWER_TEXT -> LineRole.ANSWER;
            case BODY_LINE, BODY, BODY_DATE, BODY_REFERENCE -> LineRole.BODY;
            case ATTACHMENT, ATTACHMENT_NOTE -> LineRole.ATTACHMENT;
            case TABLE, ROW, HEADER_CELL, CELL -> LineRole.TABLE;
            case FURNITURE -> LineRole.UNRECOGNISED;
        };
    }
}
