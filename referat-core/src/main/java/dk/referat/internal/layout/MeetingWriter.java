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
    private static final Pattern OTHER_DATE = Pattern.compile("(?iU)^(?:\\p{L}*(?:publicer|offentlig|udskriv|udskrevet|dannet|opdater|udsend|udsendt|oprettet|frist)\\p{L}*)\\b");
    private static final Pattern PLACE_BEHIND = Pattern.compile("(?U)^(?:i|på)\\s+(?=\\p{Lu}|\\p{L}+(?:en|et)\\b|(?:møde)?(?:lokale|rum|sal)\\b)");
    /** {@code Sager 129 - 138} */
    private static final Pattern RANGE = Pattern.compile("(?iU)^(?:sager|punkter|punkt)\\s+\\d+\\s*[-–]\\s*\\d+$");
    private static final Pattern ROOM = Pattern.compile("(?iU)^(?:mødelokale|lokale|mødesal|udvalgsværelse|mødeværelse|kantinen|rådhuset|\\p{L}*(?:rådssalen|bestyrelsessalen|mødesalen|værelset))\\b(?!\\s*:)");
    private static final Pattern DIVIDER = Pattern.compile("\\s[-–|,]\\s|,\\s|\\s{3,}");
    private static final Pattern GENITIVE = Pattern.compile("(?U)^(.+(?:udvalget|byrådet|rådet|bestyrelsen|direktionen|udvalg))s\\s+(?:ordinære\\s+|ekstraordinære\\s+)?(?:møde|referat|dagsorden)\\b.*");
    private static final List<LabelKind> LABELS = List.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE,
            LabelKind.COMMITTEE, LabelKind.PARTICIPANTS, LabelKind.ABSENTEES, LabelKind.CHAIR, LabelKind.OFFICIALS,
            LabelKind.MEETING_OTHER);

    private final Sheet sheet;
    private final Layout.Times times;
    private final Roles roles;
    private final PeopleList people;
    private final PeopleColumns columns;
    private final List<LabelKind> waiting = new ArrayList<>();
    private Optional<LabelKind> open = Optional.empty();
    private boolean committee;
    private boolean alternating;
    private boolean valued;

    MeetingWriter(Sheet sheet, Layout.Times times, Roles roles) {
        this.sheet = sheet;
        this.times = times;
        this.roles = roles;
        this.people = new PeopleList(sheet);
        this.columns = new PeopleColumns(sheet, roles);
    }

    void write(int index) {
        Line line = sheet.line(index);
        if (columns.write(index)) {
            open = Optional.empty();
            return;
        }
        if (people.namesSubstitutes(line)) {
            open = Optional.of(LabelKind.ABSENTEES);
            roles.add(Role.ABSENTEES, line, line.slice());
            return;
        }
        Optional<Label> label = people.label(index);
        if (label.isPresent() && isTitle(label.get())) {
            title(line, label.get());
            return;
        }
        if (bannerTitle(line)) {
            return;
        }
        if (RANGE.matcher(line.text()).find()) {
            open = Optional.empty();
            roles.whole(Role.MEETING_TEXT, line);
            return;
        }
        if (line.shape() == Shapes.LABEL && label.filter(words -> meetingKind(words, line).isPresent()).isEmpty()) {
            roles.whole(Role.MEETING_LABEL, line);
            open = Optional.empty();
            wait(LabelKind.MEETING_OTHER);
            return;
        }
        Optional<LabelKind> kind = isRoom(line.slice()) ? Optional.empty() : label.flatMap(words -> meetingKind(words, line));
        if (kind.isPresent()) {
            labelled(line, label.get(), kind.get());
        } else if (!waiting.isEmpty()) {
            LabelKind fits = fitting(line);
            answer(fits);
            open = Optional.of(fits);
            boolean nobody = (fits == LabelKind.PARTICIPANTS || fits == LabelKind.ABSENTEES) && !people.begins(index);
            value(line, line.slice(), nobody ? LabelKind.MEETING_OTHER : fits);
        } else if (open.isPresent() && continues(line, index)) {
            value(line, line.slice(), open.get());
        } else {
            open = Optional.empty();
            unlabelled(line);
        }
    }

    private static boolean isTitle(Label label) {
        return label.is(LabelKind.DOCUMENT_MINUTES) || label.is(LabelKind.DOCUMENT_AGENDA);
    }

    /** {@code Økonomiudvalget – Referat – 20. maj 2019}: body, kind of document and date in one line. */
    private boolean bannerTitle(Line line) {
        if (committee || line.length() > 120 || !waiting.isEmpty()) {
            return false;
        }
        Matcher divider = DIVIDER.matcher(line.text());
        if (!divider.find()) {
            return false;
        }
        Slice first = line.slice().to(divider.start()).trim();
        Slice rest = line.slice().from(divider.end()).trim();
        Optional<Label> label = sheet.words().label(rest).filter(MeetingWriter::isTitle);
        if (label.isEmpty()) {
            return false;
        }
        roles.add(Role.COMMITTEE, line, withoutTerm(first));
        committee = true;
        roles.add(Role.DOCUMENT_TITLE, line, label.get().words());
        if (!label.get().value().isEmpty()) {
            dateAndTimes(line, label.get().value(), false);
        }
        return true;
    }

    /** A word without colon in running text is no label: {@code Sted og tid aftales}. */
    private static Optional<LabelKind> meetingKind(Label label, Line line) {
        boolean untold = label.is(LabelKind.MEETING_OTHER) && Words.hasDigit(label.value().raw())
                && line.text().indexOf(':') != label.words().length();
        if (untold) {
            return Optional.empty();
        }
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
        if (kind == LabelKind.ABSENTEES && !label.value().isEmpty()) {
            open = Optional.of(kind);
            boolean divided = line.text().indexOf(':') >= 0 || line.text().indexOf('\t') >= 0;
            roles.add(Role.ABSENTEES, line, divided ? label.value().stripStart(":") : line.slice());
            return;
        }
        roles.add(Role.MEETING_LABEL, line, label.words());
        if (label.value().isEmpty()) {
            wait(kind);
            open = Optional.empty();
        } else {
            if (waiting.contains(kind)) {
                answer(kind);
            } else {
                alternating = true;
                waiting.clear();
            }
            open = Optional.of(kind);
            value(line, label.value().stripStart(":"), kind);
        }
    }

    /** Of labels that wait together, one has its value; a value may bring a label of its own: {@code kl. 16.00}. */
    private void answer(LabelKind kind) {
        alternating |= waiting.size() == 1 && !valued;
        valued = true;
        waiting.remove(kind);
    }

    /** Where each label has its value below it, a label without one does not wait for a later value. */
    private void wait(LabelKind kind) {
        if (alternating) {
            waiting.clear();
        }
        waiting.add(kind);
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

    private boolean continues(Line line, int index) {
        return switch (open.get()) {
            case PARTICIPANTS, ABSENTEES, OFFICIALS -> people.goesOn(index);
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
            case PARTICIPANTS -> roles.add(people.isSentenceOfAbsence(value) ? Role.ABSENTEES : Role.PARTICIPANTS, line,
                    value.stripStart("•·-–*"));
            case ABSENTEES -> roles.add(Role.ABSENTEES, line, value);
            default -> roles.add(people.tellsAbsence(value) ? Role.ABSENTEES : Role.MEETING_TEXT, line, value);
        }
    }

    private void dateAndTimes(Line line, Slice value, boolean end) {
        List<DanishDate> dates = times.dates(value.raw(), value.start());
        dates.forEach(date -> roles.add(Role.MEETING_DATE, line, cut(value, date.span().start(), date.span().end())));
        List<DanishTime> found = times.times(value.raw(), value.start());
        int behind = dates.isEmpty() ? 0 : dates.get(dates.size() - 1).span().end() - value.start();
        for (int at = 0; at < found.size() && at < 2; at++) {
            int from = found.get(at).span().start() - value.start();
            if (at == 1 && from - behind > 8) {
                break;
            }
            Role role = end || at == 1 ? Role.END_TIME : Role.START_TIME;
            roles.add(role, line, cut(value, found.get(at).span().start(), found.get(at).span().end()));
            behind = found.get(at).span().end() - value.start();
        }
        placeBehind(line, value.from(behind).stripStart(",;-–. "));
        if (dates.isEmpty() && found.isEmpty()) {
            roles.add(Role.MEETING_TEXT, line, value);
        }
    }

    /** {@code kl. 13:00 i Mødelokale 3} */
    private void placeBehind(Line line, Slice rest) {
        Matcher place = PLACE_BEHIND.matcher(rest.raw());
        if (place.find() && rest.length() < 90) {
            roles.add(Role.PLACE, line, rest.from(place.end()).stripEnd(".,;"));
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
        for (String word : new String[] {"til mødet i ", "fra mødet i ", "fra møde i ", "møde i ", "til møde i ", "mødet i ", "fra ", "for ", "til ", "af ", "i ", "Møde i "}) {
            if (name.raw().startsWith(word)) {
                name = name.from(word.length()).trim();
            }
        }
        return name.raw().equals("den") || name.raw().equals("d.") ? name.from(name.length()) : name;
    }

    private void unlabelled(Line line) {
        Slice slice = line.slice();
        if (sheet.words().tellsAbsence(line) || people.tellsAbsence(slice)) {
            roles.add(Role.ABSENTEES, line, slice);
            return;
        }
        Matcher commune = COMMUNE.matcher(line.text());
        List<DanishDate> dates = times.dates(slice.raw(), slice.start());
        if (commune.matches()) {
            int group = commune.group(1) != null ? 1 : 2;
            roles.add(Role.MUNICIPALITY, line, slice.cut(commune.start(group), commune.end(group)));
        } else if (!dates.isEmpty() && OTHER_DATE.matcher(line.text()).find()) {
            roles.add(Role.MEETING_TEXT, line, slice);
        } else if (line.length() < 120 && !dates.isEmpty()) {
            dated(line, slice, dates);
        } else if (isRoom(slice)) {
            room(line, slice);
        } else if (PLACE_BEHIND.matcher(line.text()).find() && line.length() < 80 && !line.text().endsWith(".")) {
            placeBehind(line, slice);
        } else if (!committee && line.length() < 100 && sheet.words().lexicon().isBody(withoutTerm(slice).raw())) {
            heading(line, slice);
        } else {
            roles.add(Role.MEETING_TEXT, line, slice);
        }
    }

    private void dated(Line line, Slice slice, List<DanishDate> dates) {
        Matcher genitive = GENITIVE.matcher(slice.raw());
        if (!committee && genitive.matches()) {
            committee = true;
            roles.add(Role.COMMITTEE, line, slice.to(genitive.end(1)));
            dateAndTimes(line, slice.from(genitive.end(1)), false);
            return;
        }
        Slice before = withoutSmallWords(slice.to(dates.get(0).span().start() - slice.start()));
        if (!before.isEmpty() && !committee && sheet.words().lexicon().isBody(withoutTerm(before).raw())) {
            heading(line, slice);
        } else {
            dateAndTimes(line, slice, false);
        }
    }

    /** {@code Mødelokale 1, Rådhuset kl. 16.00}: the label is part of the room's name. */
    private static boolean isRoom(Slice slice) {
        return ROOM.matcher(slice.raw()).find() && slice.length() < 120;
    }

    private void room(Line line, Slice slice) {
        List<DanishTime> found = times.times(slice.raw(), slice.start());
        int end = found.isEmpty() ? slice.length() : found.get(0).span().start() - slice.start();
        Slice place = slice.to(end).stripEnd(",;-–");
        boolean clock = place.raw().endsWith(" kl.") || place.raw().endsWith(" kl");
        roles.add(Role.PLACE, line, clock ? place.to(place.raw().lastIndexOf(' ')).stripEnd(",;-–") : place);
        if (!found.isEmpty()) {
            dateAndTimes(line, slice.from(end), false);
        }
    }

    private static Slice withoutTerm(Slice words) {
        Matcher term = TERM.matcher(words.raw());
        return term.find() ? words.to(term.start()).stripEnd(",-– ") : words;
    }
}
