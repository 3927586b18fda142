package dk.referat.examples.command.suggest;

import dk.referat.examples.command.text.Messages;
import dk.referat.examples.command.text.Printable;
import dk.referat.model.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Suggestions as a lexicon file with comments (<em>ordliste</em>). */
public final class SuggestionPage {

    private final Messages messages;

    /**
     * Pages in a language.
     *
     * @param messages the words of the language
     */
    public SuggestionPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * The page of suggestions.
     *
     * @param suggestions what was collected
     * @return lines of a lexicon file, without a final line feed
     */
    public String of(Suggestions suggestions) {
        List<Suggestion> sorted = suggestions.sorted();
        String marks = suggestions.itemMarks().stream().map(this::mark).collect(Collectors.joining("\n"));
        if (sorted.isEmpty()) {
            return marks.isEmpty() ? "# " + messages.text("suggest.none") : marks;
        }
        String kinds = Arrays.stream(SectionKind.values()).map(SectionKind::wireName).collect(Collectors.joining(", "));
        return "# " + messages.text("suggest.use") + "\n# " + messages.text("suggest.kinds", kinds) + "\n"
                + sorted.stream().map(this::lines).collect(Collectors.joining("\n")) + (marks.isEmpty() ? "" : "\n\n" + marks);
    }

    private String mark(String words) {
        return "# " + messages.text("suggest.item-mark") + "\n" + Printable.of(words) + "\titem-mark";
    }

    private String lines(Suggestion suggestion) {
        String now = suggestion.recognised() == suggestion.files()
                ? "suggest.heading"
                : suggestion.recognised() == 0 ? "suggest.text" : "suggest.both";
        String comment = messages.text("suggest.places", suggestion.places(), suggestion.files(), messages.text(now));
        String heading = Printable.of(suggestion.heading()).replaceAll("\\s+", " ").strip();
        return "\n# " + comment + "\n" + heading + "\t" + suggestion.kind().wireName();
    }
}
