package dk.referat.internal.layout.code;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.PrintedPages;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the headings of groups that have a letter or a number of their own: {@code C. Lukkede sager}, {@code 2. Økonomi} above {@code 2.1}. */
final class CodeGroups {

    /** With leaders and a page, in the contents. */
    private static final int LONGEST = 110;
    private static final Set<LabelKind> GROUPS = Set.of(LabelKind.GROUP_OPEN, LabelKind.GROUP_CLOSED);
    private static final Pattern HEADING = Pattern.compile("(?U)^(?<group>\\p{Lu}{1,2}|[IVX]{1,5}|\\d{1,2})(?<mark>[.:)]|\\s[-–:])?\\s+(?<name>\\p{Lu}.*)$");

    private final Words words;

    CodeGroups(Words words) {
        this.words = words;
    }

    /** The line read as the heading of a group, where an item of the group stands below it. */
    Facts resolve(Facts fact, Optional<ItemCode> below) {
        Optional<Matcher> heading = heading(fact);
        boolean above = heading.isPresent() && below.filter(item -> item.group().equals(heading.get().group("group"))).isPresent();
        return above ? labelled(fact, kinds(fact, heading.get()).contains(LabelKind.GROUP_CLOSED)) : fact;
    }

    /** The words behind the letter are those of groups. */
    boolean isKnown(Facts fact) {
        return heading(fact).filter(heading -> heading.group("mark") != null && !Character.isDigit(heading.group("group").charAt(0)))
                .filter(heading -> kinds(fact, heading).stream().anyMatch(GROUPS::contains) || Groups.isGroup(fact, words.lexicon()))
                .isPresent();
    }

    private static Optional<Matcher> heading(Facts fact) {
        String text = fact.line().text();
        return text.length() > LONGEST || text.endsWith(".") ? Optional.empty() : Optional.of(HEADING.matcher(fact.line().slice().raw())).filter(Matcher::matches);
    }

    private Set<LabelKind> kinds(Facts fact, Matcher heading) {
        return words.lexicon().labels(PrintedPages.without(fact.line().slice().from(heading.start("name"))).raw());
    }

    private static Facts labelled(Facts fact, boolean closed) {
        Slice line = fact.line().slice();
        Label label = new Label(Set.of(closed ? LabelKind.GROUP_CLOSED : LabelKind.GROUP_OPEN), line, line.from(line.length()));
        return fact.withoutMarker().withoutHeading().withLabel(Optional.of(label));
    }
}
