package dk.referat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.model.Minutes;
import dk.referat.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a parse gives (<em>resultat</em>): the model, what was not understood, and the text that both point into.
 *
 * @param minutes the model
 * @param diagnostics what the parser could not make sense of, in the order of the text
 * @param source the text, as given
 * @param layout what was decided about the layout, and on what evidence
 * @param extension what a grammar of one's own read besides; empty where none is bound
 */
public record ParseResult(
        Minutes minutes,
        List<Diagnostic> diagnostics,
        SourceText source,
        LayoutReport layout,
        Optional<Object> extension) {

    /** Copies the list. */
    public ParseResult {
        Objects.requireNonNull(minutes, "minutes must not be null");
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(layout, "layout must not be null");
        Objects.requireNonNull(extension, "extension must not be null");
    }

    /**
     * What a grammar of one's own read.
     *
     * @param <T> the type
     * @param type the type that the grammar's binding reads
     * @return the value; empty where no bound grammar read such a one
     */
    public <T> Optional<T> extension(Class<T> type) {
        return extension.filter(type::isInstance).map(type::cast);
    }
}
