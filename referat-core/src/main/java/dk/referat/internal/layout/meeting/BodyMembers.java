package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A body as the label of its members: {@code Bestyrelsen: Gitte Holm, Per Krag og Anna Lind}, the names perhaps on the next line. */
final class BodyMembers {

    private static final int LONGEST_NAME = 60;
    private static final int ENOUGH = 2;
    private static final Pattern DIVIDER = Pattern.compile("\\s*(?:[,;]|\\sog\\s)\\s*");
    private static final Pattern NAME = Pattern.compile("(?U)^\\p{Lu}[\\p{L}'’.-]*+(?:\\s+(?:\\p{Ll}{2,3}|\\p{Lu}[\\p{L}'’.-]*+))+(?:\\s*\\([^()]{1,40}\\))?\\.?$");

    private final Sheet sheet;

    BodyMembers(Sheet sheet) {
        this.sheet = sheet;
    }

    /** {@return the label of those who took part, where the line is one} */
    Optional<Label> label(int index) {
        Line line = sheet.line(index);
        int colon = line.text().indexOf(':');
        if (colon < 0 || colon > LONGEST_NAME || !sheet.words().lexicon().isBody(line.text().substring(0, colon))) {
            return Optional.empty();
        }
        Slice names = line.slice().from(colon + 1).trim();
        int next = sheet.next(index);
        boolean listed = areNames(names.raw()) || names.isEmpty() && next < sheet.size() && areNames(sheet.line(next).text());
        return listed ? Optional.of(new Label(Set.of(LabelKind.PARTICIPANTS), line.slice().to(colon), names)) : Optional.empty();
    }

    private static boolean areNames(String words) {
        long pieces = DIVIDER.splitAsStream(words).count();
        long names = Stream.of(DIVIDER.split(words)).filter(piece -> piece.length() < LONGEST_NAME && NAME.matcher(piece).matches()).count();
        return names >= ENOUGH && names * 3 >= pieces * 2;
    }
}
