package dk.referat.validate;

import dk.referat.model.Minutes;

/**
 * Holds minutes against one rule (<em>kontrol</em>). Implement it for a rule of your own and hand it to
 * {@link Validation.Builder#add(Validator)}.
 *
 * <pre>{@code
 * public void validate(Minutes minutes, Check check) {
 *     for (AgendaItem item : minutes.items()) {
 *         check.looked();
 *         if (item.title().isEmpty()) {
 *             check.at(item.span()).in(item).say(new Wording("Punktet har ingen titel.", "The item has no title."));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>One validator serves every thread, so it must keep nothing between calls.
 */
public interface Validator {

    /**
     * {@return the rule, the same at each call}
     */
    Rule rule();

    /**
     * Looks at minutes and reports what departs from the rule. Whatever it throws is reported as a finding of the rule
     * {@code validator-failure} and stops no other validator.
     *
     * @param minutes the minutes
     * @param check takes the findings and counts what was looked at
     */
    void validate(Minutes minutes, Check check);
}
