package dk.referat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.model.Minutes;
import dk.referat.source.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What a parse gives (<em>resultat</em>): the model, what was not understood, and the text that both point into.
 *
 * @param minutes the model
 * @param diagnostics what the parser could not make sense of, in the order of the text
 * @param source the text, as given
 * @param layout what was decided about the layout, and on what evidence
 */
public record ParseResult(Minutes minutes, List<Diagnostic> diagnostics, SourceText source, LayoutReport layout) {

    /** Copies the list. */
    public ParseResult {
        Objects.requireNonNull(minutes, "minutes must not be null");
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(layout, "layout must not be null");
    }
}
