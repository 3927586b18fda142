package dk.referat.internal.layout;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.PhraseKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives roles to the points of recommendations and to the answers of decisions. */
final class PointWriter {

    private static final String BULLETS = "-–—•·∙▪◦*\uF0B7";
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)^(?:(?:ad|at|til|vedr\\.|ad\\.)\\s*\\.?\\s*(?:punkt|pkt\\.?|indstillingspunkt)?\\s*((?:\\d{1,2}[a-z]?)(?:\\s*(?:-|–|\\+|,|og|&)\\s*\\.?\\s*\\d{1,2}[a-z]?)*|[a-h](?=[).:]))\\s*[.):]*"
                    + "|((?:\\d{1,2}\\.?)(?:\\s*(?:-|–|\\+|,|og|&)\\s*\\d{1,2}\\.?)*)\\s*[.):])(?=\\s|$|\\p{L})\\s*[-–:]?\\s*");
    private static final Pattern BODY_RULES = Pattern.compile("(?iU)\\s(anbefaler|anbefalede|tiltræder|tiltrådte|godkender|godkendte|indstiller|indstillede|tilslutter sig|tilsluttede sig)\\b");
    private static final Pattern RECOMMENDS = Pattern.compile(
            "(?U)(?:^|(?<=\\.\\s))(?:Det indstilles,? at\\b|Det indstilles\\b|\\p{Lu}[\\p{L} ,&-]{2,60}? indstiller(?:,? at\\b|,? \\()|\\p{Lu}[\\p{L} ,&-]{2,60}? indstiller, at\\b)");
    private static final Pattern LEAD = Pattern.compile("(?iU)\\b(indstiller|indstilles|foreslår|foreslås|anbefaler|anbefales|indstilling|at)\\b[^.]*?(,|:|\\bat:?|\\bat,)?$");
    private static final Pattern LEAD_END = Pattern.compile("(?iU)(\\bat|:|,|\\bindstiller|\\bforeslår|\\banbefaler|…)$");
    private static final Set<PhraseKind> WHOLE = Set.of(
            PhraseKind.ABSENCE_LABEL, PhraseKind.ABSENT, PhraseKind.REFERRAL);
    private static final Pattern OTHER_POINT = Pattern.compile("(?iU)\\b(?:ad|punkt|pkt|indstillingspunkt)\\.? ?(\\d{1,2})\\b");

    private final Sheet sheet;
    private final Roles roles;

    PointWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    void recommendation(Line heading, Slice rest, int from, int end, ContentWriter content) {
        boolean open = false;
        boolean led = false;
        boolean marked = hasMarks(from, end);
        boolean letters = marked && isLettered(firstMarked(from, end));
        if (!rest.isEmpty()) {
            led = opening(heading, rest, marked || from < end);
            open = !led;
        }
        for (int index = from; index < end; ) {
            Facts fact = sheet.at(index);
            Line line = fact.line();
            if (content.isBodyLine(index)) {
                earlier(index, end, content);
                return;
            }
            Optional<Slice> body = rulingBody(line);
            if (open && body.isPresent()) {
                sentences(index, end, body.get());
                return;
            }
            Optional<Slice> mark = mark(fact);
            if (mark.isPresent() && !(open && isLettered(line) && !letters)) {
                point(line, mark.get());
                open = true;
                index = sheet.next(index);
            } else if (!open && !led && marked && isLead(line)) {
                roles.whole(Role.LEAD, line);
                led = true;
                index = sheet.next(index);
            } else if (!open && !led) {
                led = opening(line, line.slice(), sheet.next(index) < end && LEAD_END.matcher(line.text()).find());
                open = !led;
                index = sheet.next(index);
            } else if (open && continues(index)) {
                roles.whole(Role.POINT_TEXT, line);
                index = sheet.next(index);
            } else if (led && !marked) {
                roles.begin(Role.POINT_BULLET, line);
                roles.whole(Role.POINT_TEXT, line);
                open = true;
                index = sheet.next(index);
            } else {
                int next = content.line(index, end);
                index = Math.max(next, index + 1);
            }
        }
    }

    /** {@code Kulturudvalget anbefaler indstillingen.}: an earlier body's decision told as a sentence. */
    private Optional<Slice> rulingBody(Line line) {
        Matcher verb = BODY_RULES.matcher(line.text());
        if (!verb.find() || !line.text().endsWith(".")) {
            return Optional.empty();
        }
        Slice body = line.slice().to(verb.start()).trim();
        return sheet.words().lexicon().isBody(body.raw()) && body.length() < 70 ? Optional.of(body) : Optional.empty();
    }

    /** The sentence and the absences behind it; what else follows is no decision. */
    private void sentences(int from, int end, Slice body) {
        Line first = sheet.line(from);
        roles.begin(Role.BODY_LINE, first);
        roles.add(Role.BODY, first, body);
        roles.whole(Role.TEXT, first);
        boolean decision = true;
        for (int index = sheet.next(from); index < end; index = sheet.next(index)) {
            Line line = sheet.line(index);
            decision &= concernsWhole(line);
            roles.whole(decision ? Role.TEXT : Role.NOTE, line);
        }
    }

    private boolean hasMarks(int from, int end) {
        for (int index = from; index < end; index = sheet.next(index)) {
            if (mark(sheet.at(index)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that recommends, from the beginning of a line to its full stop; gives the line behind it. */
    int recommendingSentence(int from, int end) {
        Line first = sheet.line(from);
        Matcher sentence = RECOMMENDS.matcher(first.text());
        if (!sentence.find() || mark(sheet.at(from)).isPresent()) {
            return from;
        }
        roles.add(Role.TEXT, first, first.slice().to(sentence.start()).trim());
        roles.add(Role.POINT_TEXT, first, first.slice().from(sentence.start()));
        int index = from;
        while (!sheet.line(index).text().endsWith(".") && sheet.next(index) < end && sheet.line(sheet.next(index)).gap() == 0
                && sheet.at(sheet.next(index)).heading().isEmpty()) {
            index = sheet.next(index);
            roles.whole(Role.POINT_TEXT, sheet.line(index));
        }
        return sheet.next(index);
    }

    private Line firstMarked(int from, int end) {
        int index = from;
        while (index < end && mark(sheet.at(index)).isEmpty()) {
            index = sheet.next(index);
        }
        return sheet.line(index);
    }

    private static boolean isLead(Line line) {
        return LEAD_END.matcher(line.text()).find() || LEAD.matcher(line.text()).find();
    }

    /** The first line: a lead-in where points follow, else the point itself. */
    private boolean opening(Line line, Slice words, boolean more) {
        boolean lead = more && LEAD_END.matcher(words.raw()).find();
        roles.add(lead ? Role.LEAD : Role.POINT_TEXT, line, words);
        return lead;
    }

    private static boolean isLettered(Line line) {
        return line.text().matches("^[a-z][.)]\\s.*");
    }

    /** The number, bullet or {@code at} of a point, as printed. */
    private static Optional<Slice> mark(Facts fact) {
        Slice slice = fact.line().slice();
        Optional<Marker> marker = fact.marker();
        if (marker.isPresent() && !marker.get().style().contains(" ") && !marker.get().style().equals("#") && marker.get().number() < 60) {
            return Optional.of(slice.to(marker.get().rest().start() - slice.start()));
        }
        if (BULLETS.indexOf(slice.raw().charAt(0)) >= 0 && slice.length() > 1) {
            return Optional.of(slice.to(1));
        }
        if (isLettered(fact.line())) {
            return Optional.of(slice.to(2));
        }
        return slice.raw().toLowerCase(Locale.ROOT).startsWith("at ") ? Optional.of(slice.to(0)) : Optional.empty();
    }

    private void point(Line line, Slice mark) {
        Slice printed = mark.trim();
        boolean number = Words.hasDigit(printed.raw()) || printed.length() == 2 && Character.isLetter(printed.raw().charAt(0));
        if (number) {
            roles.add(Role.POINT_NUMBER, line, printed);
        } else if (printed.isEmpty()) {
            roles.begin(Role.POINT_BULLET, line);
        } else {
            roles.add(Role.POINT_BULLET, line, printed);
        }
        roles.add(Role.POINT_TEXT, line, line.slice().from(mark.length()).trim());
    }

    /** A line goes on with a point where it follows at once, or begins in the middle of a sentence. */
    private boolean continues(int index) {
        Line line = sheet.line(index);
        String before = sheet.line(sheet.previous(index)).text();
        boolean unfinished = !before.endsWith(".") && Character.isLowerCase(line.text().charAt(0));
        int next = sheet.next(index);
        boolean leadsOn = !before.endsWith(".") && next < sheet.size() && isLettered(sheet.line(next));
        return line.gap() == 0 && !isBracketed(line.text()) || unfinished || leadsOn;
    }

    /** {@code (Økonomiforvaltningen)} names the proposer behind the points. */
    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    private void earlier(int from, int end, ContentWriter content) {
        decisions(from, end, content, false);
    }

    void decision(Line heading, Slice rest, int from, int end, ContentWriter content, boolean attachmentsListed) {
        if (!rest.isEmpty() && !answer(heading, rest, 0)) {
            roles.add(Role.TEXT, heading, rest);
        }
        decisions(from, end, content, attachmentsListed);
    }

    private void decisions(int from, int end, ContentWriter content, boolean attachmentsListed) {
        boolean answering = false;
        String answered = "";
        for (int index = from; index < end; ) {
            Facts fact = sheet.at(index);
            Line line = fact.line();
            if (content.isBodyLine(index)) {
                int next = sheet.next(index);
                if (next < end && sheet.line(next).key().equals(line.key())) {
                    roles.whole(Role.NOTE, line);
                } else {
                    content.body(fact);
                }
                answering = false;
                index = sheet.next(index);
            } else if (attachmentsListed && ContentWriter.endsAsFile(line.text())) {
                roles.whole(Role.FURNITURE, line);
                index = sheet.next(index);
            } else if (answer(line, line.slice(), index)) {
                answering = true;
                answered = line.text();
                index = sheet.next(index);
            } else if (answering && !concernsWhole(line) && !concernsOther(line, answered)) {
                roles.whole(Role.ANSWER_TEXT, line);
                index = sheet.next(index);
            } else {
                answering = false;
                index = Math.max(content.line(index, end), index + 1);
            }
        }
    }

    private boolean answer(Line line, Slice words, int index) {
        Matcher answer = ANSWER.matcher(words.raw());
        if (!answer.find() || answer.end() == 0 || sheet.words().absenceLabels().isValue(sheet, index)) {
            return false;
        }
        if (answer.group(1) == null && !isAnswerNumber(words, answer)) {
            return false;
        }
        roles.add(Role.ANSWER_NUMBER, line, words.to(answer.end()).trim());
        roles.add(Role.ANSWER_TEXT, line, words.from(answer.end()).trim());
        return true;
    }

    /** {@code 1. Anbefales.} is an answer, {@code 2. behandling af budgettet} and {@code 12.000 kr.} are none. */
    private static boolean isAnswerNumber(Slice words, Matcher answer) {
        String rest = words.raw().substring(answer.end());
        return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
    }

    /** {@code (D) stemte imod punkt 1.} below the answer to point 3. */
    private static boolean concernsOther(Line line, String answered) {
        Matcher other = OTHER_POINT.matcher(line.text());
        Matcher number = Pattern.compile("\\d{1,2}").matcher(answered);
        return other.find() && number.find() && !other.group(1).equals(number.group());
    }

    /** Absences and remarks for the record concern the decision as a whole, not its last point. */
    private boolean concernsWhole(Line line) {
        String key = line.key();
        if (key.startsWith("liste ") || key.contains("indstillingerne") || key.startsWith("indstillingen som helhed")) {
            return true;
        }
        for (Map.Entry<String, PhraseKind> phrase : sheet.words().lexicon().phrases().entrySet()) {
            if (WHOLE.contains(phrase.getValue()) && key.contains(phrase.getKey())) {
                return true;
            }
        }
        return false;
    }
}
