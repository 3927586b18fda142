package dk.referat.internal.route;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.RouteStep.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bodies one after the other (<em>opremsning</em>): {@code BUL → ØU}, {@code Byrådet via Økonomiudvalget}. */
final class BodyList {

    private static final Pattern BETWEEN = Pattern.compile(
            "(?: *([,;]))*+ *(?:((?:og )?via\\b)|((?:og|samt)\\b)|(->|=>|[→⇒►➔>/–—-])|(\\.))? *", Pattern.CASE_INSENSITIVE);

    private final BodyNames names;

    BodyList(Lexicon lexicon) {
        this.names = new BodyNames(lexicon);
    }

    /** {@return the bodies from a place on, as far as there is one after the other} */
    Read read(RouteText line, int from) {
        String text = line.text();
        List<Mention> mentions = new ArrayList<>();
        Optional<Role> ahead = Optional.empty();
        Join join = Join.SENTENCE;
        int at = from;
        int end = from;
        while (at < text.length()) {
            if (join == Join.SENTENCE) {
                Optional<RoleWords.Said> before = RoleWords.BEFORE.at(text, at);
                ahead = before.map(RoleWords.Said::role);
                at = before.map(RoleWords.Said::end).orElse(at);
            }
            at = skip(text, at);
            int nameEnd = names.end(text, at);
            if (nameEnd == at) {
                break;
            }
            Optional<RoleWords.Said> behind = RoleWords.BEHIND.at(text, nameEnd);
            mentions.add(new Mention(
                    line.printed().cut(at, nameEnd), join, ahead.or(() -> behind.map(RoleWords.Said::role))));
            end = behind.map(RoleWords.Said::end).orElse(nameEnd);
            Matcher between = BodyNames.at(BETWEEN, text, end);
            if (!between.lookingAt() || text.substring(end, between.end()).isBlank()) {
                break;
            }
            join = join(between);
            at = between.end();
        }
        return new Read(List.copyOf(mentions), end);
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static Join join(Matcher between) {
        if (between.group(2) != null) {
            return Join.VIA;
        } else if (between.group(3) != null) {
            return Join.AND;
        } else if (between.group(4) != null) {
            return Join.ARROW;
        }
        return between.group(5) != null ? Join.SENTENCE : Join.COMMA;
    }

    /**
     * What was read.
     *
     * @param mentions the bodies
     * @param end where the last one and its role end
     */
    record Read(List<Mention> mentions, int end) {}
}
