package dk.referat.model;

import dk.referat.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of the agenda (<em>dagsordenspunkt</em>).
 *
 * @param number the number as printed, without <em>Punkt</em> and punctuation; empty where none is printed
 * @param title the title, without number, type and closed mark
 * @param type what the body is asked to do; empty where the document does not say
 * @param closed whether the item was treated behind closed doors
 * @param caseNumber the case's own number; empty where none is printed
 * @param opening the lines of text before the first section; all of its text where an item has no headings
 * @param sections every section in order, as printed
 * @param recommendation what is recommended; empty where nothing is
 * @param decisions what every body decided, in order, earlier bodies included
 * @param attachments the attachments that the item lists
 * @param tables the tables of all sections, in order
 * @param route the bodies that treat the item and in what role; empty where the item does not say
 * @param runningText the item's prose, whose values are read when asked for
 * @param headSpan the item's lines before its first section: number, title, case number, metadata
 * @param span the whole item
 */
public record AgendaItem(
        Optional<Text> number,
        Text title,
        Optional<ItemType> type,
        boolean closed,
        Optional<CaseNumber> caseNumber,
        List<Text> opening,
        List<Section> sections,
        Optional<Recommendation> recommendation,
        List<Decision> decisions,
        List<Attachment> attachments,
        List<Table> tables,
        List<RouteStep> route,
        RunningText runningText,
        Span headSpan,
        Span span)
        implements Element {

    /** Copies the lists. */
    public AgendaItem {
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(type, "type must not be null");
        Objects.requireNonNull(caseNumber, "caseNumber must not be null");
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        Objects.requireNonNull(recommendation, "recommendation must not be null");
        decisions = List.copyOf(decisions);
        attachments = List.copyOf(attachments);
        tables = List.copyOf(tables);
        route = List.copyOf(route);
        Objects.requireNonNull(runningText, "runningText must not be null");
        Objects.requireNonNull(headSpan, "headSpan must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
