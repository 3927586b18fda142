package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which body is which: the meeting's own, the council, and names that stand for one another. */
final class Bodies {

    private static final Set<String> COUNCIL = Set.of(
            "kommunalbestyrelse", "kommunalbestyrelsen", "byråd", "byrådet", "borgerrepræsentationen", "kb", "by", "br");
    private static final Pattern COMMITTEE = Pattern.compile("udvalg|udv\\.|\\budv\\b");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    private final Optional<String> own;
    private final Optional<LocalDate> date;

    private Bodies(Optional<String> own, Optional<LocalDate> date) {
        this.own = own;
        this.date = date;
    }

    static Bodies of(Minutes minutes) {
        return new Bodies(
                minutes.meeting().committee().map(Text::value),
                minutes.meeting().date().flatMap(printed -> printed.value()));
    }

    Optional<String> own() {
        return own;
    }

    /** Whether a decision is that of the meeting's own body, under its name or one that differs by a slip of the pen. */
    boolean isOwn(Decision decision) {
        if (decision.committee().isEmpty()) {
            return true;
        }
        String name = decision.committee().get().value();
        if (own.isEmpty()) {
            return isOfTheDay(decision);
        }
        return same(name, own.get()) || alike(name, own.get());
    }

    boolean isOfTheDay(Decision decision) {
        return date.isPresent() && decision.date().flatMap(printed -> printed.value()).equals(date);
    }

    /** The meeting's own decision on an item: an earlier treatment by the same body is none. */
    List<Decision> ownDecisions(AgendaItem item) {
        return item.decisions().stream()
                .filter(this::isOwn)
                .filter(decision -> decision.date()
                        .flatMap(printed -> printed.value())
                        .map(day -> date.isEmpty() || !day.isBefore(date.get()))
                        .orElse(true))
                .toList();
    }

    static boolean isCouncil(String body) {
        return COUNCIL.contains(key(body));
    }

    static boolean isCommittee(String body) {
        return COMMITTEE.matcher(Words.lower(body)).find();
    }

    /** Whether two printed names are one, blanks and case apart, or one is the other's initials. */
    static boolean same(String one, String other) {
        String first = key(one);
        String second = key(other);
        return first.equals(second)
                || isInitials(one.strip(), other)
                || isInitials(other.strip(), one)
                || isCouncil(one) && isCouncil(other) && first.charAt(0) == second.charAt(0);
    }

    /** Whether two names differ by a slip of the pen only. */
    static boolean alike(String one, String other) {
        String first = key(one);
        String second = key(other);
        return Math.min(first.length(), second.length()) >= 12 && Words.distance(first, second) <= 2;
    }

    private static String key(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetter).map(Character::toLowerCase).forEach(kept::appendCodePoint);
        String letters = kept.toString();
        return letters.endsWith("udvalget") ? letters.substring(0, letters.length() - 2) : letters;
    }

    /** {@code SSU} stands for Social og Sundhed and for Social- og Sundhedsudvalget, {@code ØU} for Økonomiudvalget. */
    private static boolean isInitials(String letters, String name) {
        if (!INITIALS.matcher(letters).matches() || name.length() < 6) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : Words.of(name)) {
            if (!word.equals("og") && !word.equals("for") && !word.matches("udvalget?")) {
                initials.append(word.charAt(0));
            }
        }
        String plain = Words.lower(letters);
        return plain.contentEquals(initials) || plain.equals(initials + "u");
    }
}
