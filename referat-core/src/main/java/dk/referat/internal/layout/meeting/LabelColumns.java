package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels in columns, each above its value: {@code Mødested:   Mødedato:} above {@code Havnehuset   04-03-2026}. Beside them
 * may stand what has no label: the municipality, the kind of document.
 */
final class LabelColumns {

    private static final Pattern CELL = Pattern.compile("\\S++(?:[ \\u00A0]\\S++)*+");
    private static final int ENOUGH = 2;
    private static final int ASIDE = 3;
    private static final List<LabelKind> KINDS = List.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE, LabelKind.COMMITTEE);

    private final Sheet sheet;
    private final MeetingValues values;
    private final MeetingBody body;
    private final Claims claims;
    private int valueLine = -1;
    private Map<Integer, LabelKind> kinds = Map.of();

    LabelColumns(Sheet sheet, MeetingValues values, MeetingBody body, Claims claims) {
        this.sheet = sheet;
        this.values = values;
        this.body = body;
        this.claims = claims;
    }

    /** Gives the roles of a line of such columns; tells whether it is one. */
    boolean write(int index) {
        Line line = sheet.line(index);
        if (index == valueLine) {
            cells(line).forEach(cell -> value(line, cell));
            return true;
        }
        Map<Integer, LabelKind> labels = labels(line);
        int next = index + 1;
        if (labels.size() < ENOUGH || next >= sheet.size() || sheet.line(next).gap() > 0 || !labels(sheet.line(next)).isEmpty()
                || !labels.keySet().stream().allMatch(column -> cells(sheet.line(next)).stream().anyMatch(cell -> isBelow(column, sheet.line(next), cell)))) {
            return false;
        }
        valueLine = next;
        kinds = labels;
        cells(line).forEach(cell -> label(line, cell));
        return true;
    }

    private static List<Slice> cells(Line line) {
        List<Slice> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line.raw().raw());
        while (matcher.find()) {
            cells.add(line.raw().cut(matcher.start(), matcher.end()));
        }
        return cells;
    }

    private static int column(Line line, Slice cell) {
        return cell.start() - line.raw().start();
    }

    private static boolean isBelow(int column, Line line, Slice cell) {
        return Math.abs(column(line, cell) - column) <= ASIDE;
    }

    /** The kinds of the labels that stand alone in their cells, by the columns in which they begin. */
    private Map<Integer, LabelKind> labels(Line line) {
        Map<Integer, LabelKind> labels = new HashMap<>();
        for (Slice cell : cells(line)) {
            kind(cell).ifPresent(kind -> labels.put(column(line, cell), kind));
        }
        return labels;
    }

    private Optional<LabelKind> kind(Slice cell) {
        return sheet.words().label(cell)
                .filter(label -> label.value().isEmpty() && cell.raw().endsWith(":"))
                .flatMap(label -> KINDS.stream().filter(label::is).findFirst());
    }

    private void label(Line line, Slice cell) {
        Optional<Label> title = sheet.words().label(cell).filter(MeetingBody::isTitle);
        claims.add(kind(cell).isPresent() ? Role.MEETING_LABEL : title.isPresent() ? Role.DOCUMENT_TITLE : Role.MEETING_TEXT, line, cell);
    }

    private void value(Line line, Slice cell) {
        Optional<LabelKind> kind = kinds.entrySet().stream()
                .filter(label -> isBelow(label.getKey(), line, cell)).map(Map.Entry::getValue).findFirst();
        if (kind.isPresent()) {
            values.write(line, cell, kind.get(), Evidence.LABELLED);
        } else if (Municipality.alone(cell).isPresent()) {
            claims.add(Role.MUNICIPALITY, line, Municipality.alone(cell).get(), Evidence.PLAIN);
        } else if (body.isName(cell)) {
            claims.add(Role.COMMITTEE, line, cell, Evidence.PLAIN);
        } else {
            claims.add(Role.MEETING_TEXT, line, cell);
        }
    }
}
