package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A closed item in public minutes carries its title and case number only. Its content is never repeated. */
final class ClosedContent extends StandardValidator {

    /** Sections that tell the case itself. A decision may be published on purpose, and attendance is. */
    private static final Set<SectionKind> CASE = EnumSet.of(
            SectionKind.SUMMARY,
            SectionKind.RECOMMENDATION,
            SectionKind.PROPOSAL,
            SectionKind.PROBLEM,
            SectionKind.PRESENTATION,
            SectionKind.SOLUTION,
            SectionKind.FINANCE,
            SectionKind.HEARING,
            SectionKind.SUPPLEMENT,
            SectionKind.CONCLUSION);
    private static final Pattern PUBLISHED = Pattern.compile("offentliggør|offentliggjort");
    private static final Pattern NOTHING =
            Pattern.compile("\\blukke[td]\\b|fortrolig|ikke offentlig|kan ikke vises|^[^\\p{L}]*(ingen"
                    + "|intet)?[^\\p{L}]*$");
    private static final int SENTENCE_WORDS = 5;

    ClosedContent() {
        super("closed-content", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : minutes.items()) {
            if (item.closed()) {
                check.looked();
                if (!isPublished(item)) {
                    content(item).ifPresent(place -> check.at(place).in(item).say(wording()));
                }
            }
        }
    }

    private static boolean isPublished(AgendaItem item) {
        return Stream.concat(item.opening().stream(), item.sections().stream().flatMap(section -> section.lines().stream()))
                .anyMatch(line -> PUBLISHED.matcher(Words.lower(line.value())).find());
    }

    /** The first sentence before all sections, or the first section, that tells of the case. */
    private static Optional<Span> content(AgendaItem item) {
        Optional<Span> opening = item.opening().stream()
                .filter(line -> isSentence(line.value()) && hasContent(line)).map(Text::span).findFirst();
        return opening.or(() -> item.sections().stream()
                .filter(section -> CASE.contains(section.kind()) && section.lines().stream().anyMatch(ClosedContent::hasContent))
                .map(Section::span).findFirst());
    }

    /** What stands alone below a title may be metadata without a label; some words and a full stop are a sentence. */
    private static boolean isSentence(String line) {
        return line.endsWith(".") && line.chars().filter(letter -> letter == ' ').count() >= SENTENCE_WORDS - 1;
    }

    private static boolean hasContent(Text line) {
        return !NOTHING.matcher(Words.lower(line.value())).find();
    }
}
