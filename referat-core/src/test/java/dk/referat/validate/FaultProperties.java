package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Sound minutes are left alone; one slip is told by the one right rule at the right place. */
class FaultProperties {

    private static final int FAULTS = 200;
    private static final Validation VALIDATION = Validation.standard();

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void soundMinutesAreLeftAlone(@ForAll("seeds") long seed) {
        assertEquals(List.of(), loud(new Plan(seed).print()));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aMisprintInAnAppropriation(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        // The last row of the table is its total; the first two rows of the first year are in the prose too.
        int row = 2 + plan.random.nextInt(planned.appropriation.rows() - 3);
        planned.appropriation.misprint(row, plan.random.nextInt(planned.appropriation.columns()), plan.random);
        told(plan, planned, "appropriation-balance", "0");
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aMisprintInATotal(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        String printed = planned.budget.misprint(planned.budget.rows() - 1, 0, plan.random);
        told(plan, planned, "column-sum", printed);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aMisprintInADifference(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        int row = plan.random.nextInt(planned.differences.rows());
        told(plan, planned, "row-difference", planned.differences.misprint(row, 2, plan.random));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aMisprintInASumOfProse(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.total += 10 * (1 + plan.random.nextInt(5));
        toldIn(plan, planned, "narrative-sum", planned.tenth(planned.total));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aMisprintInTheProseOfAnAppropriation(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.expense = Math.abs(planned.expense) + 7 + plan.random.nextInt(50);
        boolean another = false;
        for (int year = 0; year < planned.appropriation.columns(); year++) {
            long second = Math.abs(planned.appropriation.cell(1, 0));
            another |= Math.abs(Math.abs(planned.appropriation.cell(0, year)) - second) < 2;
        }
        for (int row = 0; row < planned.appropriation.rows(); row++) {
            for (int year = 0; year < planned.appropriation.columns(); year++) {
                another |= Math.abs(Math.abs(planned.appropriation.cell(row, year)) - planned.expense) < 2;
            }
        }
        if (!another) {
            told(plan, planned, "narrative-table", planned.expense + " t. kr.");
        }
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aMisprintInThePartiesVotes(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.parties.compute("A", (party, count) -> count == 1 ? 2 : 1);
        toldIn(plan, planned, "vote-tally", "stemte " + planned.votes);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void moreVotesThanMembers(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        int more = 9 + plan.random.nextInt(5);
        planned.parties.merge("A", more, Integer::sum);
        planned.votes += more;
        toldIn(plan, planned, "vote-count", "stemte " + planned.votes);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void anotherTitleInTheContents(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        int at = plan.random.nextInt(plan.titles.size() - 1);
        String other = plan.titles.get(at).replaceFirst("\\w+", "Udskydelse");
        plan.titles.set(at, other);
        told(plan, plan.cases.get(at), "contents-mismatch", other);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void twoEntriesOfTheContentsChangePlaces(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        int at = plan.random.nextInt(plan.titles.size() - 2);
        Collections.swap(plan.titles, at, at + 1);
        assertEquals(Set.of("contents-mismatch"), rules(loud(plan.print())));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aNumberIsSkippedOrRepeated(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        int at = 1 + plan.random.nextInt(plan.cases.size() - 2);
        int step = plan.random.nextBoolean() ? 1 : -1;
        for (PlannedCase planned : plan.cases.subList(at, plan.cases.size())) {
            planned.number += step;
        }
        told(plan, plan.cases.get(at), "item-numbering", Integer.toString(plan.cases.get(at).number));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aDecisionIsLeftOut(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.decided = false;
        told(plan, planned, "missing-decision", planned.number + "\n" + planned.title);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aDecisionWithoutWords(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.ruling = ".";
        told(plan, planned, "empty-decision", ".");
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aPointIsNotAnswered(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.answers.clear();
        planned.answers.addAll(List.of("1", "2", "3"));
        String left = planned.answers.remove(plan.random.nextInt(3));
        Finding finding = only(plan.print(), planned, "unanswered-point");
        assertEquals(left, finding.expected().orElseThrow());
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void anotherWeekday(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.deadlineDay = planned.deadlineDay.plus(1 + plan.random.nextInt(6));
        told(plan, planned, "weekday", FixtureValues.print(planned.deadlineDay) + " d. " + FixtureValues.print(planned.deadline));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void anotherWeekdayInTheHeading(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        plan.weekday = plan.weekday.plus(1 + plan.random.nextInt(6));
        told(plan, null, "weekday", FixtureValues.print(plan.weekday) + " d. " + FixtureValues.print(plan.date));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void anotherDateInTheHeading(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        plan.secondDate = plan.date.plusDays(1 + plan.random.nextInt(20));
        told(plan, null, "date-conflict", FixtureValues.print(plan.secondDate));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void anotherYearOfAnEarlierDecision(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.earlierDay = planned.earlierDay.plusYears(plan.random.nextBoolean() ? 2 : -1);
        told(plan, planned, "decision-date", FixtureValues.print(planned.earlierDay));
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aDayThatDoesNotExist(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        String day = List.of("31. april", "30. februar", "31. november", "32. maj").get(plan.random.nextInt(4)) + " 2023";
        planned.extra.add("Høringen slutter " + day + ".");
        told(plan, planned, "invalid-date", day);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aPeriodBackwards(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.period = plan.date.getYear() + "-" + (plan.date.getYear() - 1 - plan.random.nextInt(9));
        told(plan, planned, "reversed-period", planned.period);
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aCommitteeDecidesWhatIsTheCouncils(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.councilDecides = true;
        planned.ruling = "Godkendt.";
        toldIn(plan, planned, "competence", "Godkendt.");
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aParticipantIsAbsentAllTheTime(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        plan.participants.add("Karl Bo Strand");
        plan.cases.forEach(planned -> planned.absent = "Hans Mose");
        told(plan, null, "participant-absent", "Hans Mose");
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aPersonsNumber(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        PlannedCase planned = plan.any();
        planned.extra.add("Ansøger er født 150670-1234.");
        told(plan, planned, "cpr-number", "150670-1234");
    }

    @Property(tries = FAULTS, shrinking = ShrinkingMode.OFF)
    void aClosedItemIsTold(@ForAll("seeds") long seed) {
        Plan plan = new Plan(seed);
        plan.last().extra.add("Parterne er enige om prisen.");
        told(plan, plan.last(), "closed-content", "Sagsfremstilling\nParterne er enige om prisen.");
    }

    private static void told(Plan plan, PlannedCase planned, String rule, String text) {
        MinutesBuilder builder = plan.print();
        assertEquals(text, builder.source().slice(only(builder, planned, rule).span()));
    }

    private static void toldIn(Plan plan, PlannedCase planned, String rule, String text) {
        MinutesBuilder builder = plan.print();
        String place = builder.source().slice(only(builder, planned, rule).span());
        assertTrue(place.contains(text), place);
    }

    private static Finding only(MinutesBuilder builder, PlannedCase planned, String rule) {
        List<Finding> findings = loud(builder);
        assertEquals(Set.of(rule), rules(findings));
        assertEquals(1, findings.size());
        String item = planned == null ? "" : Integer.toString(planned.number);
        assertEquals(item, findings.get(0).item().orElse(""));
        assertFalse(findings.get(0).message(Locale.ROOT).isBlank());
        return findings.get(0);
    }

    private static Set<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private static List<Finding> loud(MinutesBuilder builder) {
        return VALIDATION.validate(builder.build()).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
