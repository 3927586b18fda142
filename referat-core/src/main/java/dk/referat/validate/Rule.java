package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What minutes are held against (<em>regel</em>).
 *
 * @param id the identifier, small letters and hyphens, {@code vote-tally}
 * @param severity how much a finding matters where the caller does not say otherwise
 * @param why why minutes should keep the rule, with its source in law or practice where there is one
 */
public record Rule(String id, Severity severity, Wording why) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the identifier.
     *
     * @param id the identifier
     * @param severity how much a finding matters
     * @param why why minutes should keep the rule
     * @throws IllegalArgumentException if the identifier has other characters than small letters, digits and hyphens
     */
    public Rule {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(why, "why must not be null");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the identifier of a rule has small letters, digits and single hyphens"
                    + " (\"vote-tally\"), and \"" + id + "\" has not");
        }
    }

    /**
     * Why minutes should keep the rule.
     *
     * @param locale Danish, or any other for English
     * @return a sentence or two
     */
    public String explanation(Locale locale) {
        return why.in(locale);
    }
}
