package dk.referat.internal.layout.furniture;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.model.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows the addresses that stand alone on a line: one below {@code Bilag} is an attachment, others belong to the page. */
final class LinkLines {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|www\\.\\S+");

    private final List<Facts> facts;
    private final Map<String, Integer> counts = new HashMap<>();

    LinkLines(List<Facts> facts) {
        this.facts = facts;
        facts.stream().filter(LinkLines::isAddress).forEach(fact -> counts.merge(fact.line().key(), 1, Integer::sum));
    }

    boolean isFurniture(Facts fact) {
        return isAddress(fact) && (counts.get(fact.line().key()) > 1 || !isBelowAttachments(fact.line().index()));
    }

    private boolean isBelowAttachments(int index) {
        int above = index - 1;
        while (above > 0 && isAddress(facts.get(above))) {
            above--;
        }
        return above >= 0 && facts.get(above).isStandaloneHeading() && facts.get(above).heading().get().kind() == SectionKind.ATTACHMENTS;
    }

    private static boolean isAddress(Facts fact) {
        return ADDRESS.matcher(fact.line().text()).matches();
    }
}
