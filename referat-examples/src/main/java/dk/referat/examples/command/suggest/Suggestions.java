package dk.referat.examples.command.suggest;

import dk.referat.ParseResult;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.examples.command.explain.LineRoles;
import dk.referat.examples.command.text.Printable;
import dk.referat.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the headings of documents that no list knows, and what may mark their items (<em>forslag til ordlisten</em>). */
public final class Suggestions {

    private static final String PATTERN = "…";

    private final Lexicon lexicon;
    private final Map<String, Suggestion> found = new LinkedHashMap<>();
    private final ItemMarks marks = new ItemMarks();

    /**
     * Nothing is collected yet.
     *
     * @param lexicon the words that are known
     */
    public Suggestions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Adds what a document has.
     *
     * @param result the parsed document
     */
    public void add(ParseResult result) {
        marks.add(result);
        LayoutReport layout = result.layout();
        LineRoles roles = new LineRoles(result);
        Map<String, Suggestion> here = new LinkedHashMap<>();
        Stream.concat(
                        layout.headings().stream().filter(use -> !use.known()).filter(this::isNew).map(Suggestion::heading),
                        layout.candidates().stream()
                                .filter(this::isNew)
                                .filter(use -> roles.textLines(use).findAny().isPresent())
                                .map(Suggestion::candidate))
                .forEach(each -> here.merge(Lexicon.key(each.heading()), each, Suggestion::inSameFile));
        here.forEach((key, each) -> found.merge(key, each, Suggestion::inOtherFile));
    }

    /** Whether no list knows it and a line of a lexicon file can hold it: no comment, no pattern, nobody's number. */
    private boolean isNew(HeadingUse use) {
        String heading = use.heading().strip();
        return !Lexicon.key(heading).isEmpty()
                && lexicon.heading(heading).isEmpty()
                && !heading.startsWith("#")
                && !heading.startsWith(PATTERN)
                && !heading.endsWith(PATTERN)
                && !Printable.isSensitive(heading);
    }

    /**
     * {@return what may stand before the number of each item, where no item was found}
     */
    List<String> itemMarks() {
        return marks.words();
    }

    /**
     * {@return what was collected, the most used first}
     */
    List<Suggestion> sorted() {
        return found.values().stream().sorted(Suggestion.MOST_USED_FIRST).toList();
    }
}
