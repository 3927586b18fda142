package dk.referat.internal.values;

import dk.referat.grammar.ValueLexer;
import dk.referat.grammar.ValueParser;
import dk.referat.grammar.ValueParser.TextContext;
import dk.referat.grammar.runtime.ParserCaches;
import dk.referat.grammar.runtime.StringCharStream;
import dk.referat.grammar.runtime.TwoStageParse;
import dk.referat.model.Amount;
import dk.referat.model.CaseNumber;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import dk.referat.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;

/**
 * Reads the values of printed text: amounts, percentages, dates, periods, times, case numbers, references.
 *
 * <p>Text is taken as printed. Any blank may stand within a value, and the end of a line, but no empty line; soft
 * hyphens do not count. Every text is read and none fails, in time that grows with its length alone.
 *
 * <p>Spans count from the offset that is given with the text. A value's {@code printed()} is the text of its span. The
 * date of a reference to a law or a treatment is a value of its own, behind the reference.
 *
 * <p>Immutable and thread-safe. What the parser learns about the grammar it keeps, so one reader should serve many
 * texts.
 */
public final class ValueReader {

    /** Prose combines values in more ways than a document combines lines: some thousand states are in use. */
    private static final int MAX_STATES = 8192;

    private final ParserCaches caches = new ParserCaches(ValueLexer._ATN, ValueParser._ATN, MAX_STATES);

    /** Creates a reader that has read nothing. */
    public ValueReader() {
        // Documented for users of the package.
    }

    /**
     * Reads all values.
     *
     * @param text the text as printed
     * @param offset where the text begins in the source
     * @return the values in the order of the text
     */
    public List<Value> values(String text, int offset) {
        Passage passage = Passage.of(text, offset);
        ValueCollector collector = new ValueCollector(passage);
        tree(passage).value().forEach(collector::collect);
        return collector.values();
    }

    /**
     * Reads the first date, with the day of the week if it is printed.
     *
     * @param text the text as printed
     * @param offset where the text begins in the source
     * @return the date; empty where there is none
     */
    public Optional<DanishDate> date(String text, int offset) {
        return dates(text, offset).stream().findFirst();
    }

    /**
     * Reads all dates, those of references included.
     *
     * @param text the text as printed
     * @param offset where the text begins in the source
     * @return the dates in the order of the text
     */
    public List<DanishDate> dates(String text, int offset) {
        return values(text, offset, DanishDate.class);
    }

    /**
     * Reads the times of a text that is known to hold some: {@code 16.30} and {@code 8-16} are times here.
     *
     * @param text the value of a label, or what stands behind the date
     * @param offset where the text begins in the source
     * @return the times in the order of the text, two for a span
     */
    public List<DanishTime> times(String text, int offset) {
        Passage passage = Passage.of(text, offset);
        TimeCollector collector = new TimeCollector(passage);
        tree(passage).value().forEach(collector::collect);
        return collector.times();
    }

    /**
     * Reads the case number that a line is about: the line holds nothing else, or a label before the number.
     *
     * @param text the line, or the value of a label
     * @param offset where the text begins in the source
     * @return the case number; empty where the line says something else
     */
    public Optional<CaseNumber> caseNumber(String text, int offset) {
        Passage passage = Passage.of(text, offset);
        return new CaseLine(passage, tree(passage)).caseNumber();
    }

    /**
     * Reads the number of a table cell.
     *
     * @param cell the cell as printed
     * @return the number, its scale as printed; empty for text, for a date and for nothing
     */
    public Optional<BigDecimal> number(String cell) {
        return CellNumber.read(Objects.requireNonNull(cell, "cell must not be null"));
    }

    /**
     * Reads the first amount.
     *
     * @param text the text as printed
     * @param offset where the text begins in the source
     * @return the amount; empty where there is none
     */
    public Optional<Amount> amount(String text, int offset) {
        return values(text, offset, Amount.class).stream().findFirst();
    }

    private <V extends Value> List<V> values(String text, int offset, Class<V> kind) {
        return values(text, offset).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private TextContext tree(Passage passage) {
        ValueLexer lexer = caches.lexer(new ValueLexer(new StringCharStream(passage.text())));
        lexer.removeErrorListeners();
        ValueParser parser = caches.parser(new ValueParser(new CommonTokenStream(lexer)));
        return TwoStageParse.run(parser, ValueParser::text).tree();
    }
}
