package dk.referat.internal.route;

import dk.referat.internal.text.Slice;
import dk.referat.internal.values.ValueReader;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.RouteStep.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who is asked in the sentence that recommends (<em>indstiller til KB via ØU, at</em>). */
final class LeadIn {

    private static final int LONGEST = 600;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})indstille[rs](?!\\p{L})", FLAGS);
    private static final Pattern TO = Pattern.compile(" +til +(?:udvalget(?= *,? +at ))?", FLAGS);
    private static final Pattern THAT = Pattern.compile(" *[,:]? *at(?!\\p{L}):? *(?:det(?!\\p{L}) +)?", FLAGS);
    private static final Pattern OVER_FOR = Pattern.compile(" *over ?for +", FLAGS);
    private static final Pattern RECOMMENDED = Pattern.compile(" *(?:anbefale[rs]|indstille[rs])(?!\\p{L})", FLAGS);
    private static final Pattern ENDS = Pattern.compile(" *(?:[:.]|,? *at(?!\\p{L})|,? *$)", FLAGS);

    private final ValueReader values;
    private final BodyList bodies;

    LeadIn(Lexicon lexicon, ValueReader values) {
        this.values = values;
        this.bodies = new BodyList(lexicon);
    }

    /** {@return the bodies that the first such sentence names} */
    List<Mention> read(Slice recommendation) {
        Matcher verb = VERB.matcher(recommendation.raw());
        if (!verb.find()) {
            return List.of();
        }
        Slice printed = recommendation.cut(verb.end(), Math.min(recommendation.length(), verb.end() + LONGEST));
        RouteText text = RouteText.of(printed, values);
        List<Mention> asked = List.of();
        int end = 0;
        Matcher to = BodyNames.at(TO, text.text(), 0);
        if (to.lookingAt()) {
            BodyList.Read read = bodies.read(text, to.end());
            asked = read.mentions();
            end = read.end();
            if (!BodyNames.at(ENDS, text.text(), end).lookingAt()) {
                return List.of();
            }
        }
        Matcher that = BodyNames.at(THAT, text.text(), end);
        List<Mention> subject = that.lookingAt() ? subject(text, that.end()) : List.of();
        return join(asked, subject);
    }

    /** <em>at A over for B anbefaler</em>, <em>at det over for B anbefales</em>, <em>at A beslutter</em>. */
    private List<Mention> subject(RouteText text, int from) {
        BodyList.Read who = bodies.read(text, from);
        Matcher over = BodyNames.at(OVER_FOR, text.text(), who.end());
        if (over.lookingAt()) {
            BodyList.Read whom = bodies.read(text, over.end());
            boolean said = whom.mentions().size() == 1
                    && (whom.mentions().get(0).role().filter(Role.RECOMMENDS::equals).isPresent()
                            || BodyNames.at(RECOMMENDED, text.text(), whom.end()).lookingAt());
            return said ? chain(who.mentions(), whom.mentions().get(0)) : List.of();
        }
        boolean told = who.mentions().stream().anyMatch(mention -> mention.role().isPresent());
        return told && who.mentions().stream().noneMatch(mention -> mention.join() == Join.VIA)
                ? who.mentions() : List.of();
    }

    private static List<Mention> chain(List<Mention> who, Mention whom) {
        List<Mention> chain = new ArrayList<>();
        who.forEach(mention -> chain.add(mention.as(Role.RECOMMENDS)));
        chain.add(whom.as(Role.DECIDES).behind(Join.COMMA));
        return chain;
    }

    /** Who is asked to have another one decide recommends. */
    private static List<Mention> join(List<Mention> asked, List<Mention> subject) {
        if (asked.isEmpty() || subject.isEmpty()) {
            return asked.isEmpty() ? subject : asked;
        }
        Optional<Mention> last = Optional.of(subject.get(subject.size() - 1));
        boolean passedOn = last.flatMap(Mention::role).filter(Role.DECIDES::equals).isPresent()
                && asked.stream().noneMatch(mention -> mention.join() == Join.VIA
                        || mention.body().collapsed().equals(last.get().body().collapsed()));
        List<Mention> all = new ArrayList<>();
        asked.forEach(mention -> all.add(passedOn ? mention.as(Role.RECOMMENDS) : mention));
        if (passedOn) {
            subject.forEach(all::add);
        }
        return all;
    }
}
