package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.LeadIns;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.PointMarks;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the recommendation of an item that has no section for it: a sentence, or a lead-in with points. */
final class RecommendingSentences {

    private static final String NAME = "\\p{Lu}(?:[\\p{L} ,&-]|(?<=\\b\\p{Lu})\\.){2,60}?";
    private static final Pattern RECOMMENDS = Pattern.compile(
            "(?U)(?:^|(?<=\\.\\s))(?:Det indstilles,? at\\b|Det indstilles\\b|" + NAME + " indstiller(?:,? at\\b|,? \\()|"
                    + NAME + " indstiller,? til [\\p{L} ,&-]{3,60}?,? at\\b|" + NAME + " indstiller, at\\b)");

    private final Sheet sheet;
    private final Roles roles;
    private final ContentWriter content;
    private final PointMarks marks;
    private final PointLine points;
    private final ProposingSentences proposals;
    private final OpenSentence open;

    RecommendingSentences(Sheet sheet, Roles roles, ContentWriter content) {
        this.sheet = sheet;
        this.roles = roles;
        this.content = content;
        this.marks = new PointMarks(sheet);
        this.points = new PointLine(roles);
        this.proposals = new ProposingSentences(sheet);
        this.open = new OpenSentence(sheet, marks);
    }

    /** Whether a line holds the beginning of a sentence that recommends. */
    boolean recommends(int index) {
        return RECOMMENDS.matcher(sheet.line(index).text()).find();
    }

    /** Writes the recommendation that begins with a line; gives the line behind it, or the line where none begins. */
    int write(int from, int end) {
        if (marks.at(from).isPresent()) {
            return from;
        }
        int list = list(from, end);
        return list > from ? list : sentence(from, end);
    }

    private int list(int from, int end) {
        int first = sheet.next(from);
        Line line = sheet.line(from);
        Optional<Slice> lead = LeadIns.last(line.slice()).or(() -> Optional.of(line.slice()).filter(words -> proposals.leads(from)))
                .filter(words -> first < end && marks.at(first).isPresent() && isOfRecommendation(words, first))
                .or(() -> open.lead(from, RECOMMENDS.matcher(line.text()), end));
        if (lead.isEmpty()) {
            return from;
        }
        roles.add(Role.TEXT, line, line.slice().to(lead.get().start() - line.slice().start()).trim());
        roles.add(Role.LEAD, line, lead.get());
        int index = first;
        while (index < end && (marks.at(index).isPresent() || index > first && (sheet.line(index).gap() == 0 || goesOnWithDate(index))
                && sheet.at(index).heading().isEmpty() && !content.isInline(index))) {
            Optional<Slice> mark = marks.at(index);
            if (mark.isPresent()) {
                points.write(sheet.line(index), mark.get());
            } else {
                content.points(sheet.line(index));
            }
            index = sheet.next(index);
        }
        return index;
    }

    /** {@code pr. 31.} above {@code december 2026.} */
    private boolean goesOnWithDate(int index) {
        String before = sheet.line(sheet.previous(index)).text();
        return Character.isLowerCase(sheet.line(index).text().charAt(0)) && before.matches("(?s).*\\b\\d{1,2}\\.");
    }

    /** Points that go on with the sentence of the lead-in: it, or they, say {@code at}. */
    private boolean isOfRecommendation(Slice lead, int first) {
        Slice line = sheet.line(first).slice();
        String point = line.from(marks.at(first).get().length()).trim().raw();
        return point.matches("(?iU)at\\b.*") || lead.raw().matches("(?isU).*\\b(?:at:?|indstiller,?|indstilles:?)");
    }

    /** A sentence that recommends, from the beginning of a line to its full stop. */
    private int sentence(int from, int end) {
        Line first = sheet.line(from);
        Matcher sentence = RECOMMENDS.matcher(first.text());
        boolean proposed = proposals.isLast(from, end);
        if (!proposed && !sentence.find()) {
            return from;
        }
        int begin = proposed ? 0 : sentence.start();
        roles.add(Role.TEXT, first, first.slice().to(begin).trim());
        content.points(first, first.slice().from(begin));
        int index = from;
        while (sheet.next(index) < end && !ends(index) && sheet.line(sheet.next(index)).gap() == 0
                && sheet.at(sheet.next(index)).heading().isEmpty()) {
            index = sheet.next(index);
            content.points(sheet.line(index));
        }
        return sheet.next(index);
    }

    /** {@code 40.000 kr.} above {@code til nye træer.} ends no sentence. */
    private boolean ends(int index) {
        return sheet.line(index).text().endsWith(".") && !Character.isLowerCase(sheet.line(sheet.next(index)).text().charAt(0));
    }
}
