package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.DateContext;
import dk.referat.grammar.ValueParser.ValueContext;
import dk.referat.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Turns what the grammar found in a passage into values, in the order of the text. */
final class ValueCollector {

    private final AmountReader amounts;
    private final CaseNumberReader caseNumbers;
    private final CaseReferenceReader caseReferences;
    private final DateReader dates;
    private final LawReader laws;
    private final PeriodReader periods;
    private final TimeReader times;
    private final List<Value> values = new ArrayList<>();

    ValueCollector(Passage passage) {
        amounts = new AmountReader(passage);
        caseNumbers = new CaseNumberReader(passage);
        caseReferences = new CaseReferenceReader(passage);
        dates = new DateReader(passage);
        laws = new LawReader(passage);
        periods = new PeriodReader(passage);
        times = new TimeReader(passage);
    }

    /** {@return what was collected} */
    List<Value> values() {
        return List.copyOf(values);
    }

    /** Reads a value; the date of a reference is a value of its own behind it. */
    void collect(ValueContext value) {
        if (value.caseNumber() != null) {
            add(caseNumbers.caseNumber(value.caseNumber()));
        } else if (value.legalReference() != null) {
            add(laws.reference(value.legalReference()));
            collectDates(value.legalReference());
        } else if (value.caseReference() != null) {
            add(caseReferences.reference(value.caseReference()));
            collectDates(value.caseReference());
        } else {
            collectFigures(value);
        }
    }

    private void collectFigures(ValueContext value) {
        if (value.amount() != null) {
            values.addAll(amounts.amounts(value.amount()));
        } else if (value.amountOfYear() != null) {
            values.addAll(amounts.amounts(value.amountOfYear().amount()));
        } else if (value.percentage() != null) {
            values.addAll(amounts.percentages(value.percentage()));
        } else if (value.period() != null) {
            add(periods.period(value.period()));
        } else if (value.dayPair() != null) {
            values.addAll(dates.dates(value.dayPair()));
        } else if (value.date() != null) {
            add(dates.date(value.date()));
        } else if (value.time() != null) {
            values.addAll(times.certain(value.time()));
        }
    }

    private void collectDates(ParserRuleContext node) {
        for (ParserRuleContext child : node.getRuleContexts(ParserRuleContext.class)) {
            if (child instanceof DateContext date) {
                add(dates.date(date));
            } else {
                collectDates(child);
            }
        }
    }

    private void add(Optional<? extends Value> value) {
        value.ifPresent(values::add);
    }
}
