package dk.referat.internal.layout.item;

import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a line of several attachments behind the size or the ending of each: {@code Kort (PDF 310 KB), Notat (DOCX 22 KB)}. */
final class SeveralFiles {

    private static final String SIZE = "[(\\[](?:\\p{L}{2,5},? ?)?\\d{1,4}(?:[.,]\\d{1,3})? ?(?:kB|MB|GB|bytes)[)\\]]";
    private static final String ENDING = "\\.(?:pdf|docx?|xlsx?|pptx?)";
    private static final Pattern END = Pattern.compile(
            "(?iU)(?:(" + SIZE + ")(?:\\s*[,;]\\s*|\\s+og\\s+|\\s+)|(" + ENDING + ")\\s*[,;]\\s+)(?=[\\p{L}\\p{N}])");
    private static final Pattern LAST = Pattern.compile("(?iU)(?:" + SIZE + "|" + ENDING + ")\\.?$");

    private SeveralFiles() {}

    /** The whole of a line that does not end as it is divided. */
    static List<Slice> of(Slice words) {
        if (!LAST.matcher(words.raw()).find()) {
            return List.of(words);
        }
        List<Slice> files = new ArrayList<>();
        int from = 0;
        for (Matcher end = END.matcher(words.raw()); end.find(); from = end.end()) {
            files.add(words.cut(from, Math.max(end.end(1), end.end(2))));
        }
        files.add(words.from(from));
        return files;
    }
}
