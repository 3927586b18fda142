/**
 * Rules that minutes are held against: what is counted wrong, what contradicts itself, what must not be published.
 *
 * <pre>{@code
 * ValidationReport report = Validation.standard().validate(minutes);
 * report.findings().forEach(finding -> System.out.println(finding.message(Locale.forLanguageTag("da"))));
 * }</pre>
 *
 * <p>Rules look at the model only. A rule of one's own is a {@link dk.referat.validate.Validator}.
 */
package dk.referat.validate;
