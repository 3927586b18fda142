package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.model.Text;
import java.util.Locale;

/** The body that the word for its meeting names: {@code byrådsmødet} is one of {@code Byrådet}. */
final class BodyOfMeeting {

    private static final String MEETING = "smødet";

    private BodyOfMeeting() {}

    static Text named(Slice words) {
        String printed = words.collapsed();
        if (printed.indexOf(' ') >= 0 || !printed.toLowerCase(Locale.ROOT).endsWith(MEETING)) {
            return words.text();
        }
        String body = printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1, printed.length() - MEETING.length());
        return new Text(body + (body.endsWith("e") ? "n" : "et"), words.span());
    }
}
