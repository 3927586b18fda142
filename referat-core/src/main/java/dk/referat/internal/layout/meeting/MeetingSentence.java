package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Claims what a whole sentence tells of the meeting: {@code Ældrerådet holder møde tirsdag den 3. marts 2026 kl. 10.00},
 * {@code Mødet afvikles i Festsalen, Havnegade 3. Der er gratis parkering.}
 */
final class MeetingSentence {

    private static final int LONGEST = 400;
    private static final Pattern END = Pattern.compile("(?U)(?:\\p{Ll}{3}|[:.]\\d\\d|\\p{Ll}{4} \\d{1,3})[.!](?=\\s+\\p{Lu})");
    private static final Pattern HOLDS = Pattern.compile("(?U)^(?<body>\\p{Lu}[^.:;\\d]{2,60}?)\\s+(?:af)?holder\\s+(?:\\p{Ll}+\\s+){0,3}?møde\\b");
    private static final Pattern HELD_BY = Pattern.compile(
            "(?U)\\b(?:af)?holder\\s+(?<body>\\p{Lu}[\\p{L} -]{2,60}?)(?:\\s+(?:i|for)\\s+\\p{Lu}[\\p{L} -]{1,30}\\s[Kk]ommune)?\\s+(?:\\p{Ll}+\\s+){0,2}?møde\\b");
    private static final Pattern CALLED = Pattern.compile(
            "(?iU)\\b(?:(?:af)?holdes|indkaldes|indkalder|indkaldelse|annoncering|annonce|invitation)\\s+(?:(?:hermed|der|til|af|et|det|om|ordinært|ekstraordinært|offentligt)\\s+){0,4}"
                    + "(?<meeting>\\p{L}+smødet?)\\b");
    private static final Pattern PLACED = Pattern.compile(
            "(?U)^(?:Mødet|Det|Mødet \\p{Ll}[^:]{2,30} og)\\s+(?:(?:af)?holdes|(?:blev|er) (?:af)?holdt|afvikles|foregår|finder sted)\\s+(?:(?:fysisk|denne gang|som vanligt)\\s+)?(?:(?:i|på|hos)\\s+)?(?<place>\\p{Lu}.{3,100})$");
    private static final Pattern AGENDA = Pattern.compile("(?U)\\bmed\\s+(?:nedenstående|følgende)\\s+(?<agenda>dagsorden)\\b");
    private static final Pattern CLOCK = Pattern.compile("(?iU)(?<!\\p{L})(?:kl\\.?|klokken)\\s*$");
    private static final Pattern IN = Pattern.compile("(?U)^\\s*(?:i|på|hos)\\s+(?<place>\\p{Lu}.{3,100})$");

    private final BodyName names;
    private final MeetingMoment moment;
    private final Claims claims;

    MeetingSentence(BodyName names, MeetingMoment moment, Claims claims) {
        this.names = names;
        this.moment = moment;
        this.claims = claims;
    }

    /** {@return whether the line is such a sentence} */
    boolean write(Line line) {
        Slice sentence = line.length() > LONGEST ? line.slice().to(0) : first(line.slice());
        List<Part> parts = new ArrayList<>();
        held(sentence).ifPresent(parts::add);
        if (PLACED.matcher(sentence.raw()).find()) {
            named(PLACED, "place", Role.PLACE, sentence).map(MeetingSentence::placed).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return false;
        }
        named(AGENDA, "agenda", Role.DOCUMENT_TITLE, sentence).ifPresent(parts::add);
        int from = moment(sentence);
        before(sentence, from, parts).ifPresent(parts::add);
        parts.replaceAll(part -> part.before(sentence.start() + from));
        parts.sort(Comparator.comparingInt(part -> part.words().start()));
        write(line, sentence, from, parts);
        return true;
    }

    private void write(Line line, Slice sentence, int from, List<Part> parts) {
        int to = parts.stream().mapToInt(part -> part.words().start() - sentence.start()).filter(start -> start > from).min().orElse(sentence.length());
        parts.stream().filter(part -> part.words().start() - sentence.start() < from).forEach(part -> part.claim(line, claims));
        moment.write(line, sentence.cut(from, to), Evidence.NAMED);
        parts.stream().filter(part -> part.words().start() - sentence.start() >= from).forEach(part -> part.claim(line, claims));
        Slice rest = line.slice().from(sentence.length());
        Municipality.mentioned(line.slice()).ifPresentOrElse(
                name -> claims.add(Role.MUNICIPALITY, line, name, Evidence.MENTIONED), () -> claims.add(Role.MEETING_TEXT, line, rest));
    }

    private static Slice first(Slice line) {
        Matcher end = END.matcher(line.raw());
        return end.find() ? line.to(end.end()) : line;
    }

    private Optional<Part> held(Slice sentence) {
        return Stream.of(HOLDS, HELD_BY)
                .flatMap(pattern -> named(pattern, "body", Role.COMMITTEE, sentence).stream())
                .map(part -> new Part(part.role(), names.in(part.words())))
                .filter(part -> names.isBody(part.words()))
                .findFirst()
                .or(() -> named(CALLED, "meeting", Role.COMMITTEE, sentence).filter(part -> names.meeting(part.words()).isPresent()));
    }

    private static Optional<Part> named(Pattern pattern, String group, Role role, Slice sentence) {
        Matcher matcher = pattern.matcher(sentence.raw());
        return matcher.find() ? Optional.of(new Part(role, sentence.cut(matcher.start(group), matcher.end(group)))) : Optional.empty();
    }

    private static Part placed(Part part) {
        return new Part(part.role(), MeetingPlace.withoutOccasion(part.words()).stripEnd(".:,;"));
    }

    /** {@return where the first day or time begins; the end where there is none} */
    private int moment(Slice sentence) {
        int first = Stream.concat(moment.dates(sentence).stream().map(DanishDate::span), moment.times(sentence).stream().map(DanishTime::span))
                .mapToInt(span -> span.start() - sentence.start())
                .min()
                .orElse(sentence.length());
        Matcher clock = CLOCK.matcher(sentence.raw().substring(0, first));
        return clock.find() ? clock.start() : first;
    }

    /** {@code i Festsalen, Havnegade 3,} between the body and the day */
    private static Optional<Part> before(Slice sentence, int from, List<Part> parts) {
        int behind = parts.get(0).words().end() - sentence.start();
        return parts.size() == 1 && behind < from && from < sentence.length()
                ? Optional.of(sentence.cut(behind, from)).flatMap(between -> named(IN, "place", Role.PLACE, between)).map(MeetingSentence::placed)
                : Optional.empty();
    }

    private record Part(Role role, Slice words) {

        /** {@code Festsalen, Havnegade 3,} in front of {@code kl. 16.00} */
        Part before(int moment) {
            boolean holds = role == Role.PLACE && words.start() < moment && moment < words.end();
            return holds ? new Part(role, words.to(moment - words.start()).trim().stripEnd(",;")) : this;
        }

        void claim(Line line, Claims claims) {
            claims.add(role, line, words, Evidence.NAMED);
        }
    }
}
