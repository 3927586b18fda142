package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels with their values beside one another: {@code J.nr.: 08.02.00A00   Sagsnr.: 31   Sagsbeh.: IH}. */
public final class LabelRow {

    /** The blanks behind a colon divide a label from its value. */
    private static final Pattern COLUMNS = Pattern.compile("(?<![:\\s])\\s{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    private LabelRow() {}

    /** The case's number, where its label stands behind another one. */
    public static Optional<Slice> caseNumber(Slice line, Words words) {
        List<Label> labels = new ArrayList<>();
        int from = 0;
        for (Matcher columns = COLUMNS.matcher(line.raw()); columns.find(); from = columns.end()) {
            label(line.cut(from, columns.start()), words).ifPresent(labels::add);
        }
        label(line.from(from), words).ifPresent(labels::add);
        return labels.stream().skip(1).filter(label -> label.is(LabelKind.CASE_NUMBER)).findFirst().flatMap(LabelRow::number);
    }

    private static Optional<Label> label(Slice part, Words words) {
        return part.raw().indexOf(':') > 0 ? words.label(part) : Optional.empty();
    }

    private static Optional<Slice> number(Label label) {
        Slice value = label.value().stripEnd(".,");
        return NUMBER.matcher(value.raw()).matches() ? Optional.of(value) : CaseLines.labelled(value);
    }
}
