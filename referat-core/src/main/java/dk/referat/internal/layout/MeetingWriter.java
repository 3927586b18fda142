package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives roles to the lines of the heading block. Labels may stand on the line of their value, above it, or all together
 * before all values.
 */
final class MeetingWriter {

    private static final Pattern TERM = Pattern.compile("(?<![\\d-])(?:19|20)\\d\\d\\s?[-–]\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d-])");
    private static final Pattern COMMUNE = Pattern.compile("^(\\p{Lu}[\\p{L} -]+?)\\s+(?:Regionsk|K)ommune$|^(\\p{Lu}[\\p{L} -]+?)\\s+KOMMUNE$");
    private static final List<LabelKind> LABELS = List.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE,
            LabelKind.COMMITTEE, LabelKind.PARTICIPANTS, LabelKind.ABSENTEES, LabelKind.CHAIR, LabelKind.OFFICIALS,
            LabelKind.MEETING_OTHER);

    private final Sheet sheet;
    private final Times times;
    private final Roles roles;
    private final List<LabelKind> waiting = new ArrayList<>();
    private Optional<LabelKind> open = Optional.empty();
    private boolean committee;

    MeetingWriter(Sheet sheet, Times times, Roles roles) {
        this.sheet = sheet;
        this.times = times;
        this.roles = roles;
    }

    /** Finds dates and times in the value of a label. */
    interface Times {
        List<DanishDate> dates(String text, int offset);

        List<DanishTime> times(String text, int offset);
    }

    void write(int index) {
        Line line = sheet.line(index);
        Optional<Label> label = sheet.at(index).label();
        if (label.isPresent() && isTitle(label.get())) {
            title(line, label.get());
            return;
        }
        Optional<LabelKind> kind = label.flatMap(words -> meetingKind(words, line));
        if (kind.isPresent()) {
            labelled(line, label.get(), kind.get());
        } else if (!waiting.isEmpty()) {
            LabelKind fits = fitting(line);
            waiting.remove(fits);
            open = Optional.of(fits);
            value(line, line.slice(), fits);
        } else if (open.isPresent() && continues(line)) {
            value(line, line.slice(), open.get());
        } else {
            open = Optional.empty();
            unlabelled(line);
        }
    }

    private static boolean isTitle(Label label) {
        return label.is(LabelKind.DOCUMENT_MINUTES) || label.is(LabelKind.DOCUMENT_AGENDA);
    }

    /** A word without colon in running text is no label: {@code Sted og tid aftales}. */
    private static Optional<LabelKind> meetingKind(Label label, Line line) {
        boolean plain = !label.value().isEmpty() && line.text().charAt(Math.min(line.length() - 1, label.words().length())) != ':'
                && label.value().raw().length() > 200;
        return plain ? Optional.empty() : LABELS.stream().filter(label::is).findFirst();
    }

    private void title(Line line, Label label) {
        waiting.remove(LabelKind.MEETING_OTHER);
        open = Optional.empty();
        roles.add(Role.DOCUMENT_TITLE, line, label.words());
        if (!label.value().isEmpty()) {
            heading(line, label.value());
        }
    }

    private void labelled(Line line, Label label, LabelKind kind) {
        if (kind == LabelKind.CHAIR) {
            roles.whole(Role.PARTICIPANTS, line);
            open = Optional.of(LabelKind.PARTICIPANTS);
            return;
        }
        roles.add(Role.MEETING_LABEL, line, label.words());
        if (label.value().isEmpty()) {
            waiting.add(kind);
            open = Optional.empty();
        } else {
            open = Optional.of(kind);
            value(line, label.value().stripStart(":"), kind);
        }
    }

    /** Of the labels that wait for a value, the first whose kind of value the line can be. */
    private LabelKind fitting(Line line) {
        boolean date = !times.dates(line.text(), line.slice().start()).isEmpty();
        boolean time = !times.times(line.text(), line.slice().start()).isEmpty();
        boolean body = sheet.words().lexicon().isBody(line.text());
        for (LabelKind kind : waiting) {
            boolean fits = switch (kind) {
                case DATE -> date;
                case TIME, START_TIME, END_TIME -> time;
                case COMMITTEE -> !date && !time;
                case PLACE, PARTICIPANTS, ABSENTEES, OFFICIALS -> !body && !date;
                default -> true;
            };
            if (fits) {
                return kind;
            }
        }
        return waiting.get(0);
    }

    private boolean continues(Line line) {
        return switch (open.get()) {
            case PARTICIPANTS, ABSENTEES, OFFICIALS -> true;
            case PLACE, MEETING_OTHER, COMMITTEE -> line.gap() == 0;
            default -> false;
        };
    }

    private void value(Line line, Slice value, LabelKind kind) {
        switch (kind) {
            case COMMITTEE -> heading(line, value);
            case DATE, TIME -> dateAndTimes(line, value, false);
            case START_TIME -> dateAndTimes(line, value, false);
            case END_TIME -> dateAndTimes(line, value, true);
            case PLACE -> roles.add(Role.PLACE, line, value);
            case PARTICIPANTS -> roles.add(Role.PARTICIPANTS, line, value);
            case ABSENTEES -> roles.add(Role.ABSENTEES, line, value);
            default -> roles.add(Role.MEETING_TEXT, line, value);
        }
    }

    private void dateAndTimes(Line line, Slice value, boolean end) {
        List<DanishDate> dates = times.dates(value.raw(), value.start());
        dates.forEach(date -> roles.add(Role.MEETING_DATE, line, cut(value, date.span().start(), date.span().end())));
        List<DanishTime> found = times.times(value.raw(), value.start());
        for (int at = 0; at < found.size() && at < 2; at++) {
            Role role = end || at == 1 ? Role.END_TIME : Role.START_TIME;
            roles.add(role, line, cut(value, found.get(at).span().start(), found.get(at).span().end()));
        }
        if (dates.isEmpty() && found.isEmpty()) {
            roles.add(Role.MEETING_TEXT, line, value);
        }
    }

    private static Slice cut(Slice value, int start, int end) {
        return value.cut(start - value.start(), end - value.start());
    }

    /** {@code Socialudvalget 2022-2025 d. 09-02-2023 kl. 9.45} */
    private void heading(Line line, Slice value) {
        int end = value.length();
        Matcher term = TERM.matcher(value.raw());
        List<DanishDate> dates = times.dates(value.raw(), value.start());
        for (DanishDate date : dates) {
            end = Math.min(end, date.span().start() - value.start());
        }
        if (term.find() && dates.stream().noneMatch(date -> date.span().contains(value.cut(term.start(), term.end()).span()))) {
            roles.add(Role.TERM, line, value.cut(term.start(), term.end()));
            end = Math.min(end, term.start());
        }
        if (!dates.isEmpty()) {
            dateAndTimes(line, value.from(end), false);
        }
        Slice name = withoutSmallWords(value.to(end));
        if (name.isEmpty()) {
            return;
        }
        if (!committee && (sheet.words().lexicon().isBody(name.raw()) || name.raw().length() > 3)) {
            committee = true;
            roles.add(Role.COMMITTEE, line, name);
        } else {
            roles.add(Role.MEETING_TEXT, line, name);
        }
    }

    private static Slice withoutSmallWords(Slice words) {
        Slice name = words.stripEnd(",;-–:").stripStart(",;-–:");
        for (String word : new String[] {" den", " d.", " d", " møde", " mødet", " - møde"}) {
            if (name.raw().endsWith(word)) {
                name = name.to(name.length() - word.length()).stripEnd(",;-–:");
            }
        }
        for (String word : new String[] {"fra møde i ", "møde i ", "til møde i ", "mødet i ", "fra ", "for ", "til ", "af ", "i ", "Møde i "}) {
            if (name.raw().startsWith(word)) {
                name = name.from(word.length()).trim();
            }
        }
        return name.raw().equals("den") || name.raw().equals("d.") ? name.from(name.length()) : name;
    }

    private void unlabelled(Line line) {
        Slice slice = line.slice();
        Matcher commune = COMMUNE.matcher(line.text());
        List<DanishDate> dates = times.dates(slice.raw(), slice.start());
        if (commune.matches()) {
            int group = commune.group(1) != null ? 1 : 2;
            roles.add(Role.MUNICIPALITY, line, slice.cut(commune.start(group), commune.end(group)));
        } else if (line.length() < 120 && !dates.isEmpty()) {
            dated(line, slice, dates);
        } else if (!committee && line.length() < 100 && sheet.words().lexicon().isBody(withoutTerm(slice).raw())) {
            heading(line, slice);
        } else {
            roles.add(Role.MEETING_TEXT, line, slice);
        }
    }

    private void dated(Line line, Slice slice, List<DanishDate> dates) {
        Slice before = withoutSmallWords(slice.to(dates.get(0).span().start() - slice.start()));
        if (!before.isEmpty() && !committee && sheet.words().lexicon().isBody(withoutTerm(before).raw())) {
            heading(line, slice);
        } else {
            dateAndTimes(line, slice, false);
        }
    }

    private static Slice withoutTerm(Slice words) {
        Matcher term = TERM.matcher(words.raw());
        return term.find() ? words.to(term.start()).stripEnd(",-– ") : words;
    }
}
