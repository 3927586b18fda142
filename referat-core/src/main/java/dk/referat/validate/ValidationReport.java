package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a validation gives (<em>valideringsrapport</em>).
 *
 * @param findings the findings, in the order of their places
 * @param checked how many things each rule that ran looked at, by identifier; 0 where there was nothing to check
 */
public record ValidationReport(List<Finding> findings, Map<String, Integer> checked) {

    /**
     * Copies list and map.
     *
     * @param findings the findings, in the order of their places
     * @param checked how many things each rule looked at
     */
    public ValidationReport {
        findings = List.copyOf(findings);
        checked = Collections.unmodifiableMap(new LinkedHashMap<>(checked));
    }

    /**
     * {@return whether a finding is an error}
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The findings of one rule.
     *
     * @param rule the identifier
     * @return the findings, in the order of their places
     */
    public List<Finding> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
