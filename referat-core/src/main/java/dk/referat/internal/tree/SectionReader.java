package dk.referat.internal.tree;

import dk.referat.internal.layout.sheet.HeadingKinds;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import java.util.List;

/** Reads a section: its heading, its kind and its lines. */
final class SectionReader {

    private final Reading reading;

    SectionReader(Reading reading) {
        this.reading = reading;
    }

    Section read(Tree section) {
        Text words = section.slice().text();
        List<Text> lines = reading.lines().ofTokens(section.tokens().stream().filter(SectionReader::isLine));
        return new Section(words, kind(section, words.value(), reading.lexicon()), lines, section.span());
    }

    /** By tokens, not by rules: what a grammar of one's own reads by rules of its own is a line none the less. */
    static boolean isLine(RoleToken token) {
        return switch (token.role()) {
            case ITEM, ITEM_NUMBER, ITEM_CLOSED, ITEM_TITLE, ITEM_TYPE, CASE_NUMBER, ITEM_ABSENCE, ITEM_LABEL, ITEM_TEXT,
                    HEADING, RECOMMENDATION_HEADING, DECISION_HEADING, ATTACHMENTS_HEADING,
                    HEADING_BODY, HEADING_DATE, HEADING_REFERENCE, NOTE_DATE,
                    ATTACHMENT, ATTACHMENT_NOTE -> false;
            default -> true;
        };
    }

    private static SectionKind kind(Tree section, String heading, Lexicon lexicon) {
        return switch (section.rule()) {
            case "recommendationSection" -> SectionKind.RECOMMENDATION;
            case "decisionSection" -> SectionKind.DECISION;
            case "attachmentsSection" -> SectionKind.ATTACHMENTS;
            default -> HeadingKinds.of(heading, lexicon);
        };
    }
}
