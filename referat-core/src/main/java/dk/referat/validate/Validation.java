package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Minutes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds minutes against rules (<em>validering</em>).
 *
 * <pre>{@code
 * Validation validation = Validation.builder().disable("committee-name").severity("percentage", "warning").build();
 * ValidationReport report = validation.validate(minutes);
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and keep it.
 */
public final class Validation {

    private static final Logger LOG = LoggerFactory.getLogger(Validation.class);

    private final List<Validator> validators;
    private final Map<String, Severity> severities;
    private final Tolerance tolerance;

    private Validation(List<Validator> validators, Map<String, Severity> severities, Tolerance tolerance) {
        this.validators = List.copyOf(validators);
        this.severities = Map.copyOf(severities);
        this.tolerance = tolerance;
    }

    /**
     * {@return a validation with every rule of the library}
     */
    public static Validation standard() {
        return builder().build();
    }

    /**
     * {@return a builder that begins with every rule of the library}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the rules that this validation holds minutes against, in the order in which they run}
     */
    public List<Rule> rules() {
        return validators.stream().map(Validator::rule).toList();
    }

    /**
     * Holds minutes against the rules. A validator that throws is reported and stops no other.
     *
     * @param minutes the minutes
     * @return the findings, and how much each rule looked at
     */
    public ValidationReport validate(Minutes minutes) {
        Objects.requireNonNull(minutes, "minutes must not be null");
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> checked = new LinkedHashMap<>();
        for (Validator validator : validators) {
            Check check = check(validator.rule());
            try {
                validator.validate(minutes, check);
            } catch (RuntimeException | StackOverflowError failure) {
                LOG.warn("the validator of the rule {} failed", validator.rule().id(), failure);
                findings.add(failure(validator.rule(), failure, minutes));
            }
            findings.addAll(check.findings());
            checked.put(validator.rule().id(), check.count());
        }
        findings.sort(Finding.BY_PLACE);
        return new ValidationReport(findings, checked);
    }

    private Check check(Rule rule) {
        return new Check(rule, severities.getOrDefault(rule.id(), rule.severity()), tolerance);
    }

    /** Names the kind of the failure only: its message may hold what stands in a closed item. */
    private Finding failure(Rule rule, Throwable failure, Minutes minutes) {
        Check check = check(Rules.VALIDATOR_FAILURE);
        check.at(minutes.span())
                .say(Messages.wording(Rules.VALIDATOR_FAILURE.id()), rule.id(), failure.getClass().getName());
        return check.findings().get(0);
    }

    /** Puts a {@link Validation} together (<em>opsætning</em>). Not thread-safe; the validation that it builds is. */
    public static final class Builder {

        private final List<Validator> validators = new ArrayList<>(Rules.all());
        private final Set<String> disabled = new LinkedHashSet<>();
        private final Set<String> only = new LinkedHashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private Tolerance tolerance = Tolerance.ROUNDING;

        private Builder() {}

        /**
         * Turns rules off.
         *
         * @param rules their identifiers
         * @return this builder
         */
        public Builder disable(String... rules) {
            disabled.addAll(Arrays.asList(rules));
            return this;
        }

        /**
         * Turns every rule off but these; a second call adds to them.
         *
         * @param rules their identifiers
         * @return this builder
         */
        public Builder only(String... rules) {
            only.addAll(Arrays.asList(rules));
            return this;
        }

        /**
         * Says how much the findings of a rule matter.
         *
         * @param rule the identifier
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(String rule, Severity severity) {
            severities.put(
                    Objects.requireNonNull(rule, "rule must not be null"),
                    Objects.requireNonNull(severity, "severity must not be null"));
            return this;
        }

        /**
         * Says how much the findings of a rule matter.
         *
         * @param rule the identifier
         * @param severity {@code error}, {@code warning} or {@code info}
         * @return this builder
         * @throws IllegalArgumentException if there is no such severity; the message lists those that exist
         */
        public Builder severity(String rule, String severity) {
            return severity(
                    rule,
                    Arrays.stream(Severity.values())
                            .filter(known -> known.wireName().equals(severity))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("there is no severity \"" + severity
                                    + "\"; the severities are " + Arrays.stream(Severity.values())
                                            .map(Severity::wireName)
                                            .collect(Collectors.joining(", ")))));
        }

        /**
         * Allows printed numbers to be off by more than rounding explains.
         *
         * @param units units of the last printed digit, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if {@code units} is negative
         */
        public Builder tolerance(BigDecimal units) {
            tolerance = new Tolerance(units);
            return this;
        }

        /**
         * Adds a validator.
         *
         * @param validator the validator
         * @return this builder
         */
        public Builder add(Validator validator) {
            validators.add(Objects.requireNonNull(validator, "validator must not be null"));
            return this;
        }

        /**
         * Adds the validators that a service loader finds. Nothing is loaded where this is not called.
         *
         * @param loader {@code ServiceLoader.load(Validator.class)}, called where the caller's module uses the service
         * @return this builder
         */
        public Builder serviceLoader(ServiceLoader<Validator> loader) {
            loader.forEach(this::add);
            return this;
        }

        /**
         * Builds the validation.
         *
         * @return the validation
         * @throws IllegalArgumentException if two validators have one identifier, or a rule was named that does not
         *     exist; the message lists the rules that do
         */
        public Validation build() {
            Set<String> known = identifiers();
            requireKnown(only, known);
            requireKnown(disabled, known);
            requireKnown(severities.keySet(), known);
            List<Validator> chosen = validators.stream()
                    .filter(validator -> only.isEmpty() || only.contains(validator.rule().id()))
                    .filter(validator -> !disabled.contains(validator.rule().id()))
                    .toList();
            return new Validation(chosen, severities, tolerance);
        }

        private Set<String> identifiers() {
            Set<String> known = new TreeSet<>();
            known.add(Rules.VALIDATOR_FAILURE.id());
            for (Validator validator : validators) {
                if (!known.add(validator.rule().id())) {
                    throw new IllegalArgumentException("two validators have the identifier \""
                            + validator.rule().id() + "\"; give one of them another (taken: "
                            + validators.stream().map(taken -> taken.rule().id()).distinct()
                                    .collect(Collectors.joining(", "))
                            + ")");
                }
            }
            return known;
        }

        private static void requireKnown(Collection<String> named, Set<String> known) {
            for (String name : named) {
                if (!known.contains(name)) {
                    throw new IllegalArgumentException(
                            "there is no rule \"" + name + "\"; the rules are " + String.join(", ", known));
                }
            }
        }
    }
}
