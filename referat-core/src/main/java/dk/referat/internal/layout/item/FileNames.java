package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines and words that end as the names of files do: {@code Kort.pdf Notat.docx}. */
final class FileNames {

    private static final Pattern LAST = Pattern.compile("(?i)\\.(pdf|docx?|xlsx?|pptx?|zip|msg|jpe?g|png|rtf|odt|tiff?)$");
    private static final Pattern END = Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|pptx?|zip|msg|jpe?g|png|rtf|odt)(?!_)");
    private static final Pattern ICON = Pattern.compile("(?i)^(?:application/[\\w.+-]+\\s+icon|[\\w./+-]*\\s?icon|pdf-ikon|ikon)\\s+");

    private FileNames() {}

    /** Whether words end with the ending of a file. */
    static boolean end(String text) {
        return LAST.matcher(text).find();
    }

    /** A line of nothing but file names, some with the words of their icons. */
    static boolean fill(Line line) {
        String text = line.text();
        return end(text) && (ICON.matcher(text).find() || Stream.of(text.split("\\s+")).allMatch(FileNames::end));
    }

    /** The names on such a line. */
    static List<Slice> of(Slice line) {
        List<Slice> names = new ArrayList<>();
        int from = 0;
        for (Matcher end = END.matcher(line.raw()); end.find(); ) {
            if (!goesOn(line.raw(), end.end())) {
                Slice name = line.cut(from, end.end()).trim();
                Matcher icon = ICON.matcher(name.raw());
                names.add(icon.find() ? name.from(icon.end()) : name);
                from = end.end();
            }
        }
        return names;
    }

    private static boolean goesOn(String line, int at) {
        return at < line.length() && Character.isLetterOrDigit(line.charAt(at)) && !ICON.matcher(line.substring(at)).find();
    }
}
