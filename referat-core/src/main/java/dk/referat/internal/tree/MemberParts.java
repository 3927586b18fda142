package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Absence;
import dk.referat.model.Person;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lines of a list say about the person named before: {@code Medlem}, {@code (B)}, each on a line of its own. */
final class MemberParts {

    private static final Pattern PARTY = Pattern.compile("(?U)^\\((\\p{Lu}{1,3}|\\p{Lu}\\p{L}+(?: \\p{Lu}?\\p{L}+){0,2})\\)$");

    private static final String NAME = "(?U)^(\\p{Lu}[\\p{L}'’.-]*+(?:\\s\\p{L}[\\p{L}'’.-]*+){1,4})";
    private static final Pattern SIGNED = Pattern.compile(NAME + "\\s+\\(\\p{Ll}[\\p{Ll}\\d]{1,7}\\)\\s+(\\p{Lu}{1,2})$");
    private static final Pattern TITLED = Pattern.compile(NAME + ",\\s+(\\p{L}[\\p{L} ]{3,30}?)\\s*\\((\\p{Lu}{1,3})\\)$");

    private final Lexicon lexicon;
    private final List<Part> parts = new ArrayList<>();

    MemberParts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code Gitte Holm (gho) A}, {@code Per Krag, formand (B)}: the person, without what stands between name and party. */
    Optional<Slice> signed(Slice line) {
        Matcher signed = SIGNED.matcher(line.raw());
        if (signed.matches()) {
            return Optional.of(person(line, signed.end(1), signed.group(2), Optional.empty()));
        }
        Matcher titled = TITLED.matcher(line.raw());
        return titled.matches() && isRole(titled.group(2))
                ? Optional.of(person(line, titled.end(1), titled.group(3), Optional.of(titled.group(2))))
                : Optional.empty();
    }

    private Slice person(Slice line, int end, String party, Optional<String> role) {
        Slice person = line.to(end);
        parts.add(new Part(person.span(), Optional.of(party), role, line.span()));
        return person;
    }

    private boolean isRole(String words) {
        return lexicon.phrases().get(Lexicon.key(words)) == PhraseKind.ROLE;
    }

    /** Whether a line is but a part of the person on the line before. */
    boolean takes(Slice before, Slice line) {
        Matcher party = PARTY.matcher(line.raw());
        if (party.matches()) {
            parts.add(new Part(last(before).span(), Optional.of(party.group(1)), Optional.empty(), line.span()));
            return true;
        }
        if (isRole(line.raw())) {
            role(before, line);
            return true;
        }
        return false;
    }

    /** Of several people on a line, the last one. */
    private static Slice last(Slice names) {
        int comma = names.raw().lastIndexOf(", ");
        int and = names.raw().lastIndexOf(" og ");
        return names.from(Math.max(comma < 0 ? 0 : comma + 1, and < 0 ? 0 : and + 3)).trim();
    }

    void role(Slice person, Slice role) {
        parts.add(new Part(person.span(), Optional.empty(), Optional.of(role.collapsed()), role.span()));
    }

    Absence complete(Absence absence) {
        Person person = complete(absence.person());
        return new Absence(person, absence.substitute(), absence.span().union(person.span()));
    }

    Person complete(Person person) {
        Person whole = person;
        for (Part part : parts) {
            if (part.person().contains(person.span())) {
                whole = new Person(whole.name(), part.party().or(whole::party), whole.role().or(part::role),
                        whole.span().union(part.span()));
            }
        }
        return whole;
    }

    private record Part(Span person, Optional<String> party, Optional<String> role, Span span) {}
}
