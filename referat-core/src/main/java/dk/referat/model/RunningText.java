package dk.referat.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The prose of an item (<em>brødtekst</em>), whose values are read when somebody asks for them, and once.
 *
 * <pre>{@code
 * item.runningText().amounts().forEach(amount -> System.out.println(amount.kroner()));
 * }</pre>
 *
 * <p>Thread-safe. Two are equal when their lines are.
 */
public final class RunningText {

    private final List<Text> lines;
    private final Function<List<Text>, List<Value>> reader;
    private volatile List<Value> values;

    /**
     * Text with the reader of its values.
     *
     * @param lines the lines, in the order of the document
     * @param reader reads the values of lines; it must give the same answer each time, and no null
     */
    public RunningText(List<Text> lines, Function<List<Text>, List<Value>> reader) {
        this.lines = List.copyOf(lines);
        this.reader = Objects.requireNonNull(reader, "reader must not be null");
    }

    /**
     * Text in which no value is looked for.
     *
     * @param lines the lines
     * @return the text
     */
    public static RunningText plain(List<Text> lines) {
        return new RunningText(lines, text -> List.of());
    }

    /**
     * {@return the lines, in the order of the document}
     */
    public List<Text> lines() {
        return lines;
    }

    /**
     * {@return every value that stands in the lines, in order}
     */
    public List<Value> values() {
        List<Value> read = values;
        if (read == null) {
            read = List.copyOf(reader.apply(lines));
            values = read;
        }
        return read;
    }

    /**
     * {@return the amounts of money}
     */
    public List<Amount> amounts() {
        return all(Amount.class).toList();
    }

    /**
     * {@return the dates}
     */
    public List<DanishDate> dates() {
        return all(DanishDate.class).toList();
    }

    /**
     * {@return the periods}
     */
    public List<Period> periods() {
        return all(Period.class).toList();
    }

    /**
     * {@return the references to laws}
     */
    public List<LegalReference> legalReferences() {
        return all(LegalReference.class).toList();
    }

    /**
     * {@return the references to other treatments}
     */
    public List<CaseReference> caseReferences() {
        return all(CaseReference.class).toList();
    }

    private <V extends Value> Stream<V> all(Class<V> kind) {
        return values().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunningText that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return "RunningText[" + lines.size() + " lines]";
    }
}
