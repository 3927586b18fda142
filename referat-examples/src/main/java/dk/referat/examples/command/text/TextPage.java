package dk.referat.examples.command.text;

import dk.referat.ParseResult;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.model.AgendaItem;

/** Minutes as a page for people (<em>læseside</em>): the heading, the items, and what was not understood. */
public final class TextPage {

    private final Messages messages;
    private final MeetingText meeting;
    private final ItemText item;

    /**
     * Pages in a language.
     *
     * @param messages the words of the language
     */
    public TextPage(Messages messages) {
        this.messages = messages;
        PersonText people = new PersonText(messages);
        this.meeting = new MeetingText(messages, people);
        this.item = new ItemText(messages, new DecisionText(messages, people));
    }

    /**
     * The page of one document.
     *
     * @param result the parsed document
     * @return the page, without a final line feed
     */
    public String of(ParseResult result) {
        Page page = new Page();
        page.rule("=");
        meeting.add(page, result.minutes().meeting());
        page.rule("=");
        for (AgendaItem each : result.minutes().items()) {
            page.gap();
            item.add(page, each);
        }
        page.gap();
        page.rule("-");
        remainder(page, result);
        return page.toString();
    }

    private void remainder(Page page, ParseResult result) {
        if (!result.source().name().isEmpty()) {
            page.add(0, result.source().name());
        }
        page.add(0, messages.text("items", result.minutes().items().size()));
        page.add(0, messages.text("unrecognised", result.minutes().unrecognised().size()));
        for (Diagnostic diagnostic : result.diagnostics()) {
            int line = result.source().position(diagnostic.span().start()).line();
            page.add(
                    messages.text("diagnostic", Integer.toString(line), diagnostic.code().id()) + " ",
                    4,
                    diagnostic.message(messages.locale()));
        }
    }
}
