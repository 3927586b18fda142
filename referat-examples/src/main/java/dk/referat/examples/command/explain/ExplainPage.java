package dk.referat.examples.command.explain;

import dk.referat.ParseResult;
import dk.referat.examples.command.text.Messages;
import dk.referat.examples.command.text.Page;
import dk.referat.examples.command.text.Paint;
import dk.referat.examples.command.text.Printable;
import dk.referat.source.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document with what each of its lines was taken for, and above it why (<em>forklaring</em>). */
public final class ExplainPage {

    private final Messages messages;
    private final Paint paint;

    /**
     * Pages in a language.
     *
     * @param messages the words of the language
     * @param paint colours the margin
     */
    public ExplainPage(Messages messages, Paint paint) {
        this.messages = messages;
        this.paint = paint;
    }

    /**
     * The page of one document.
     *
     * @param result the parsed document
     * @return the page, without a final line feed
     */
    public String of(ParseResult result) {
        LineRoles roles = new LineRoles(result);
        Page above = new Page();
        above.rule("=");
        new Summary(messages, result, roles).add(above);
        above.rule("=");
        return Printable.of(above.toString()) + "\n" + lines(Printable.of(result.source()), roles);
    }

    private String lines(SourceText shown, LineRoles roles) {
        Margin margin = new Margin(messages, paint, roles);
        return IntStream.rangeClosed(1, roles.lastLine())
                .mapToObj(line -> margin.beside(line, shown.line(line)))
                .collect(Collectors.joining("\n"));
    }
}
