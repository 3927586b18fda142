package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words that lead into the points of a recommendation: {@code Forvaltningen indstiller, at} */
public final class LeadIns {

    private static final String VERB = "(?:indstiller|indstilles|foreslår|foreslås|an?befaler|anbefales)";
    private static final Pattern LEAD = Pattern.compile("(?iU)\\b(indstiller|indstilles|foreslår|foreslås|anbefaler|anbefales|indstilling|at)\\b[^.]*?(,|:|\\bat:?|\\bat,)?$");
    private static final Pattern END = Pattern.compile("(?iU)(\\bat|:|,|\\bindstiller|\\bforeslår|\\banbefaler|…)$");
    /** The last sentence of a line, which ends behind the verb or behind those to whom something is recommended. */
    private static final Pattern LAST = Pattern.compile("(?U)(?:^|(?<=[.!?]\\s))((?:\\p{Lu}|§)(?:[^.!?;]|(?<=\\b\\p{Lu})\\.|(?<=\\b" + Abbreviations.BEFORE_OFFICE + ")\\.){2,100}?|\\p{Lu}) " + VERB
            + "(?:,? (?:til|over for) [^.,:]{2,80}?)?(?: at \\p{Ll}+ [^.,:]{2,60}?)?(?:,? at\\s?:?|,|:)?$");

    /** A line that ends in {@code at}, or in a mark behind the verb. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?iU)(?:\\bat|\\b" + VERB + "\\b[^.]{0,60}[,:])$");

    private LeadIns() {}

    public static boolean isLead(Slice line) {
        return endsOpen(line) || LEAD.matcher(line.raw()).find();
    }

    /** A line whose points stand below it, whatever section it stands in. */
    public static boolean announces(Slice line) {
        return ",:tT".indexOf(line.raw().charAt(line.length() - 1)) >= 0 && ANNOUNCED.matcher(line.raw()).find();
    }

    /** A line that something must follow. */
    public static boolean endsOpen(Slice line) {
        return END.matcher(line.raw()).find();
    }

    /** {@code Der mangler penge. Forvaltningen indstiller, at}: the words that lead in. */
    public static Optional<Slice> last(Slice line) {
        Matcher last = LAST.matcher(line.raw());
        return last.find() ? Optional.of(line.from(last.start())) : Optional.empty();
    }
}
