package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.BracketContext;
import dk.referat.grammar.RulingParser.NameContext;
import dk.referat.grammar.RulingParser.PartAbsentContext;
import dk.referat.grammar.RulingParser.PartContext;
import dk.referat.grammar.RulingParser.PartPartyContext;
import dk.referat.grammar.RulingParser.PartPersonContext;
import dk.referat.grammar.RulingParser.PartSubstituteContext;
import dk.referat.grammar.RulingParser.PartTitledContext;
import dk.referat.grammar.RulingParser.PartTotalContext;
import dk.referat.grammar.RulingParser.PartyContext;
import dk.referat.model.Absence;
import dk.referat.model.Person;
import dk.referat.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Puts a person together from the name and what stands in brackets behind it. */
final class PersonBuilder {

    private static final Pattern LOCAL_LIST = Pattern.compile(
            "(?iU)(?:liste[nr]?|parti(?:et)?|demokrat(?:er(?:ne)?|iet)?|liberale|konservative|grønne|borger(?:lige|ne)?|fremtid|centrum)$");

    private final String name;
    private final boolean oneWord;
    private Optional<String> party = Optional.empty();
    private Optional<String> role = Optional.empty();
    private OptionalInt count = OptionalInt.empty();
    private Optional<Person> substitute = Optional.empty();
    private boolean absent;

    PersonBuilder(NameContext name) {
        this.name = Places.printed(name);
        this.oneWord = name.nameWord().size() == 1;
    }

    PersonBuilder brackets(List<BracketContext> brackets) {
        for (BracketContext bracket : brackets) {
            bracket.part().forEach(this::add);
        }
        return this;
    }

    /** The party behind a comma, or null where the tree has none. */
    PersonBuilder party(PartyContext printed) {
        return printed == null || printed.INDEPENDENT() != null ? this : party(Places.printed(printed));
    }

    PersonBuilder party(String printed) {
        party = Optional.of(printed);
        return this;
    }

    /** The name of a local list in brackets, or null where the tree has none; another name is that of an organisation. */
    PersonBuilder localList(NameContext printed) {
        if (printed != null && LOCAL_LIST.matcher(Places.printed(printed)).find()) {
            party = Optional.of(Places.printed(printed));
        } else if (printed != null) {
            role = role.or(() -> Optional.of(Places.printed(printed)));
        }
        return this;
    }

    PersonBuilder role(String printed) {
        role = Optional.of(printed);
        return this;
    }

    private void add(PartContext part) {
        if (part instanceof PartPartyContext letter) {
            party(letter.party());
        } else if (part instanceof PartPersonContext other && (other.TAKES_PART() != null || other.SUBSTITUTE_PRECEDES() != null)) {
            substitute = Optional.of(new PersonBuilder(other.name(0)).party(other.party()).build(Places.of(other)));
        } else if (part instanceof PartSubstituteContext instead) {
            substitute = Optional.of(new PersonBuilder(instead.name()).party(instead.party()).build(Places.of(instead.name())));
        } else if (part instanceof PartPersonContext list && party.isEmpty()) {
            localList(list.name(0));
        } else if (part instanceof PartTitledContext title) {
            role = role.or(() -> Optional.of(Places.printed(title)));
        } else if (part instanceof PartAbsentContext) {
            absent = true;
        } else if (part instanceof PartTotalContext total) {
            count = Numbers.value(total.number());
        }
    }

    boolean isNamedInFull() {
        return !oneWord || party.isPresent() || role.isPresent();
    }

    /** The absence that the brackets tell of: {@code (på orlov)}, {@code (Anna Lind mødt)}. */
    Optional<Absence> absence(Person person) {
        return absent || substitute.isPresent()
                ? Optional.of(new Absence(person, substitute, person.span()))
                : Optional.empty();
    }

    String name() {
        return name;
    }

    /** The number in brackets, which a person has not, but a local list may have. */
    OptionalInt count() {
        return count;
    }

    Person build(Span span) {
        return new Person(name, party, role, span);
    }
}
