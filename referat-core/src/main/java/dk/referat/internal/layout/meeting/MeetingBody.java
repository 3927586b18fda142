package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.internal.text.Terms;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.DanishDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims who met, with term, day and time in the same line. */
final class MeetingBody {

    private static final Pattern DIVIDER = Pattern.compile("\\s[-–|,]\\s|,\\s|\\s{3,}");
    private static final Pattern WHOSE = Pattern.compile("(?U)(?:\\s+(?:i|for) \\p{Lu}[^.,:]{1,60})?");
    private static final int LONGEST_BANNER = 120;
    /** A day in a longer sentence is the meeting's where the sentence speaks of meetings. */
    private static final int MOST_WORDS = 4;
    private static final Pattern OF_MEETING = Pattern.compile("(?iU)møde|referat|dagsord|protokol|indkald|afhold|holdt");

    private final Words words;
    private final BodyName names;
    private final MeetingMoment moment;
    private final Claims claims;

    MeetingBody(Words words, MeetingMoment moment, Claims claims) {
        this.words = words;
        this.names = new BodyName(words.lexicon());
        this.moment = moment;
        this.claims = claims;
    }

    static boolean isTitle(Label label) {
        return label.is(LabelKind.DOCUMENT_MINUTES) || label.is(LabelKind.DOCUMENT_AGENDA);
    }

    /** {@code Økonomiudvalget – Referat – 20. maj 2019}, {@code 20. maj 2019 - referat fra byrådet}, {@code Nørreby Kommune      Referat} */
    boolean banner(Line line) {
        Matcher divider = DIVIDER.matcher(line.text());
        if (line.length() > LONGEST_BANNER || !divider.find()) {
            return false;
        }
        Slice first = line.slice().to(divider.start()).trim();
        Slice rest = line.slice().from(divider.end()).trim();
        Optional<Label> label = words.label(rest).filter(title -> isTitle(title) || isPageTitle(title));
        if (label.isEmpty()) {
            return false;
        }
        boolean dated = !moment.dates(first).isEmpty();
        Slice name = names.meeting(first).orElseGet(() -> Terms.without(first));
        if (!dated && names.meeting(first).isEmpty() && !names.isBody(name) && (isPageTitle(label.get()) || !names.isName(name))) {
            return false;
        }
        if (dated) {
            moment.write(line, first, Evidence.PLAIN);
        } else if (Municipality.alone(first).isPresent()) {
            claims.add(Role.MUNICIPALITY, line, Municipality.alone(first).get(), Evidence.NAMED);
        } else {
            Terms.in(first).ifPresent(term -> claims.add(Role.TERM, line, term, Evidence.NAMED));
            claims.add(Role.COMMITTEE, line, name, names.isBody(name) ? Evidence.NAMED : Evidence.PLAIN);
        }
        claims.add(isTitle(label.get()) ? Role.DOCUMENT_TITLE : Role.MEETING_TEXT, line, label.get().words());
        titled(line, label.get().value());
        return true;
    }

    /** {@code Dagsordener og referater} heads a page, not a document. */
    private static boolean isPageTitle(Label label) {
        return label.is(LabelKind.FURNITURE) && label.value().isEmpty();
    }

    /** What stands behind the words for the kind of document. */
    void titled(Line line, Slice value) {
        Slice name = name(value);
        Optional<Slice> meeting = names.meeting(value.to(nameEnd(value))).or(() -> names.meetingFirst(value));
        if (meeting.isPresent()) {
            ofMeeting(line, value, meeting.get());
            return;
        }
        boolean proper = !name.isEmpty() && Character.isUpperCase(name.raw().charAt(0));
        Evidence evidence = proper ? Evidence.NAMED : Evidence.PLAIN;
        write(line, value, names.isBody(name) ? evidence : Evidence.MENTIONED);
    }

    /** {@code Byrådsmøde den 4. marts 2026 kl. 17.00} */
    private void ofMeeting(Line line, Slice value, Slice meeting) {
        claims.add(Role.COMMITTEE, line, meeting, Evidence.MENTIONED);
        moment.write(line, value.from(meeting.end() - value.start()), Evidence.NAMED);
    }

    /** {@code Udvalg: Socialudvalget 2022-2025} */
    void labelled(Line line, Slice value) {
        write(line, value, isPlainWord(name(value)) ? Evidence.MENTIONED : Evidence.LABELLED, Evidence.LABELLED);
    }

