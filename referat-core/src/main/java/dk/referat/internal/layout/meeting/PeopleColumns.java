package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People in columns: those who took part beside those who did not, {@code Mødedeltagere   Fraværende}, or one a line with
 * {@code Til stede}: {@code Ja} or {@code Nej}.
 */
final class PeopleColumns {

    private static final Pattern CELL = Pattern.compile("\\S++(?:[ \\u00A0]\\S++)*+");
    private static final Pattern NAME = Pattern.compile("(?U)^\\p{Lu}[\\p{L}'’.-]*\\s+.*\\p{L}");
    private static final Set<String> ONE_A_LINE = Set.of("deltager", "medlem", "navn");
    private static final String NO = "nej";

    private final Sheet sheet;
    private final Claims claims;
    private List<Head> heads = List.of();

    PeopleColumns(Sheet sheet, Claims claims) {
        this.sheet = sheet;
        this.claims = claims;
    }

    /** Gives the roles of a line of such columns; tells whether it is one. */
    boolean write(int index) {
        Line line = sheet.line(index);
        List<Slice> cells = cells(line.raw());
        List<Head> found = heads(line, cells);
        if (isHead(found)) {
            heads = found;
            claims.add(Role.MEETING_LABEL, line, line.slice());
            return true;
        }
        if (heads.isEmpty() || line.gap() > 0 && cells.size() < 2 || cells.stream().limit(1).noneMatch(PeopleColumns::isName)) {
            heads = List.of();
            return false;
        }
        if (has(LabelKind.ABSENTEES)) {
            beside(line, cells);
        } else {
            row(line, cells);
        }
        return true;
    }

    private static List<Slice> cells(Slice line) {
        List<Slice> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line.raw());
        while (matcher.find()) {
            cells.add(line.cut(matcher.start(), matcher.end()));
        }
        return cells;
    }

    private List<Head> heads(Line line, List<Slice> cells) {
        return cells.stream()
                .map(cell -> new Head(cell.start() - line.raw().start(), kinds(cell)))
                .toList();
    }

    private Set<LabelKind> kinds(Slice cell) {
        return ONE_A_LINE.contains(Lexicon.key(cell.raw()))
                ? Set.of(LabelKind.PARTICIPANTS)
                : sheet.words().label(cell).filter(label -> label.value().isEmpty()).map(Label::kinds).orElse(Set.of());
    }

    /** {@code Deltager   Parti   Til stede}: who took part stands first, and a later column tells of that too. */
    private static boolean isHead(List<Head> heads) {
        return heads.size() > 1 && heads.get(0).is(LabelKind.PARTICIPANTS)
                && heads.stream().skip(1).anyMatch(head -> head.is(LabelKind.PARTICIPANTS) || head.is(LabelKind.ABSENTEES));
    }

    private boolean has(LabelKind kind) {
        return heads.stream().anyMatch(head -> head.is(kind));
    }

    private static boolean isName(Slice cell) {
        return NAME.matcher(cell.raw()).find();
    }

    private void beside(Line line, List<Slice> cells) {
        for (Slice cell : cells) {
            boolean absent = head(line, cell).filter(head -> head.is(LabelKind.ABSENTEES)).isPresent();
            claims.add(absent ? Role.ABSENTEES : Role.PARTICIPANTS, line, cell);
        }
    }

    private void row(Line line, List<Slice> cells) {
        boolean absent = cells.stream().skip(1)
                .anyMatch(cell -> isPresence(line, cell) && cell.raw().toLowerCase(Locale.ROOT).startsWith(NO));
        Slice person = cells.get(0);
        boolean behind = false;
        for (Slice cell : cells.subList(1, cells.size())) {
            behind |= isPresence(line, cell);
            if (!behind) {
                person = line.raw().cut(person.start() - line.raw().start(), cell.end() - line.raw().start());
            }
        }
        claims.add(absent ? Role.ABSENTEES : Role.PARTICIPANTS, line, person);
        Slice last = cells.get(cells.size() - 1);
        if (absent && cells.size() > 2 && !isPresence(line, last)) {
            claims.add(Role.ABSENTEES, line, last);
        }
    }

    private boolean isPresence(Line line, Slice cell) {
        return head(line, cell).filter(head -> head.at() > heads.get(0).at() && head.is(LabelKind.PARTICIPANTS)).isPresent();
    }

    /** The head of the column in which a cell begins. */
    private Optional<Head> head(Line line, Slice cell) {
        int at = cell.start() - line.raw().start();
        return heads.stream().filter(head -> head.at() <= at + 2).reduce((before, next) -> next);
    }

    private record Head(int at, Set<LabelKind> kinds) {

        boolean is(LabelKind kind) {
            return kinds.contains(kind);
        }
    }
}
