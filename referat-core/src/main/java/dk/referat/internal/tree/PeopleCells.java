package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people of a list in two columns, of which one has no names: {@code Formand      Gitte Holm}, or {@code Gitte Holm
 * Region Havn}.
 */
final class PeopleCells {

    private static final Pattern CELLS = Pattern.compile("(?U)^(\\p{L}\\S*(?: \\S+)*)\\s{3,}(\\p{Lu}\\S*(?: \\S+)*)$");
    private static final Pattern NAME = Pattern.compile("(?U)^\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){1,4}$");
    private static final int ENOUGH = 2;

    private final Lexicon lexicon;
    private final boolean roles;
    private final boolean organisations;

    PeopleCells(List<Slice> lines, Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Cells> cells = lines.stream().flatMap(line -> cells(line).stream()).toList();
        this.roles = cells.stream().filter(line -> isRole(line.first())).count() >= ENOUGH;
        this.organisations = !roles && cells.stream().filter(line -> MemberLine.isOrganisation(line.second().raw())).count() >= ENOUGH;
    }

    /** The person and what is told of them, where a line has both cells; else nothing. */
    Optional<Cells> of(Slice line) {
        if (!roles && !organisations) {
            return Optional.empty();
        }
        return cells(line).map(cells -> roles ? new Cells(cells.second(), cells.first()) : cells)
                .filter(cells -> roles || NAME.matcher(cells.first().raw()).matches());
    }

    private boolean isRole(Slice words) {
        return lexicon.phrases().get(Lexicon.key(words.raw())) == PhraseKind.ROLE;
    }

    private static Optional<Cells> cells(Slice line) {
        Matcher cells = CELLS.matcher(line.raw());
        return cells.find() ? Optional.of(new Cells(line.to(cells.end(1)), line.from(cells.start(2)))) : Optional.empty();
    }

    /** One line: the person, and the words beside them. */
    record Cells(Slice first, Slice second) {}
}
