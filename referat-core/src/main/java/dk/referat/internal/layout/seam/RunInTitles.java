package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an item and what was said under it on one line, {@code 2.Valg af referent. Ane Elm blev valgt.}, where most
 * items of an unbroken run are printed so.
 */
final class RunInTitles implements Seam {

    private static final int ENOUGH = 4;
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})\\. ?\\p{Lu}");
    private static final Pattern TITLE = Pattern.compile(
            "(?U)^\\d{1,2}\\. ?\\p{Lu}(?:[^.!?:]|\\.(?=\\s?[\\p{Ll}\\d])){2,110}\\.\\s{1,3}(?=\\p{Lu})");

    /** {@code 2. Sagsnr. 22/1042} is no title with its text. */
    private static final Pattern LABEL = Pattern.compile("(?iU)nr\\.\\s+$");

    /** Where the text begins in the line that begins at an offset. */
    private final Map<Integer, Integer> texts;

    RunInTitles(List<Line> lines) {
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            Matcher number = NUMBER.matcher(line.text());
            boolean apart = line.gap() > 0 || line.newPage();
            if (apart && number.find() && Integer.parseInt(number.group(1)) == run.size() + 1) {
                run.add(line);
            }
        }
        Map<Integer, Integer> found = new HashMap<>();
        for (Line line : run) {
            Matcher title = TITLE.matcher(line.text());
            if (title.find() && !LABEL.matcher(title.group()).find()) {
                found.put(line.slice().start(), title.end());
            }
        }
        boolean usual = found.size() >= ENOUGH && found.size() * 4 >= run.size() * 3;
        this.texts = usual ? Map.copyOf(found) : Map.of();
    }

    @Override
    public List<Line> parts(Line line) {
        Integer text = texts.get(line.slice().start());
        return text == null || text >= line.length() ? List.of(line) : line.divided(text);
    }
}
