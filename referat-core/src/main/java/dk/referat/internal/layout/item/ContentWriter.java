package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.BodyLine;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.table.Tables;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.SectionKind;
import java.util.List;

/** Gives roles to the lines of sections: text, points, answers, bodies, attachments, tables. */
public final class ContentWriter {

    private final Sheet sheet;
    private final Roles roles;
    private final Tables tables;
    private final AnswerWriter answers;
    private final RecommendingSentences sentences;
    private final RulingsBelow rulingsBelow;
    private final EarlierBodies bodies;
    private final InlineRulings inline;
    private final PointLine points;
    private final UnheadedDecisions unheaded;
    private final RecommendedRulings recommended;
    private final ReferenceBelow references;
    private final AttachmentWriter attachments;
    private final LabelledLines labelled;

    ContentWriter(Sheet sheet, Roles roles, UnheadedDecisions unheaded, RecommendedRulings recommended) {
        this.sheet = sheet;
        this.roles = roles;
        this.tables = new Tables(sheet, roles);
        this.answers = new AnswerWriter(sheet, roles, this);
        this.sentences = new RecommendingSentences(sheet, roles, this);
        this.rulingsBelow = new RulingsBelow(sheet, roles, sentences);
        this.bodies = new EarlierBodies(sheet);
        this.inline = new InlineRulings(sheet.words());
        this.points = new PointLine(roles);
        this.unheaded = unheaded;
        this.recommended = recommended;
        this.references = new ReferenceBelow(sheet, roles);
        this.attachments = new AttachmentWriter(sheet, roles);
        this.labelled = new LabelledLines(sheet, roles);
    }

    public void section(Outline item, Outline.Part part) {
        Heading heading = part.heading();
        Line line = sheet.line(part.line());
        heading(line, heading);
        boolean listed = item.sections().stream().anyMatch(other -> other.heading().kind() == SectionKind.ATTACHMENTS);
        int from = sheet.next(part.line());
        switch (heading.kind()) {
            case RECOMMENDATION -> new RecommendationPassage(sheet, roles, this, answers, part).write();
            case DECISION -> answers.decision(line, heading.rest(), reference(heading, from, part.end()), part.end(), listed);
            case ATTACHMENTS -> attachments.list(line, heading.rest(), from, part.end());
            default -> {
                if (unheaded.is(item, part)) {
                    roles.begin(Role.BODY_LINE, sheet.line(from));
                    answers.decisions(from, part.end(), listed);
                    return;
                }
                roles.add(Role.TEXT, line, heading.rest());
                plain(heading.rest().isEmpty() ? from : labelled.write(from, part.end()), part.end(), heading.kind(), !recommends(item), unheaded.mayEnd(item, part));
            }
        }
    }

    private int reference(Heading heading, int from, int end) {
        return heading.body().filter(body -> heading.standsAlone())
                .map(body -> references.write(Role.HEADING_REFERENCE, body, from, end)).orElse(from);
    }

    private static boolean recommends(Outline item) {
        return item.sections().stream().anyMatch(part -> part.heading().kind() == SectionKind.RECOMMENDATION);
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
        int behindRecommended = recommended.write(index, item);
        if (behindRecommended > index) {
            return behindRecommended;
        }
        if (unheaded.begins(index, item)) {
            roles.begin(Role.BODY_LINE, sheet.line(index));
            answers.decisions(index, item.headEnd(), false);
            return item.headEnd();
        }
        if (rulingsBelow.write(index, item)) {
            return item.headEnd();
        }
        if (FileNames.fill(sheet.line(index))) {
            attachments.files(sheet.line(index));
            return index + 1;
        }
        int behindTable = tables.rows(index, item.headEnd());
        if (behindTable > index) {
            return behindTable;
        }
        int behind = recommends(item) ? index : sentences.write(index, item.headEnd());
        if (behind > index) {
            return behind;
        }
        roles.whole(Role.TEXT, sheet.line(index));
        return index + 1;
    }

