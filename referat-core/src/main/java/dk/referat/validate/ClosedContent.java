package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

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

    ClosedContent() {
        super("closed-content", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : minutes.items()) {
            if (item.closed()) {
                check.looked();
                if (item.sections().stream().noneMatch(section -> says(section, PUBLISHED))) {
                    item.sections().stream()
                            .filter(section -> CASE.contains(section.kind()) && hasContent(section))
                            .findFirst()
                            .ifPresent(section -> check.at(section.span()).in(item).say(wording()));
                }
            }
        }
    }

    private static boolean hasContent(Section section) {
        return section.lines().stream().anyMatch(line -> !NOTHING.matcher(Words.lower(line.value())).find());
    }

    private static boolean says(Section section, Pattern words) {
        return section.lines().stream().map(Text::value).anyMatch(line -> words.matcher(Words.lower(line)).find());
    }
}
