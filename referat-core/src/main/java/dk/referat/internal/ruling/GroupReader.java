package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.BracketContext;
import dk.referat.grammar.RulingParser.GroupContext;
import dk.referat.grammar.RulingParser.InBracketsContext;
import dk.referat.grammar.RulingParser.IndependentContext;
import dk.referat.grammar.RulingParser.MemberContext;
import dk.referat.grammar.RulingParser.PartyVotesContext;
import dk.referat.grammar.RulingParser.PersonContext;
import dk.referat.grammar.RulingParser.TitledContext;
import dk.referat.grammar.RulingParser.TotalContext;
import dk.referat.source.Span;

/** Reads those who are named together. */
final class GroupReader {

    private final boolean anyName;

    /** With {@code anyName} a name may be one word without a party, as in a list of nothing but names. */
    GroupReader(boolean anyName) {
        this.anyName = anyName;
    }

    Group read(GroupContext tree) {
        return read(tree, 0, tree.member().size());
    }

    Group withoutLast(GroupContext tree) {
        return read(tree, 0, tree.member().size() - 1);
    }

    Group last(GroupContext tree) {
        return read(tree, tree.member().size() - 1, tree.member().size());
    }

    private Group read(GroupContext tree, int from, int to) {
        GroupBuilder builder = new GroupBuilder();
        for (MemberContext member : tree.member().subList(from, to)) {
            add(member, builder);
        }
        MemberContext first = tree.member(from);
        MemberContext last = tree.member(to - 1);
        return builder.build(Places.printed(tree, first, last), Places.of(first, last));
    }

    Group read(BracketContext tree) {
        GroupBuilder builder = new GroupBuilder();
        builder.parts(tree);
        String printed = Places.printed(tree);
        boolean closed = printed.endsWith(")");
        Span span = Places.of(tree);
        return builder.build(printed.substring(1, printed.length() - (closed ? 1 : 0)),
                new Span(span.start() + 1, span.end() - (closed ? 1 : 0)));
    }

    private void add(MemberContext member, GroupBuilder builder) {
        if (member instanceof PersonContext person) {
            PersonBuilder read = new PersonBuilder(person.name()).brackets(person.bracket()).party(person.party());
            builder.person(read, anyName, Places.of(person));
        } else if (member instanceof TitledContext titled) {
            titled(titled, builder);
        } else if (member instanceof IndependentContext person) {
            PersonBuilder read = new PersonBuilder(person.name());
            if (person.PARTY() != null) {
                read.party(person.PARTY().getText());
            }
            builder.person(read, true, Places.of(person));
        } else if (member instanceof PartyVotesContext party && party.number() != null) {
            builder.total(Numbers.value(party.number()), party.party(), null);
        } else if (member instanceof PartyVotesContext party) {
            builder.party(party.party(), party.bracket());
        } else if (member instanceof InBracketsContext party && party.number() != null) {
            builder.total(Numbers.value(party.number()), party.party(), null);
        } else if (member instanceof InBracketsContext party) {
            builder.party(party.party(), null);
        } else if (member instanceof TotalContext total) {
            builder.total(Numbers.value(total.number()), total.party(), total.bracket());
        }
    }

    private void titled(TitledContext titled, GroupBuilder builder) {
        String role = titled.role().stream().map(Places::printed).reduce((a, b) -> a + " " + b).orElseThrow();
        if (titled.name() == null) {
            builder.roleOfLast(role, Places.of(titled));
        } else {
            PersonBuilder read = new PersonBuilder(titled.name())
                    .brackets(titled.bracket())
                    .party(titled.party())
                    .role(role);
            builder.person(read, true, Places.of(titled));
        }
    }
}
