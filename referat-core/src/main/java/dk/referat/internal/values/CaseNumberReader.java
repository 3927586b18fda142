package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.CaseNumberContext;
import dk.referat.grammar.ValueParser.CodedCaseContext;
import dk.referat.grammar.ValueParser.KleNumberContext;
import dk.referat.grammar.ValueParser.LetteredCaseContext;
import dk.referat.grammar.ValueParser.SlashedCaseContext;
import dk.referat.grammar.ValueParser.YearedCaseContext;
import dk.referat.model.CaseNumber;
import dk.referat.model.KleNumber;
import dk.referat.model.OtherCaseNumber;
import dk.referat.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case numbers. */
final class CaseNumberReader {

    private static final Pattern KLE =
            Pattern.compile("(\\d\\d\\.\\d\\d\\.\\d\\d)\\W*(\\p{L}\\d\\d)(?:\\W+(\\d+))?(?:\\W+(\\d+))?");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\d\\d/(?:19|20)\\d\\d");
    private static final int CODE_LENGTH = 3;

    private final Passage passage;

    CaseNumberReader(Passage passage) {
        this.passage = passage;
    }

    /** {@return the case number; empty where it is more likely a school year, <code>20/2021</code>} */
    Optional<CaseNumber> caseNumber(CaseNumberContext number) {
        boolean schoolYear = SCHOOL_YEAR.matcher(number.getText()).matches();
        return schoolYear ? Optional.empty() : labelled(number);
    }

    /** {@return the case number, which a label says to be one} */
    Optional<CaseNumber> labelled(CaseNumberContext number) {
        if (number instanceof KleNumberContext kle) {
            return kle(kle);
        } else if (number instanceof CodedCaseContext coded) {
            String printed = coded.getText();
            String year = printed.split("\\D+")[1];
            return Optional.of(other(coded, Optional.of(printed.substring(0, CODE_LENGTH)), year));
        } else if (number instanceof YearedCaseContext yeared) {
            return Optional.of(other(yeared, Optional.empty(), yeared.getText().split("\\D+")[0]));
        } else if (number instanceof LetteredCaseContext lettered) {
            String[] parts = lettered.getText().split("\\D+");
            return Optional.of(other(lettered, Optional.empty(), parts[1]));
        } else if (number instanceof SlashedCaseContext slashed) {
            String printed = slashed.SLASHED().getText();
            return Optional.of(other(slashed, Optional.empty(), printed.substring(printed.indexOf('/') + 1)));
        }
        return Optional.empty();
    }

    /** A bare number, {@code 299835}, which is a case number where a label says so. */
    CaseNumber bare(int start, int end) {
        return new OtherCaseNumber(
                passage.printed(start, end), Optional.empty(), OptionalInt.empty(), passage.span(start, end));
    }

    private OtherCaseNumber other(CaseNumberContext number, Optional<String> code, String year) {
        return new OtherCaseNumber(
                passage.printed(number), code, OptionalInt.of(Calendar.year(year)), passage.span(number));
    }

    private Optional<CaseNumber> kle(KleNumberContext number) {
        Matcher parts = KLE.matcher(number.getText());
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        boolean yearFirst = number.getText().contains("/") && parts.group(4) != null;
        String run = yearFirst ? parts.group(4) : parts.group(3);
        String year = yearFirst ? parts.group(3) : parts.group(4);
        String printed = passage.printed(number);
        Span span = passage.span(number);
        return Optional.of(new KleNumber(
                printed,
                parts.group(1),
                Optional.of(facet(parts.group(2))),
                run == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(run)),
                year == null ? OptionalInt.empty() : OptionalInt.of(Calendar.year(year)),
                span));
    }

    /** The plan has no O; where one is printed, an Ø lost its stroke. */
    private static String facet(String printed) {
        return printed.toUpperCase(Locale.ROOT).replace('O', 'Ø');
    }
}
