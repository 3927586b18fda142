package dk.referat.validate;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.DocumentType;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What several rules ask of the items of minutes. */
final class Items {

    private static final Pattern SIGNATURE = Pattern.compile("undersk[re]?ri|godkendelse af (protokol|referat)");
    private static final Pattern ORAL = Pattern.compile(
            "eventuelt|meddelelse|orientering|siden sidst|nyt fra|spørgetid|spørgetime|\\bsang\\b|fraværende|afbud"
                    + "|kommende sager|bordet rundt|gensidig|dialogmøde|temadrøftelse|besøg|rundvisning"
                    + "|bilagsoversigt|\\budgår\\b|\\budgået\\b");

    private Items() {}

    /** The items that stand open: what stands in a closed one is not looked at. */
    static List<AgendaItem> open(Minutes minutes) {
        return minutes.items().stream().filter(item -> !item.closed()).toList();
    }

    static boolean isMinutes(Minutes minutes) {
        return minutes.meeting().documentType() == DocumentType.MINUTES;
    }

    static boolean isSignature(String title) {
        return SIGNATURE.matcher(Words.lower(title)).find();
    }

    /** Whether a title announces talk without a case to decide. */
    static boolean isOral(String title) {
        return ORAL.matcher(Words.lower(title)).find();
    }

    static Stream<Section> sections(AgendaItem item, SectionKind kind) {
        return item.sections().stream().filter(section -> section.kind() == kind);
    }

    /** The lines of an item that say something, those of decisions and attachments left out. */
    static List<Text> prose(AgendaItem item) {
        if (!item.runningText().lines().isEmpty()) {
            return item.runningText().lines();
        }
        return item.sections().stream()
                .filter(section -> section.kind() != SectionKind.ATTACHMENTS)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    static boolean hasWords(Decision decision) {
        return decision.lines().stream().anyMatch(line -> line.value().chars().anyMatch(Character::isLetterOrDigit));
    }
}
