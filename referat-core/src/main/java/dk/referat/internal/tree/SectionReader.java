package dk.referat.internal.tree;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import dk.referat.internal.layout.HeadingKinds;
import java.util.List;

/** Reads a section: its heading, its kind and its lines. */
final class SectionReader {

    private final Reading reading;

    SectionReader(Reading reading) {
        this.reading = reading;
    }

    Section read(Tree section) {
        Text words = section.slice().text();
        List<Text> lines = reading.lines().of(section.find("line", "lead", "point", "answer", "bodyLine", "note", "table"));
        return new Section(words, kind(section, words.value(), reading.lexicon()), lines, section.span());
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
