package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period of years runs forward. */
final class ReversedPeriod extends StandardValidator {

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)\\s?[-–]\\s?((?:19|20)\\d\\d)");
    private static final int LONGEST = 25;

    ReversedPeriod() {
        super("reversed-period", Severity.WARNING);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            for (Period period : item.runningText().periods()) {
                if (period.kind() == Period.Kind.YEARS) {
                    check.looked();
                    if (isMeant(period)) {
                        check.at(period.span()).in(item).actual(period.printed()).say(wording(), period.printed());
                    }
                }
            }
        }
    }

    /** Two whole years: 2019-03 is a month, and 1998-2098 a number. */
    private static boolean isMeant(Period period) {
        Matcher years = YEARS.matcher(period.printed().strip());
        return period.isReversed()
                && years.matches()
                && Integer.parseInt(years.group(1)) - Integer.parseInt(years.group(2)) <= LONGEST;
    }
}
