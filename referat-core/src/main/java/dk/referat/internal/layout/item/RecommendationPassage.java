package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.LeadIns;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.PointMarks;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.model.SectionKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** One section with a recommendation, read from its first line to its last. */
final class RecommendationPassage {

    /** {@code … indstiller, at planen vedtages, og at} over {@code forslaget drøftes.}: a sentence goes on. */
    private static final Pattern SECOND = Pattern.compile("(?iU), at \\p{L}.*\\b(?:og|samt),? at$");

    private final Sheet sheet;
    private final Roles roles;
    private final ContentWriter content;
    private final AnswerWriter answers;
    private final RulingSentences sentences;
    private final PointMarks marks;
    private final PointLine points;
    private final Line headLine;
    private final Heading heading;
    private final int from;
    private final int end;
    private final int marked;
    private final boolean letters;
    /** Points are {@code At 1)}, {@code At 2)}; bullets between them belong to them. */
    private final boolean counted;
    private boolean open;
    private boolean led;
    /** The words that led into the points. */
    private String leadKey = "";
    /** The number of a point stands alone on the line above. */
    private boolean numbered;

    RecommendationPassage(Sheet sheet, Roles roles, ContentWriter content, AnswerWriter answers, Outline.Part part) {
        this.sheet = sheet;
        this.content = content;
        this.roles = roles;
        this.answers = answers;
        this.sentences = new RulingSentences(sheet, roles);
        this.marks = new PointMarks(sheet);
        this.points = new PointLine(roles);
        this.headLine = sheet.line(part.line());
        this.heading = part.heading();
        this.from = sheet.next(part.line());
        this.end = part.end();
        this.marked = marks.first(from, end);
        this.letters = marked < end && marks.isLettered(marked);
        this.counted = from < end && LedAt.of(sheet.line(from).slice()).isPresent();
    }

    void write() {
        if (!heading.rest().isEmpty()) {
            opening(headLine, heading.rest(), marked < end || from < end);
        }
        for (int index = counted ? ledAt() : preface(); index < end; ) {
            if (content.isBodyLine(index, end, SectionKind.RECOMMENDATION)) {
                answers.decisions(index, end, false);
                return;
            }
            Optional<Slice> body = open && marks.at(index).isEmpty() ? sentences.body(sheet.line(index)) : Optional.empty();
            if (body.isPresent()) {
                sentences.write(index, body.get(), end);
                return;
            }
            if (open && decidesBelow(index)) {
                roles.begin(Role.BODY_LINE, sheet.line(index));
                answers.decisions(index, end, false);
                return;
            }
            index = line(index);
        }
    }

    /** {@code • Det indstilles: At 1) planen vedtages} */
    private int ledAt() {
        LedAt first = LedAt.of(sheet.line(from).slice()).get();
        roles.add(Role.TEXT, sheet.line(from), first.bullet());
        roles.add(Role.LEAD, sheet.line(from), first.lead());
        roles.add(Role.POINT_NUMBER, sheet.line(from), first.number());
        points.text(sheet.line(from), first.rest());
        open = true;
        led = true;
        return sheet.next(from);
    }

    /** What stands before the words that lead into the points. */
    private int preface() {
        int index = from;
        int lead = from;
        while (lead < marked && LeadIns.last(sheet.line(lead).slice()).isEmpty()) {
            lead = sheet.next(lead);
        }
        if (!heading.rest().isEmpty() || lead >= marked || marked >= end) {
            return from;
        }
        Line line = sheet.line(lead);
        Slice words = LeadIns.last(line.slice()).get();
        int begin = words.length() == line.slice().length() ? LeadSentence.begin(sheet, from, lead) : lead;
        while (index < begin) {
            index = content.line(index, begin, SectionKind.RECOMMENDATION);
        }
        for (; index < lead; index = sheet.next(index)) {
            roles.whole(Role.LEAD, sheet.line(index));
        }
        roles.add(Role.TEXT, line, line.slice().to(words.start() - line.slice().start()).trim());
        roles.add(Role.LEAD, line, words);
        led = true;
        leadKey = line.key();
        return sheet.next(lead);
    }

    /** {@code -} where nothing is recommended. */
    private boolean isDash(int index) {
        return index == from && sheet.next(index) >= end && sheet.line(index).text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private int line(int index) {
        Line line = sheet.line(index);
        Optional<Slice> mark = marks.at(index).filter(printed -> !counted || PointMarks.isNumberedAt(printed));
        int next = sheet.next(index);
        if (isDash(index)) {
            roles.whole(Role.TEXT, line);
        } else if (numbered && (mark.isEmpty() || mark.get().isEmpty())) {
            points.text(line, line.slice());
            numbered = line.key().equals("at");
        } else if (mark.isPresent() && !(open && marks.isLettered(index) && !letters)) {
            points.write(line, mark.get());
            numbered = mark.get().length() == line.length() || line.key().equals("at");
            open = true;
        } else if (!open && !led && marked < end && LeadIns.isLead(line.slice())) {
            roles.whole(Role.LEAD, line);
            led = true;
            leadKey = line.key();
        } else if (!open && !led) {
            opening(line, line.slice(), next < end || line.text().endsWith(":"));
        } else if (open && (line.key().equals(leadKey) || leadsAnew(index))) {
            roles.whole(Role.NOTE, line);
        } else if (open && continues(index)) {
            content.points(line);
        } else if (led && marked >= end) {
            roles.begin(Role.POINT_BULLET, line);
            content.points(line);
            open = true;
        } else {
            return Math.max(content.line(index, end, SectionKind.RECOMMENDATION), index + 1);
        }
        return next;
    }

    /** The first line: a lead-in where points follow, else the point itself. */
    private void opening(Line line, Slice words, boolean more) {
        led = more && LeadIns.endsOpen(words) && !(marked >= end && SECOND.matcher(words.raw()).find());
        open = !led;
        if (led) {
            leadKey = line.key();
            roles.add(Role.LEAD, line, words);
        } else {
            content.points(line, words);
        }
    }

    /** {@code Liste B indstiller,} above further points. */
    private boolean leadsAnew(int index) {
        int next = sheet.next(index);
        return sheet.isApart(index) && next < end && marks.at(next).isPresent() && LeadIns.announces(sheet.line(index).slice());
    }

    /** {@code Indstilling og beslutning}: what was decided stands below what was recommended. */
    private boolean decidesBelow(int index) {
        return heading.key().endsWith(" og beslutning") && sheet.isApart(index)
                && (sheet.at(index).ruling() || answers.isAnswer(index, end));
    }

    /** A line goes on with a point where it follows at once, or begins in the middle of a sentence. */
    private boolean continues(int index) {
        Line line = sheet.line(index);
        String before = sheet.line(sheet.previous(index)).text();
        boolean unfinished = !before.matches("(?s).*(?<!\\b\\d{1,2})\\.") && Character.isLowerCase(line.text().charAt(0));
        int next = sheet.next(index);
        boolean leadsOn = !before.endsWith(".") && next < sheet.size() && marks.isLettered(next);
        return line.gap() == 0 && !isBracketed(line.text()) || unfinished || leadsOn;
    }

    /** {@code (Økonomiforvaltningen)} names the proposer behind the points. */
    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }
}
