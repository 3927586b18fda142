package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.model.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body that the word for its meeting names: {@code byrådsmødet} is one of {@code Byrådet}. */
final class BodyOfMeeting {

    private static final Pattern THAT_MEETING = Pattern.compile("(?iU)smødet$");
    private static final Pattern MEETING = Pattern.compile("(?iU)smødet?$");

    private BodyOfMeeting() {}

    /** {@return the body of a decision: <code>Direktionsmøde</code> is a heading of its own there} */
    static Text named(Slice words) {
        return named(words, THAT_MEETING);
    }

    /** {@return the body in the heading of a document: <code>Byrådsmøde den 4. marts</code>} */
    static Text met(Slice words) {
        return named(words, MEETING);
    }

    private static Text named(Slice words, Pattern meeting) {
        String printed = words.collapsed();
        Matcher found = meeting.matcher(printed);
        if (printed.indexOf(' ') >= 0 || !found.find()) {
            return words.text();
        }
        String body = printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1, found.start());
        return new Text(body + (body.endsWith("e") ? "n" : "et"), words.span());
    }
}
