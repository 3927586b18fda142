package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds headings that only the names of files below them tell: {@code Se også} above {@code Kort.pdf}, {@code Notat.docx (dokument 12/26)}. */
final class FileHeadings {

    private static final int LONGEST = 40;
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:pdf|docx?|xlsx?|pptx?|msg|jpe?g|png)(?:\\s*\\([^()]{1,40}\\))?");

    private final Sheet sheet;
    private final UnknownHeadings unknown;

    FileHeadings(Sheet sheet, UnknownHeadings unknown) {
        this.sheet = sheet;
        this.unknown = unknown;
    }

    /** The heading on a line, alone above files and nothing else to the end of the item or the next paragraph. */
    Optional<Heading> at(int index, Outline item, List<Heading> before) {
        Line line = sheet.line(index);
        boolean attached = before.stream().anyMatch(heading -> heading.kind() == SectionKind.ATTACHMENTS);
        if (before.isEmpty() || attached || line.length() > LONGEST || !sheet.isApart(index) || !unknown.couldHead(index) || !isAboveFiles(index, item.end())) {
            return Optional.empty();
        }
        Slice words = line.slice().stripEnd(":");
        return Optional.of(new Heading(SectionKind.ATTACHMENTS, words, words.from(words.length()), Optional.empty()));
    }

    private boolean isAboveFiles(int heading, int end) {
        int first = sheet.next(heading);
        int index = first;
        while (index < end && (index == first || !sheet.isApart(index))) {
            if (!FILE.matcher(sheet.line(index).text()).matches()) {
                return false;
            }
            index = sheet.next(index);
        }
        return index > first && sheet.line(first).gap() <= 1;
    }
}
