package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.SectionKind;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An attachment that the text refers to is listed. */
final class AttachmentReference extends StandardValidator {

    /** <em>Bilag 3 til lokalplanen</em> is another document's. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\bbilag (?:nr\\. ?)?(\\d{1,2})(?![\\d.,/]\\d|\\p{L})(?! (?:til|i|fra|af)\\b)");
    private static final Pattern ENCLOSED =
            Pattern.compile("\\bvedlagt(e)? som (\\p{L}+ )?bilag|\\bfremgår af vedlagte bilag"
                    + "|\\bjf\\. vedlagte bilag|\\bvedhæftet som bilag");

    AttachmentReference() {
        super("attachment-reference", Severity.INFO);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        boolean listsAttachments = minutes.items().stream().anyMatch(item -> !item.attachments().isEmpty());
        if (listsAttachments) {
            Items.open(minutes).forEach(item -> item(item, check));
        }
    }

    private void item(AgendaItem item, Check check) {
        boolean hasHeading = Items.sections(item, SectionKind.ATTACHMENTS).findAny().isPresent();
        for (Text line : Items.prose(item)) {
            String plain = Words.lower(line.value());
            Matcher numbered = NUMBERED.matcher(plain);
            while (numbered.find()) {
                check.looked();
                int number = Integer.parseInt(numbered.group(1));
                if (number > item.attachments().size() && !item.attachments().isEmpty() && !isNamed(item, number)) {
                    speakOfNumber(item, Sentences.part(line, numbered.start(), numbered.end()).span(), number, check);
                }
            }
            Matcher enclosed = ENCLOSED.matcher(plain);
            if (enclosed.find()) {
                check.looked();
                if (item.attachments().isEmpty() && !hasHeading) {
                    check.at(Sentences.part(line, enclosed.start(), enclosed.end()).span())
                            .in(item)
                            .say(wording("none"));
                }
            }
        }
    }

    private void speakOfNumber(AgendaItem item, Span place, int number, Check check) {
        int listed = item.attachments().size();
        check.at(place)
                .in(item)
                .actual("bilag " + number)
                .say(wording(), Integer.toString(number), Integer.toString(listed));
    }

    private static boolean isNamed(AgendaItem item, int number) {
        Pattern named = Pattern.compile("bilag\\s*(nr\\.?\\s*)?" + number + "(?!\\d)");
        return item.attachments().stream().anyMatch(attachment -> named.matcher(Words.lower(attachment.name())).find());
    }
}
