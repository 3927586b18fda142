package dk.referat.internal.route;

import dk.referat.model.RouteStep.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a body does, said behind its name or before it: <em>Byrådet beslutter</em>, <em>besluttes af Byrådet</em>. */
final class RoleWords {

    private static final String SUBJECT = " *(?:(?:sagen|den|punktet) )?";
    private static final String ONWARD = "(?:(?:sendes|fremsendes|forelægges|oversendes) )?";

    /** Behind a name. */
    static final RoleWords BEHIND = new RoleWords(
            behind("beslutter|afgør|godkender|vedtager|træffer (?:endelig )?(?:beslutning|afgørelse)"
                    + "|(?:til )?(?:endelig )?(?:beslutning|godkendelse|afgørelse|vedtagelse)"
                    + "|har (?:beslutnings)?kompetencen?"),
            behind("anbefaler|indstiller|(?:til )?(?:anbefaling|indstilling)"),
            behind("orienteres|tager til efterretning|(?:til )?(?:orientering|efterretning)"),
            behind("drøfter|behandler|(?:til )?(?:drøftelse|behandling|udtalelse)"));

    /** Before a name. */
    static final RoleWords BEFORE = new RoleWords(
            before("(?:afgøres|besluttes|godkendes)(?: endeligt?)? (?:af|i)"),
            before("(?:anbefales|indstilles) af"),
            before(ONWARD + "til (?:orientering|efterretning) (?:i|for|hos|til)|orienteres i"),
            before("(?:skal )?(?:behandles|drøftes|forelægges|sendes til) ?(?:i|af|for)?"));

    private final List<Pattern> phrases;

    private RoleWords(String decides, String recommends, String informed, String unstated) {
        this.phrases = List.of(decides, recommends, informed, unstated).stream()
                .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    private static String behind(String words) {
        return " *(?:\\( *|: *|[–-] +)?(?:" + words
                + ")(?![\\p{L}-])(?: (?:(?:sagen|punktet)(?: endeligt?)?|endeligt?))?(?: *\\))?";
    }

    private static String before(String words) {
        return SUBJECT + "(?:" + words + ") ";
    }

    /** {@return the role that the words at a place say, and where they end} */
    Optional<Said> at(String text, int from) {
        for (int role = 0; role < phrases.size(); role++) {
            Matcher words = BodyNames.at(phrases.get(role), text, from);
            if (words.lookingAt()) {
                return Optional.of(new Said(Role.values()[role], words.end()));
            }
        }
        return Optional.empty();
    }

    /**
     * A role in the text.
     *
     * @param role the role
     * @param end where its words end
     */
    record Said(Role role, int end) {}
}
