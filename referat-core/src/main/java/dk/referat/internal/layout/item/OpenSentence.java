package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.PointMarks;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence that recommends and ends open, with its points in paragraphs of their own below it: {@code Sekretariatet
 * indstiller, at rådet} over {@code • godkender planen}, {@code Udvalget indstiller, at byrådet godkender,} over {@code at
 * taksten er uændret.}
 */
final class OpenSentence {

    private static final Pattern OPEN = Pattern.compile("(?U)[\\p{L}\\d)”\"’»][,:]?$");
    /** A point of its own where the verb is passive, as in {@code at planen vedtages,} */
    private static final Pattern TAKES_CLAUSES = Pattern.compile("(?U)\\bat [^,:]*\\p{L}r[,:]?$");

    private final Sheet sheet;
    private final PointMarks marks;

    OpenSentence(Sheet sheet, PointMarks marks) {
        this.sheet = sheet;
        this.marks = marks;
    }

    /** The words that lead in, where the recommending sentence that a line holds is open and points follow. */
    Optional<Slice> lead(int index, Matcher recommends, int end) {
        int first = sheet.next(index);
        Slice line = sheet.line(index).slice();
        recommends.reset();
        boolean open = first < end && OPEN.matcher(line.raw()).find() && recommends.find();
        int begin = open ? recommends.start() : 0;
        while (open && recommends.find()) {
            begin = recommends.start();
        }
        Slice words = line.from(begin);
        return open && isPoint(first, words) ? Optional.of(words) : Optional.empty();
    }

    /** A bullet or a number apart from the sentence; words with {@code at} where the sentence has its verb. */
    private boolean isPoint(int first, Slice lead) {
        Optional<Slice> mark = marks.at(first);
        boolean apart = sheet.line(first).gap() > 0;
        return mark.isPresent() && (mark.get().isEmpty() ? TAKES_CLAUSES.matcher(lead.raw()).find() : apart && !lead.raw().contains(". "));
    }
}
