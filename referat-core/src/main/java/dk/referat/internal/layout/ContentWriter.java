package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Gives roles to the lines of sections: text, points, answers, bodies, attachments, tables. */
final class ContentWriter {

    private final Sheet sheet;
    private final Roles roles;
    private final TableWriter tables;
    private final PointWriter points;
    private final AttachmentWriter attachments;

    ContentWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
        this.tables = new TableWriter(sheet, roles);
        this.points = new PointWriter(sheet, roles);
        this.attachments = new AttachmentWriter(sheet, roles);
    }

    void section(Outline item, Outline.Part part) {
        Heading heading = part.heading();
        Line line = sheet.line(part.line());
        heading(line, heading);
        boolean listed = item.sections().stream().anyMatch(other -> other.heading().kind() == SectionKind.ATTACHMENTS);
        Slice rest = heading.rest();
        switch (heading.kind()) {
            case RECOMMENDATION -> points.recommendation(line, rest, sheet.next(part.line()), part.end(), this);
            case DECISION -> points.decision(line, rest, sheet.next(part.line()), part.end(), this, listed);
            case ATTACHMENTS -> attachments.list(line, rest, sheet.next(part.line()), part.end());
            default -> {
                roles.add(Role.TEXT, line, rest);
                boolean recommends = item.sections().stream().noneMatch(other -> other.heading().kind() == SectionKind.RECOMMENDATION);
                plain(sheet.next(part.line()), part.end(), recommends);
            }
        }
    }

    private void heading(Line line, Heading heading) {
        Role role = switch (heading.kind()) {
            case RECOMMENDATION -> Role.RECOMMENDATION_HEADING;
            case DECISION -> Role.DECISION_HEADING;
            case ATTACHMENTS -> Role.ATTACHMENTS_HEADING;
            default -> Role.HEADING;
        };
        roles.add(role, line, heading.words());
        heading.body().ifPresent(body -> {
            body.body().ifPresent(words -> roles.add(Role.HEADING_BODY, line, words));
            body.date().ifPresent(words -> roles.add(Role.HEADING_DATE, line, words));
            body.reference().ifPresent(words -> roles.add(Role.HEADING_REFERENCE, line, words));
        });
    }

    /** Lines of an item's head that are no metadata; gives the line behind them. */
    int head(int index, Outline item) {
        if (attachments.isFileLine(sheet.line(index))) {
            attachments.files(sheet.line(index));
            return index + 1;
        }
        int end = tables.end(index, item.headEnd());
        if (end > index) {
            tables.write(index, end);
            return end;
        }
        roles.whole(Role.TEXT, sheet.line(index));
        return index + 1;
    }

    /** Where an item has no section for it, a sentence that recommends is the recommendation. */
    private void plain(int from, int end, boolean recommends) {
        for (int index = from; index < end; ) {
            int behind = recommends ? points.recommendingSentence(index, end) : index;
            index = behind > index ? behind : line(index, end);
        }
    }

    /** Writes the line, or the table that begins with it; gives the line behind. */
    int line(int index, int end) {
        int tableEnd = tables.end(index, end);
        if (tableEnd > index) {
            tables.write(index, tableEnd);
            return tableEnd > end ? end : nextFrom(tableEnd - 1);
        }
        Facts fact = sheet.at(index);
        if (attachments.isUnheaded(index, end)) {
            attachments.unheaded(index);
        } else if (isBodyLine(index)) {
            body(fact);
        } else if (Groups.isGroup(fact, sheet.words().lexicon()) && fact.heading().isEmpty() && isLast(index, end)) {
            roles.whole(Role.FURNITURE, fact.line());
        } else {
            roles.whole(Role.TEXT, fact.line());
        }
        return sheet.next(index);
    }

    private int nextFrom(int index) {
        return sheet.next(index);
    }

    /** A group heading stands behind everything else of an item. */
    private boolean isLast(int index, int end) {
        return sheet.next(index) >= end;
    }

    /** The line of an earlier body, within any section: a ruling follows. */
    boolean isBodyLine(int index) {
        Facts fact = sheet.at(index);
        return fact.body().isPresent() && fact.body().get().body().isPresent();
    }

    void body(Facts fact) {
        BodyLine body = fact.body().get();
        Line line = fact.line();
        roles.mark(Role.BODY_LINE, line, line.slice());
        body.body().ifPresent(words -> roles.add(Role.BODY, line, words));
        body.date().ifPresent(words -> roles.add(Role.BODY_DATE, line, words));
        body.reference().ifPresent(words -> roles.add(Role.BODY_REFERENCE, line, words));
    }

    static final Pattern FILE = Pattern.compile("(?i)\\.(pdf|docx?|xlsx?|pptx?|zip|msg|jpe?g|png|rtf|odt|tiff?)$");

    static boolean endsAsFile(String text) {
        return FILE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