    /** {@code Møde i byrådet}: a line that prints the name as one says it better. */
    private static boolean isPlainWord(Slice name) {
        return !name.isEmpty() && Character.isLowerCase(name.raw().charAt(0));
    }

    /** The name of a body and nothing else; a comma at its end says that it goes on. */
    boolean isName(Slice words) {
        return !words.raw().endsWith(",") && names.isBody(words);
    }

    /** {@code Byrådet} */
    boolean isPlain(Line line) {
        return names.isBody(name(line.slice()));
    }

    /** {@code Skolebestyrelsesmøde}, {@code fra bestyrelsesmøde i Havnevandværket}: the word for a meeting, and perhaps whose it is. */
    boolean meets(Line line) {
        Optional<Slice> meeting = names.meetingFirst(line.slice());
        boolean alone = meeting.filter(name -> WHOSE.matcher(line.slice().from(name.end() - line.slice().start()).raw()).matches()).isPresent();
        if (alone) {
            claims.add(Role.COMMITTEE, line, meeting.get(), Evidence.MENTIONED);
        }
        return alone;
    }

    /** A sentence that speaks of the meeting or of the municipality. */
    void sentence(Line line) {
        names.twice(line.slice()).ifPresent(name -> claims.add(Role.COMMITTEE, line, name, Evidence.PLAIN));
        names.mentioned(line.slice()).ifPresent(name -> claims.add(Role.COMMITTEE, line, name, Evidence.MENTIONED));
        Municipality.mentioned(line.slice()).ifPresent(name -> claims.add(Role.MUNICIPALITY, line, name, Evidence.MENTIONED));
    }

    /** {@return the name in a line that is plain} */
    Slice named(Line line) {
        return name(line.slice());
    }

    void plain(Line line) {
        write(line, line.slice(), Evidence.PLAIN);
    }

    /** {@code Socialudvalget den 9. februar 2023 kl. 9.45}, {@code Torsdag den 9. februar 2023}, or a sentence that names a day. */
    boolean dated(Line line, List<DanishDate> dates) {
        Slice words = line.slice().to(dates.get(0).span().start() - line.slice().start());
        Optional<Slice> meeting = names.meeting(words);
        if (meeting.isPresent()) {
            ofMeeting(line, line.slice(), meeting.get());
            return true;
        }
        Slice before = names.in(words);
        boolean timed = !moment.times(line.slice()).isEmpty();
        if (before.isEmpty()) {
            return moment.write(line, line.slice(), timed ? Evidence.NAMED : Evidence.PLAIN);
        }
        Slice name = Terms.without(before);
        if (names.isBody(name)) {
            write(line, line.slice(), isPlainWord(name) ? Evidence.MENTIONED : Evidence.NAMED, Evidence.NAMED);
            return true;
        }
        Optional<Slice> unknown = names.ofMeeting(words);
        if (unknown.isPresent()) {
            claims.add(Role.COMMITTEE, line, unknown.get(), Evidence.PLAIN);
            return moment.write(line, line.slice().from(words.length()), Evidence.PLAIN);
        }
        if (before.raw().split("\\s+").length > MOST_WORDS && !OF_MEETING.matcher(before.raw()).find()) {
            claims.add(Role.MEETING_TEXT, line, line.slice());
            return false;
        }
        return moment.write(line, line.slice(), Evidence.MENTIONED);
    }

    private Slice name(Slice value) {
        return names.in(Terms.without(value.to(nameEnd(value))));
    }

    private int nameEnd(Slice value) {
        return moment.dates(value).stream().mapToInt(date -> date.span().start() - value.start()).min().orElse(value.length());
    }

    /** {@code Socialudvalget 2022-2025 d. 09-02-2023 kl. 9.45} */
    private void write(Line line, Slice value, Evidence evidence) {
        write(line, value, evidence, evidence == Evidence.MENTIONED ? Evidence.PLAIN : evidence);
    }

    private void write(Line line, Slice value, Evidence evidence, Evidence dated) {
        Slice words = value.to(nameEnd(value));
        Slice name = names.in(Terms.without(words));
        boolean holds = names.isName(name);
        Terms.in(words).ifPresent(term -> claims.add(Role.TERM, line, term, evidence));
        claims.add(holds ? Role.COMMITTEE : Role.MEETING_TEXT, line, name, evidence);
        if (words.length() < value.length()) {
            moment.write(line, value.from(words.length()), dated);
        }
    }
}
