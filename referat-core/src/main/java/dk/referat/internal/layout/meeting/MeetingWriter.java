package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.internal.text.Slice;
import dk.referat.internal.text.Terms;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.DanishDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives roles to the lines of the heading block. Labels may stand on the line of their value, above it, or all together
 * before all values.
 */
public final class MeetingWriter {

    private static final Pattern OTHER_DATE = Pattern.compile("(?iU)^(?:\\p{L}*(?:publicer|offentlig|udskriv|udskrevet|dannet|opdater|udsend|udsendt|oprettet|frist)\\p{L}*)\\b");
    /** {@code Sager 129 - 138} */
    private static final Pattern RANGE = Pattern.compile("(?iU)^(?:sager|punkter|punkt)\\s+\\d+\\s*[-–]\\s*\\d+$");
    /** {@code 17.00}, {@code kl. 16:30-18:00}, {@code 17.00 til 19.00.} */
    private static final Pattern CLOCK = Pattern.compile("^(?:[Kk]l\\.? ?)?\\d{1,2}[.:]\\d\\d(?:\\s*(?:[-–]|til)\\s*(?:[Kk]l\\.? ?)?\\d{1,2}[.:]\\d\\d)?\\.?$");
    /** {@code Protokollen blev læst og mødet hævet kl.: 19.50} */
    private static final Pattern ENDED = Pattern.compile(
            "(?iU)\\bmødet (?:blev )?(?:hævet|sluttede|sluttet|afsluttet|slut)(?: kl\\.?)?\\s?:?\\s(?=(?:kl\\.? )?\\d{1,2}[.:]\\d\\d)");
    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_DATED = 120;
    private static final int LONGEST_BEGUN_BY_DAY = 250;
    /** {@code 12:30 Kantinen} */
    private static final Pattern TIMED = Pattern.compile("(?U)^(?:[Kk]l\\.? )?\\d{1,2}[.:]\\d\\d(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d\\d)?\\s+(?:(?:i|på) )?\\p{Lu}[^.:]{2,60}$");

    private final Sheet sheet;
    private final Claims claims = new Claims();
    private final MeetingPlace place;
    private final MeetingMoment moment;
    private final MeetingBody body;
    private final MeetingLabels labels;
    private final PeopleList people;
    private final PeopleColumns columns;
    private final LabelColumns labelColumns;
    private final MemberRun members;
    private final BrokenMembers broken;
    private final MeetingSentence sentence;
    private int placeExpected = -1;
    private int placeAnnounced = -1;

    public MeetingWriter(Sheet sheet, Times times) {
        this.sheet = sheet;
        this.place = new MeetingPlace(sheet.words().lexicon(), claims);
        this.moment = new MeetingMoment(times, place, claims);
        this.body = new MeetingBody(sheet.words(), moment, claims);
        this.sentence = new MeetingSentence(new BodyName(sheet.words().lexicon()), moment, claims);
        this.people = new PeopleList(sheet);
        this.members = new MemberRun(sheet);
        this.broken = new BrokenMembers(sheet, claims);
        this.columns = new PeopleColumns(sheet, claims);
        MeetingValues values = new MeetingValues(sheet.words(), moment, place, body, people, claims);
        this.labels = new MeetingLabels(sheet.words(), values, moment, place, body, people, claims);
        this.labelColumns = new LabelColumns(sheet, values, body, claims);
    }

    public void write(int index) {
        Facts fact = sheet.at(index).withLabel(people.label(index).map(this::withoutIcon));
        Line line = fact.line();
        if (columns.write(index) || labelColumns.write(index)) {
            labels.close();
        } else if (broken.write(index)) {
            return;
        } else if (people.namesSubstitutes(line)) {
            labels.substitutes(line);
        } else if (fact.label().filter(MeetingBody::isTitle).isPresent()) {
            labels.title(line, fact.label().get());
        } else if (labels.noneWaits() && body.banner(line)) {
            labels.close();
        } else if (RANGE.matcher(line.text()).find()) {
            labels.close();
            claims.add(Role.MEETING_TEXT, line, line.slice());
        } else if (sentence.write(line) || labels.noneWaits() && place.meetingIn(line)) {
            labels.close();
        } else if (!labels.write(fact, next(index))) {
            labels.close();
            unlabelled(index);
        }
    }

    /** {@code Tidspunkt Ikon}: the word that stands for a picture is no value. */
    private Label withoutIcon(Label label) {
        boolean icon = sheet.words().lexicon().labels(label.value().raw()).equals(Set.of(LabelKind.FURNITURE));
        return icon ? new Label(label.kinds(), label.words(), label.value().to(0)) : label;
    }

    private Optional<Facts> next(int index) {
        int next = sheet.next(index);
        return next < sheet.size() ? Optional.of(sheet.at(next)) : Optional.empty();
    }

    public Claims claims() {
        return claims;
    }