    /** Where an item has no section for it, a sentence that recommends is the recommendation. */
    private void plain(int from, int end, SectionKind section, boolean recommends, boolean closes) {
        boolean decided = false;
        for (int index = from; index < end; ) {
            if (closes && !decided && index > from && unheaded.ends(index, end)) {
                roles.begin(Role.BODY_LINE, sheet.line(index));
                answers.decisions(index, end, false);
                return;
            }
            boolean body = isBodyLine(index, end, section);
            if (body && answers.rulesOnPoints(sheet.next(index), end)) {
                answers.decisions(index, end, false);
                return;
            }
            decided |= body;
            int behind = recommends && !decided ? sentences.write(index, end) : index;
            index = behind > index ? behind : line(index, end, section);
        }
    }

    /** Writes the line, or the table that begins with it; gives the line behind. */
    int line(int index, int end, SectionKind section) {
        int behind = tables.write(index, end);
        if (behind > index) {
            return behind;
        }
        Facts fact = sheet.at(index);
        if (attachments.isUnheaded(index, end)) {
            attachments.unheaded(index);
        } else if (isBodyLine(index, end, section)) {
            return body(index, end);
        } else if ((Groups.isGroup(fact, sheet.words().lexicon()) || fact.isOnly(LabelKind.CONTENTS) || isTitleOfPaper(fact)) && fact.heading().isEmpty() && isLast(index, end)) {
            roles.whole(Role.FURNITURE, fact.line());
        } else {
            words(Role.TEXT, fact.line(), fact.line().slice(), section == SectionKind.PROCESS);
        }
        return sheet.next(index);
    }

    /** Words of a point, without the decisions behind them. */
    void points(Line line) {
        points(line, line.slice());
    }

    void points(Line line, Slice words) {
        words(Role.POINT_TEXT, line, words, false);
    }

    /** What is planned is not decided: {@code Byrådet 9/3 2021: Budgettet vedtages.} */
    private void words(Role role, Line line, Slice words, boolean planned) {
        List<InlineRulings.Inline> rulings = planned ? List.of() : inline.of(words);
        int end = rulings.isEmpty() ? words.length() : rulings.get(0).head().start() - words.start();
        if (role == Role.POINT_TEXT) {
            points.text(line, words.to(end).trim());
        } else {
            roles.add(role, line, words.to(end).trim());
        }
        for (InlineRulings.Inline ruling : rulings) {
            body(ruling.body(), line, ruling.head());
            roles.add(Role.TEXT, line, ruling.ruling());
        }
    }

    boolean isInline(int index) {
        return !inline.of(sheet.line(index).slice()).isEmpty();
    }

    /** {@code Referat} alone behind the last line of an item, as a page of its own begins with it. */
    private static boolean isTitleOfPaper(Facts fact) {
        return fact.isOnly(LabelKind.DOCUMENT_MINUTES) && fact.line().gap() > 0;
    }

    /** A group heading stands behind everything else of an item. */
    private boolean isLast(int index, int end) {
        return sheet.next(index) >= end;
    }

    /** The line of an earlier body, within any section: a ruling follows. */
    boolean isBodyLine(int index, int end, SectionKind section) {
        return bodies.decides(index, end, section);
    }

    /** Writes the line of a body; gives the line behind it. */
    int body(int index, int end) {
        BodyLine body = bodies.at(index).get();
        body(body, sheet.line(index), sheet.line(index).slice());
        return references.write(Role.BODY_REFERENCE, body, sheet.next(index), end);
    }

    private void body(BodyLine body, Line line, Slice head) {
        roles.mark(Role.BODY_LINE, line, head);
        body.body().ifPresent(words -> roles.add(Role.BODY, line, words));
        body.date().ifPresent(words -> roles.add(Role.BODY_DATE, line, words));
        body.reference().ifPresent(words -> roles.add(Role.BODY_REFERENCE, line, words));
    }
}
