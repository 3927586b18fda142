package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.DanishTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims rooms and houses that no label announces. */
final class MeetingPlace {

    private static final Pattern BEHIND = Pattern.compile(
            "(?U)^(?:i|på|PÅ)\\s+(?=\\p{Lu}|\\p{L}+(?:en|et)\\b|(?:møde)?(?:lokale|rum|sal)\\b)");
    private static final Pattern ROOM = Pattern.compile(
            "(?iU)^(?:mødelokale|lokale|mødesal|udvalgsværelse|mødeværelse|kantinen|rådhuset|\\p{L}*(?:rådssalen|bestyrelsessalen|mødesalen|værelset))\\b(?!\\s*:)");
    private static final Pattern MEETING_IN = Pattern.compile("^[Mm]øde (?:i|på) ");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?U)\\p{Ll}\\p{Lu}|(?i)\\(|\\b(?:møder?|mødet|referat\\p{L}*|dagsord\\p{L}*|punkt\\p{L}*|bilag|sag|sager|kommune|afbud|deltag\\p{L}*)\\b");
    private static final Pattern KIND_OF_MEETING = Pattern.compile("(?iU)\\s+[-–]\\s+(?:ekstra)?ordinært?(?:\\s+møde)?$");
    private static final Pattern KIND_BEFORE = Pattern.compile("(?iU)^(?:ekstra)?ordinært?\\s+møde\\s*[-–:,]\\s+");
    /** {@code Borgerservice}, behind the time at which the meeting begins. */
    private static final Pattern NAME = Pattern.compile("(?U)^\\p{Lu}\\p{Ll}{3,}(?:,? \\p{L}+){0,3}$");
    /** {@code Festsalen i forbindelse med studieturen}, {@code Festsalen med følgende dagsorden} */
    private static final Pattern OCCASION = Pattern.compile("(?iU),?\\s+(?:i forbindelse med|samt|med (?:nedenstående|følgende))\\b.*$");
    /** {@code Havnegade 3 "Mødelokale 1"} */
    private static final Pattern ADDRESS = Pattern.compile("(?U)^\\p{Lu}[\\p{L}.]+(?:\\s\\p{L}+){0,3}\\s\\d{1,3}\\s?[A-ZÆØÅ]?(?:$|[\\s,].*)");
    private static final Pattern STATE = Pattern.compile("(?iU)^(?:åben|lukket|ekstra|ordinær|side|til|formand|den|mødet|deltag)");
    private static final Pattern LETTER = Pattern.compile("(?U)(\\p{L}*\\p{Ll}) \\p{Lu}\\.$");
    /** {@code Byrådssalen, Havnegade } before {@code 5-7}: the numbers of a house. */
    private static final Pattern HOUSE = Pattern.compile("(?iU)\\p{L}(?:vej|gade|allé|alle|stræde|torv|plads|vænget|boulevard)(?:en|et)? (?:\\d{1,3}-)?$");
    private static final int LONGEST_BEHIND = 90;
    private static final int LONGEST_ROOM = 120;
    private static final int LONGEST_PLAIN = 80;

    private final Lexicon lexicon;
    private final Claims claims;

    MeetingPlace(Lexicon lexicon, Claims claims) {
        this.lexicon = lexicon;
        this.claims = claims;
    }

    /** {@code Mødelokale 1, Rådhuset kl. 16.00}: the label is part of the room's name. */
    static boolean isRoom(Slice slice) {
        return ROOM.matcher(withoutKind(slice).raw()).find() && slice.length() < LONGEST_ROOM;
    }

    /** {@code Ekstraordinært møde - Mødelokale 7} */
    private static Slice withoutKind(Slice slice) {
        Matcher kind = KIND_BEFORE.matcher(slice.raw());
        return kind.find() ? slice.from(kind.end()) : slice;
    }

    /** {@code møde i mødelokale 3.}, where a sentence goes on. */
    boolean meetingIn(Line line) {
        Matcher meeting = MEETING_IN.matcher(line.text());
        boolean room = meeting.find() && line.length() < LONGEST_PLAIN && lexicon.isRoom(line.text().substring(meeting.end()).split("[\\s,]")[0]);
        if (room) {
            claims.add(Role.PLACE, line, line.slice().from(meeting.end()).stripEnd("."), Evidence.NAMED);
        }
        return room;
    }

    /** {@code Rådhuset, Nykøbing F.} keeps the stop of its letter, which is no room's. */
    private Slice withoutStop(Slice place) {
        Matcher letter = LETTER.matcher(place.raw());
        return letter.find() && !lexicon.isRoom(letter.group(1)) ? place : place.stripEnd(".,;");
    }

    /** {@return the place without what the meeting there was a part of} */
    static Slice withoutOccasion(Slice words) {
        Matcher occasion = OCCASION.matcher(words.raw());
        return occasion.find() ? words.to(occasion.start()) : words;
    }

    static boolean isBehind(Line line) {
        return BEHIND.matcher(line.text()).find() && line.length() < LONGEST_PLAIN && !line.text().endsWith(".");
    }

    /** {@code i Mødelokale 3} */
    void behind(Line line, Slice words, Evidence evidence) {
        Matcher kind = KIND_OF_MEETING.matcher(words.raw());
        Slice rest = withoutOccasion(kind.find() ? words.to(kind.start()) : words);
        Matcher place = BEHIND.matcher(rest.raw());
        if (place.find() && rest.length() < LONGEST_BEHIND) {
            claims.add(Role.PLACE, line, withoutStop(rest.from(place.end())), evidence);
        } else if (evidence != Evidence.MENTIONED && beginsWithRoom(rest.raw()) && rest.length() < LONGEST_BEHIND) {
            claims.add(Role.PLACE, line, withoutStop(rest), evidence);
        }
    }

    /** What stands alone behind a time, where the line is sure to be of the meeting. */
    void behindTime(Line line, Slice rest, Evidence evidence) {
        boolean name = (NAME.matcher(rest.raw()).matches() || ADDRESS.matcher(rest.raw()).matches()) && rest.length() < LONGEST_BEHIND && !STATE.matcher(rest.raw()).find() && !NO_PLACE.matcher(rest.raw()).find();
        if (evidence == Evidence.NAMED && name && !beginsWithRoom(rest.raw()) && !lexicon.isBody(rest.raw()) && lexicon.labels(rest.raw()).isEmpty()) {
            claims.add(Role.PLACE, line, rest, Evidence.PLAIN);
        } else {
            behind(line, rest, evidence);
        }
    }

    /** {@code Byrådssalen, Torvet 1} */
    private boolean beginsWithRoom(String rest) {
        return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && rest.indexOf(':') < 0
                && lexicon.isRoom(rest.split("[\\s,]")[0]) && !NO_PLACE.matcher(rest).find();
    }

    /** {@return what stands behind the room, <code>16.00</code>} */
    Slice room(Line line, List<DanishTime> times) {
        Slice slice = withoutKind(line.slice());
        int end = times.stream().mapToInt(time -> time.span().start() - slice.start())
                .filter(start -> !HOUSE.matcher(slice.to(start).raw()).find()).findFirst().orElse(slice.length());
        Slice place = slice.to(end).stripEnd(",;-–");
        boolean clock = place.raw().endsWith(" kl.") || place.raw().endsWith(" kl");
        claims.add(
                Role.PLACE,
                line,
                clock ? place.to(place.raw().lastIndexOf(' ')).stripEnd(",;-–") : place,
                Evidence.NAMED);
        return slice.from(end);
    }

    /** Right behind day and time a short line may say where: a single word, an address, or a kind of house or room. */
    boolean standsForItself(Facts fact) {
        Line line = fact.line();
        String text = line.text();
        boolean known = text.indexOf(' ') < 0 || Words.hasDigit(text) || lexicon.isRoom(text);
        return known && line.length() < LONGEST_PLAIN
                && fact.label().isEmpty() && fact.heading().isEmpty() && fact.body().isEmpty() && fact.marker().isEmpty()
                && !lexicon.isBody(text) && Character.isUpperCase(text.charAt(0)) && (!text.endsWith(".") || text.endsWith(" sal.")) && !text.endsWith(":")
                && !NO_PLACE.matcher(text).find();
    }
}
