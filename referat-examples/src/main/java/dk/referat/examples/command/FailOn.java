package dk.referat.examples.command;

import dk.referat.diagnostic.Severity;
import dk.referat.validate.ValidationReport;
import java.util.Locale;

/** From which severity on findings make the command fail (<em>grænse</em>). */
enum FailOn {
    /** Errors. */
    ERROR(Severity.ERROR),
    /** Errors and warnings. */
    WARNING(Severity.WARNING);

    private final Severity least;

    FailOn(Severity least) {
        this.least = least;
    }

    boolean isMetBy(ValidationReport report) {
        return report.findings().stream().anyMatch(finding -> finding.severity().compareTo(least) <= 0);
    }

    /** The word that the command line uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
