package dk.referat.examples.command.explain;

import dk.referat.ParseResult;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.examples.command.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was not understood; what is said of several lines is said once (<em>meldinger</em>). */
final class DiagnosticFacts {

    private final Messages messages;
    private final ParseResult result;

    DiagnosticFacts(Messages messages, ParseResult result) {
        this.messages = messages;
        this.result = result;
    }

    void add(Facts facts) {
        Map<String, List<Diagnostic>> alike = result.diagnostics().stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.message(messages.locale()), LinkedHashMap::new, Collectors.toList()));
        alike.forEach((message, diagnostics) -> facts.add("explain.diagnostics", described(diagnostics, message)));
    }

    private String described(List<Diagnostic> diagnostics, String message) {
        String lines = diagnostics.stream().map(this::line).distinct().collect(Collectors.joining(", "));
        return messages.text("diagnostic", lines, diagnostics.get(0).code().id()) + " " + message;
    }

    private String line(Diagnostic diagnostic) {
        return Integer.toString(
                result.source().position(diagnostic.span().start()).line());
    }
}
