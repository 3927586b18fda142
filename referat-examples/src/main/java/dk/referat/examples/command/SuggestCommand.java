package dk.referat.examples.command;

import dk.referat.ReferatParser;
import dk.referat.examples.command.suggest.SuggestionPage;
import dk.referat.examples.command.suggest.Suggestions;
import picocli.CommandLine.Command;

/** {@code referat suggest}: prints the headings that no list knows as lines of a lexicon file. */
@Command(name = "suggest", mixinStandardHelpOptions = true)
final class SuggestCommand extends DocumentCommand {

    @Override
    int run() throws ProblemException {
        ReferatParser parser = documents().parser();
        Suggestions suggestions = new Suggestions(documents().lexicon());
        boolean complete = new Batch(err(), messages(), Progress.onTerminal(err()))
                .run(inputs(), input -> suggestions.add(parser.parse(input.read())));
        out().print(new SuggestionPage(messages()).of(suggestions) + "\n");
        return complete && !out().checkError() ? Exit.DONE : Exit.INCOMPLETE;
    }
}
