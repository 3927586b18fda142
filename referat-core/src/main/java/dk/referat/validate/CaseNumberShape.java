package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.CaseNumber;
import dk.referat.model.Minutes;
import java.util.regex.Pattern;

/** A case number that looks like one of the common filing plan is one. */
final class CaseNumberShape extends StandardValidator {

    private static final Pattern LOOKS =
            Pattern.compile("^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\s?[-‑–]?\\s?\\p{Lu}\\d{1,3}(?!\\d).*");
    /** The seven facets of the plan; O is an Ø after a bad conversion. */
    private static final Pattern IS =
            Pattern.compile("^\\d{2}\\.\\d{2}\\.\\d{2}\\s?[-‑–]?\\s?[APSØGKIO]\\d{2}(?!\\d).*");

    CaseNumberShape() {
        super("case-number", Severity.INFO);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : minutes.items()) {
            if (item.caseNumber().isPresent()) {
                check.looked();
                CaseNumber number = item.caseNumber().get();
                String printed = number.printed().strip();
                if (LOOKS.matcher(printed).matches() && !IS.matcher(printed).matches()) {
                    check.at(number.span()).in(item).actual(printed).say(wording(), printed);
                }
            }
        }
    }
}
