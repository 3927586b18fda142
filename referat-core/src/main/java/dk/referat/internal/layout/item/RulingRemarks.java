package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.PhraseKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the lines below a ruling that are said of it: {@code Gitte Holm var fraværende}, {@code V stemte imod.} */
final class RulingRemarks {

    private static final Set<PhraseKind> WHOLE = Set.of(
            PhraseKind.ABSENCE_LABEL, PhraseKind.ABSENT, PhraseKind.REFERRAL);
    private static final Set<PhraseKind> OF_RULING = Set.of(
            PhraseKind.VOTE_FOR, PhraseKind.VOTE_AGAINST, PhraseKind.VOTE_ABSTAIN, PhraseKind.DISSENT, PhraseKind.RESERVATION,
            PhraseKind.PROTOCOL);
    private static final Pattern TOOK_PART = Pattern.compile("(?iU)\\bdeltog (?:ikke )?(?:under|i) (?:oplysningen|behandlingen|drøftelsen|punktet|sagen)");

    private static final Pattern REMARKED = Pattern.compile(
            "(?U)\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){1,4}(?: \\([^()]{1,40}\\))? (?:bemærkede|bemærker|gjorde opmærksom på|gør opmærksom på),? at\\b");

    private final Sheet sheet;

    RulingRemarks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Absences, votes and dissents that stand below a ruling are part of the decision. */
    boolean belongsToRuling(int index) {
        return concernsWhole(index) || tells(index, OF_RULING);
    }

    /** Absences and remarks for the record concern the decision as a whole, not its last point. */
    boolean concernsWhole(int index) {
        String key = sheet.line(index).key();
        if (key.startsWith("liste ") || key.contains("indstillingerne") || key.startsWith("indstillingen som helhed")
                || sheet.at(index).isLabel(LabelKind.ABSENTEES) || TOOK_PART.matcher(key).find()) {
            return true;
        }
        return WholeDecision.isTold(sheet.at(index)) || tells(index, WHOLE);
    }

    /** {@code V ønsker ført til referat, at …}, {@code Gitte P. Holm bemærkede, at …} */
    boolean isForTheRecord(int index) {
        return tells(index, Set.of(PhraseKind.PROTOCOL)) || REMARKED.matcher(sheet.line(index).text()).lookingAt();
    }

    private boolean tells(int index, Set<PhraseKind> kinds) {
        String key = sheet.line(index).key();
        return sheet.words().lexicon().phrases().entrySet().stream()
                .anyMatch(phrase -> kinds.contains(phrase.getValue()) && key.contains(phrase.getKey()));
    }
}