    /** {@code Havnerådet   3. maj 2026} at the head of the first page as of all others, where nothing else says who met, and when. */
    public void pageHead(int index) {
        Line line = sheet.line(index);
        boolean plain = body.isPlain(line);
        if (plain && !claims.has(Role.COMMITTEE)) {
            claims.insert(Role.COMMITTEE, line, body.named(line));
        }
        List<DanishDate> dates = plain && !claims.has(Role.MEETING_DATE) ? moment.dates(line.slice()) : List.of();
        if (dates.size() == 1) {
            int start = line.slice().start();
            claims.insert(Role.MEETING_DATE, line, line.slice().cut(dates.get(0).span().start() - start, dates.get(0).span().end() - start));
        }
    }

    private void unlabelled(int index) {
        Line line = sheet.line(index);
        boolean placeFollows = placeExpected == index;
        List<DanishDate> dates = moment.dates(line.slice());
        Optional<Slice> municipality = Municipality.alone(line.slice());
        Optional<Slice> present = people.present(line.slice()).or(() -> members.holds(index) || members.lists(index) ? Optional.of(line.slice().stripStart("•·-–▪●*")) : Optional.empty());
        Matcher ended = ENDED.matcher(line.text());
        if (placeAnnounced == index && line.length() < LONGEST_PLACE && dates.isEmpty()) {
            claims.add(Role.PLACE, line, line.slice(), Evidence.NAMED);
        } else if (announcesPlace(line)) {
            placeAnnounced = sheet.next(index);
            claims.add(Role.MEETING_TEXT, line, line.slice());
        } else if (ended.find() && moment.writeEnd(line, line.slice().from(ended.end()), Evidence.LABELLED)) {
            claims.add(Role.MEETING_TEXT, line, line.slice().to(ended.end()).trim());
        } else if (claims.has(Role.MEETING_DATE) && CLOCK.matcher(line.text()).matches()) {
            moment.write(line, line.slice(), Evidence.PLAIN);
            expectPlace(index, true);
        } else if (sheet.words().tellsAbsence(line) || people.tellsAbsence(line.slice())) {
            claims.add(Role.ABSENTEES, line, line.slice());
        } else if (present.isPresent()) {
            claims.add(Role.PARTICIPANTS, line, present.get());
        } else if (isTerm(line)) {
            claims.add(Role.TERM, line, line.slice(), Evidence.NAMED);
        } else if (municipality.isPresent()) {
            claims.add(Role.MUNICIPALITY, line, municipality.get(), Evidence.PLAIN);
            if (body.isPlain(line)) {
                body.plain(line);
            }
        } else if (!dates.isEmpty() && OTHER_DATE.matcher(line.text()).find()) {
            claims.add(Role.MEETING_TEXT, line, line.slice());
        } else if (!dates.isEmpty() && (line.length() < LONGEST_DATED || beginsWithDay(line, dates))) {
            body.dated(line, dates);
            expectPlace(index, !moment.times(line.slice()).isEmpty());
        } else if (claims.has(Role.MEETING_DATE) && TIMED.matcher(line.text()).find() && sheet.at(index).marker().isEmpty()) {
            moment.write(line, line.slice(), Evidence.NAMED);
        } else if (MeetingPlace.isRoom(line.slice())) {
            moment.write(line, place.room(line, moment.times(line.slice())), Evidence.NAMED);
        } else if (MeetingPlace.isBehind(line)) {
            place.behind(line, line.slice(), Evidence.NAMED);
        } else if (body.isPlain(line)) {
            body.plain(line);
            expectPlace(index, placeFollows);
        } else if (body.meets(line)) {
            expectPlace(index, placeFollows);
        } else if (placeFollows && place.standsForItself(sheet.at(index))) {
            claims.add(Role.PLACE, line, line.slice(), Evidence.PLAIN);
        } else {
            expectPlace(index, placeFollows && !claims.has(Role.COMMITTEE) && line.isTitleLike());
            if (sheet.at(index).marker().isEmpty()) {
                body.sentence(line);
            }
            claims.add(Role.MEETING_TEXT, line, line.slice());
        }
    }

    /** {@code 2018-2021} below the name of the body */
    private static boolean isTerm(Line line) {
        return Terms.in(line.slice()).filter(term -> term.length() == line.length()).isPresent();
    }

    /** {@code på} on a line of its own */
    private static boolean announcesPlace(Line line) {
        return line.key().equals("på") || line.key().equals("i");
    }

    private boolean beginsWithDay(Line line, List<DanishDate> dates) {
        return line.length() < LONGEST_BEGUN_BY_DAY && dates.get(0).span().start() == line.slice().start() && !moment.times(line.slice()).isEmpty();
    }

    private void expectPlace(int index, boolean expected) {
        placeExpected = expected ? sheet.next(index) : placeExpected;
    }
}
