package dk.referat.validate;

import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into its sentences, each with its place. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?]\\s+(?=[\\p{Lu}\"”])");
    /** What may stand before a point that ends no sentence; <em>kr.</em> before a capital letter does end one. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}\\d])(nr|ca|jf|bl\\.a|fx|f\\.eks|evt|inkl|ekskl|hhv|ifm|vedr|pr|pkt|stk|kl|dr|chr|gl|st"
                    + "|skt|mio|m\\.fl|\\p{L}|\\d{1,2})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 6;

    private Sentences() {}

    static List<Text> of(Text line) {
        List<Text> sentences = new ArrayList<>();
        Matcher end = END.matcher(line.value());
        int from = 0;
        while (end.find()) {
            String before = line.value().substring(Math.max(from, end.start() - LONGEST), end.start());
            if (!ABBREVIATION.matcher(before).find()) {
                sentences.add(part(line, from, end.end()));
                from = end.end();
            }
        }
        sentences.add(part(line, from, line.value().length()));
        return sentences;
    }

    /** A part of a text with its place: exact where the text is as printed, near where blanks were made one. */
    static Text part(Text text, int from, int to) {
        Span span = text.span();
        int start = Math.min(span.start() + from, span.end());
        int end = to >= text.value().length() ? span.end() : Math.min(span.start() + to, span.end());
        return new Text(text.value().substring(from, to), new Span(start, Math.max(start, end)));
    }
}
