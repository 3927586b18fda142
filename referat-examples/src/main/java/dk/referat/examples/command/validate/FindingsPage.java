package dk.referat.examples.command.validate;

import dk.referat.ParseResult;
import dk.referat.diagnostic.Severity;
import dk.referat.examples.command.text.Messages;
import dk.referat.examples.command.text.Page;
import dk.referat.examples.command.text.Paint;
import dk.referat.examples.command.text.Printable;
import dk.referat.examples.command.text.Tone;
import dk.referat.model.AgendaItem;
import dk.referat.source.Position;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import dk.referat.validate.Finding;
import dk.referat.validate.ValidationReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in a document, each with its line and a mark under the place (<em>fundliste</em>). */
public final class FindingsPage {

    private final Messages messages;
    private final Paint paint;

    /**
     * Pages in a language.
     *
     * @param messages the words of the language
     * @param paint colours severities and marks
     */
    public FindingsPage(Messages messages, Paint paint) {
        this.messages = messages;
        this.paint = paint;
    }

    /**
     * The page of one document.
     *
     * @param result the parsed document
     * @param report what was found in it
     * @return the page, without a final line feed
     */
    public String of(ParseResult result, ValidationReport report) {
        SourceText shown = Printable.of(result.source());
        List<String> parts = new ArrayList<>();
        report.findings().forEach(finding -> parts.add(finding(finding, result, shown)));
        if (result.minutes().items().isEmpty()) {
            parts.add(paint.in(Tone.YELLOW, noItems(result.source().name())));
        }
        parts.add(summary(result.source().name(), report));
        return String.join("\n\n", parts);
    }

    private String finding(Finding finding, ParseResult result, SourceText shown) {
        Position place = result.source().position(finding.span().start());
        Tone tone = tone(finding.severity());
        String item = finding.item().map(number -> messages.text("validate.item", number)).orElse("");
        Page message = new Page();
        message.add(2, Printable.of(finding.message(messages.locale())));
        return paint.in(tone, messages.text("severity." + finding.severity().wireName()))
                + " " + paint.in(Tone.STRONG, finding.rule())
                + "  " + result.source().name() + ":" + place + item
                + "\n" + message
                + "\n" + excerpt(finding.span(), result, shown, tone);
    }

    /** What stands in a closed item is not to be repeated. */
    private String excerpt(Span span, ParseResult result, SourceText shown, Tone tone) {
        boolean closed = result.minutes().items().stream()
                .filter(AgendaItem::closed)
                .anyMatch(item -> item.span().start() <= span.start() && span.start() < item.span().end());
        return closed
                ? "  " + paint.in(Tone.FAINT, messages.text("validate.closed"))
                : new Excerpt(shown, paint).of(span, tone);
    }

    private String noItems(String name) {
        Page page = new Page();
        page.add(0, messages.text("validate.no-items", name));
        return page.toString();
    }

    /** Also how many rules had something to look at: nothing wrong is not the same as nothing to check. */
    private String summary(String name, ValidationReport report) {
        String counts = Arrays.stream(Severity.values())
                .map(severity -> messages.text("validate.count." + severity.wireName(), count(report, severity)))
                .collect(Collectors.joining(", "));
        long looked = report.checked().values().stream().filter(things -> things > 0).count();
        Page page = new Page();
        page.add(0, messages.text("validate.summary", name, counts));
        page.add(0, messages.text("validate.checked", looked, report.checked().size()));
        return page.toString();
    }

    private static long count(ValidationReport report, Severity severity) {
        return report.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case INFO -> Tone.CYAN;
        };
    }
}
