package dk.referat.internal.layout.outline;

import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which lines that no list knows could be headings if they came again. */
final class UnknownHeadings {

    private static final int LONGEST = 70;
    private static final int PARAGRAPH = 60;
    private static final Pattern CLAUSE = Pattern.compile("(?:Det|Dette|Hvad|Sådan) .*(?:et|en)");

    private final Sheet sheet;

    UnknownHeadings(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a line is short, alone, no sentence, no ruling, no name of a body. */
    boolean couldHead(int index) {
        Facts fact = sheet.at(index);
        Line line = fact.line();
        return line.length() <= LONGEST
                && line.length() >= 3
                && line.isTitleLike()
                && Character.isUpperCase(line.text().charAt(0))
                && fact.marker().isEmpty()
                && !fact.ruling()
                && fact.body().isEmpty()
                && (fact.label().isEmpty() || tells(fact))
                && line.shape() != Shapes.ROW
                && line.shape() != Shapes.COLUMNS
                && line.shape() != Shapes.CASE_NUMBER
                && !CaseLines.isCaseLine(line.text())
                && (line.text().indexOf(':') < 0 || line.text().endsWith(":"))
                && !isBody(line)
                && !line.text().endsWith(")")
                && !sheet.words().absenceLabels().isValue(sheet, index)
                && !sheet.words().absenceLabels().isTold(line.text())
                // "Forvaltningen foreslår, at" leads into points.
                && !line.key().endsWith(" at")
                && !line.text().endsWith(".")
                && !isOfList(line)
                && !line.text().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** {@code Status} with a paragraph below it has no value. */
    private boolean tells(Facts label) {
        int below = sheet.next(label.line().index());
        return label.isOnly(LabelKind.ITEM_OTHER) && !label.line().text().endsWith(":") && below < sheet.size()
                && sheet.line(below).length() >= PARAGRAPH && sheet.line(below).text().indexOf(". ") > 0;
    }

    /** {@code Det besluttede rådet} ends as a body's name, but no name has an article at both ends. */
    private boolean isBody(Line line) {
        return sheet.words().lexicon().isBody(line.text()) && !CLAUSE.matcher(line.text()).matches();
    }

    /** {@code Ane Elm, Venstre} above {@code Bo Holm, Venstre} */
    private boolean isOfList(Line line) {
        return hasComma(line.index()) && (hasComma(sheet.previous(line.index())) || hasComma(sheet.next(line.index())));
    }

    private boolean hasComma(int index) {
        return index >= 0 && index < sheet.size() && sheet.line(index).length() <= LONGEST && !sheet.line(index).isSentence()
                && sheet.line(index).text().indexOf(", ") > 0;
    }
}
