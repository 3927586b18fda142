package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the library (<em>regelsæt</em>); a new one is registered here and nowhere else. */
public final class Rules {

    static final Rule VALIDATOR_FAILURE = Messages.rule("validator-failure", Severity.ERROR);

    private static final List<Validator> ALL = List.of(
            new AppropriationBalance(),
            new ColumnSum(),
            new RowDifference(),
            new NarrativeSum(),
            new NarrativeTable(),
            new PercentageShare(),
            new VoteTally(),
            new VoteCount(),
            new ContentsMismatch(),
            new ItemNumbering(),
            new MissingDecision(),
            new EmptyDecision(),
            new UnansweredPoint(),
            new EmptyAttachments(),
            new AttachmentReference(),
            new WeekdayOfDate(),
            new DateConflict(),
            new DecisionDate(),
            new InvalidDate(),
            new ReversedPeriod(),
            new Competence(),
            new ParticipantAbsent(),
            new CommitteeName(),
            new CaseNumberShape(),
            new CprNumber(),
            new ClosedContent());

    private Rules() {}

    /**
     * {@return the validators of the library, one a rule, in the order in which they run}
     */
    public static List<Validator> all() {
        return ALL;
    }

    /**
     * {@return the rules of the library, that of a failing validator last}
     */
    public static List<Rule> rules() {
        return Stream.concat(ALL.stream().map(Validator::rule), Stream.of(VALIDATOR_FAILURE)).toList();
    }
}
