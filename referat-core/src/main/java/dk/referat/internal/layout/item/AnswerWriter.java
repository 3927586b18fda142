package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.SectionKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives roles to the lines of decisions: the answers to points, the bodies, and what concerns the whole. */
final class AnswerWriter {

    private static final Pattern OTHER_POINT = Pattern.compile("(?iU)\\b(?:ad|punkt|pkt|indstillingspunkt)\\.? ?(\\d{1,2})\\b");

    private final Sheet sheet;
    private final Roles roles;
    private final ContentWriter content;
    private final DecisionData data;
    private final RulingRemarks remarks;

    AnswerWriter(Sheet sheet, Roles roles, ContentWriter content) {
        this.sheet = sheet;
        this.roles = roles;
        this.content = content;
        this.data = new DecisionData(sheet, roles);
        this.remarks = new RulingRemarks(sheet);
    }

    void decision(Line heading, Slice rest, int from, int end, boolean attachmentsListed) {
        Optional<AnswerMark> first = AnswerMark.of(rest).filter(mark -> mark.worded() || mark.beginsSentence());
        if (!rest.isEmpty() && first.isPresent()) {
            write(heading, first.get());
        } else if (!rest.isEmpty()) {
            roles.add(Role.TEXT, heading, rest);
        }
        decisions(rest.isEmpty() ? data.write(from, end) : from, end, attachmentsListed);
    }

    void decisions(int from, int end, boolean attachmentsListed) {
        Answers answers = new Answers(sheet, end);
        for (int index = from; index < end; ) {
            Facts fact = sheet.at(index);
            Line line = fact.line();
            int next = sheet.next(index);
            if (content.isBodyLine(index, end, SectionKind.DECISION)) {
                if (next < end && sheet.line(next).key().equals(line.key())) {
                    roles.whole(Role.NOTE, line);
                } else {
                    next = content.body(index, end);
                }
                answers.close();
            } else if (attachmentsListed && FileNames.end(line.text())) {
                roles.whole(Role.FURNITURE, line);
            } else if (isGroup(fact)) {
                roles.whole(Role.FURNITURE, line);
                answers.close();
            } else if (answers.at(index).isPresent()) {
                AnswerMark mark = answers.at(index).get();
                write(line, mark);
                answers.open(index, mark);
            } else if (answers.isOpen() && !remarks.concernsWhole(index) && !concernsOther(line, answers.last()) && !isRemarkApart(index, answers)
                    && !isRemarkBehind(index, end)) {
                roles.whole(Role.ANSWER_TEXT, line);
            } else {
                answers.close();
                next = Math.max(content.line(index, end, SectionKind.DECISION), index + 1);
            }
            index = next;
        }
    }

    boolean isAnswer(int index, int end) {
        return new Answers(sheet, end).at(index).isPresent();
    }

    /** Whether a line rules on a point: {@code 1. Anbefales.} */
    boolean rulesOnPoints(int index, int end) {
        return new Answers(sheet, end).at(index).filter(mark -> sheet.words().isRuling(mark.rest())).isPresent();
    }

    private boolean isGroup(Facts fact) {
        return fact.heading().isEmpty() && sheet.isApart(fact.line().index()) && Groups.isGroup(fact, sheet.words().lexicon())
                && (fact.isOnly(LabelKind.GROUP_OPEN) || fact.isOnly(LabelKind.GROUP_CLOSED));
    }

    private void write(Line line, AnswerMark mark) {
        roles.add(Role.ANSWER_NUMBER, line, mark.printed());
        roles.add(Role.ANSWER_TEXT, line, mark.rest());
    }

    /** {@code (D) stemte imod punkt 1.} below the answer to point 3. */
    private static boolean concernsOther(Line line, int answered) {
        Matcher other = OTHER_POINT.matcher(line.text());
        return answered > 0 && other.find() && Integer.parseInt(other.group(1)) != answered;
    }

    /** {@code V ønsker ført til referat, at …} behind the answer to the last point. */
    private boolean isRemarkBehind(int index, int end) {
        boolean begins = sheet.line(sheet.previous(index)).text().endsWith(".") && Character.isUpperCase(sheet.line(index).text().charAt(0));
        if (!begins || !remarks.isForTheRecord(index)) {
            return false;
        }
        int next = sheet.next(index);
        while (next < end && !isAnswer(next, end)) {
            next = sheet.next(next);
        }
        return next >= end;
    }

    /** {@code Mindretalsudtalelse: F og Ø mener …} in a paragraph of its own, below answers that stand closer together. */
    private boolean isRemarkApart(int index, Answers answers) {
        Line line = sheet.line(index);
        return line.gap() > answers.gap() && sheet.words().lexicon().phrases().entrySet().stream()
                .anyMatch(phrase -> phrase.getValue() == PhraseKind.PROTOCOL && line.key().startsWith(phrase.getKey()));
    }
}
