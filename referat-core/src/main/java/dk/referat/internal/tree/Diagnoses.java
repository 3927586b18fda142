package dk.referat.internal.tree;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.DiagnosticCode;
import dk.referat.model.Minutes;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Says what of a document was not understood. */
public final class Diagnoses {

    private Diagnoses() {}

    public static List<Diagnostic> of(Minutes minutes, Parse parse) {
        List<Diagnostic> found = new ArrayList<>();
        if (minutes.items().isEmpty()) {
            found.add(new Diagnostic(DiagnosticCode.NO_ITEMS, minutes.span(), List.of()));
        }
        parse.errors().forEach(error -> found.add(new Diagnostic(
                DiagnosticCode.UNEXPECTED_LINE, new Span(error.start(), Math.max(error.start(), error.end())), List.of())));
        return List.copyOf(found);
    }
}
