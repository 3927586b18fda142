package dk.referat.examples.command;

import dk.referat.ReferatParser;
import dk.referat.examples.command.explain.ExplainPage;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code referat explain}: prints documents with what each line was taken for, and why. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends DocumentCommand {

    @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color", defaultValue = "auto")
    private Color color = Color.AUTO;

    @Override
    int run() throws ProblemException {
        ReferatParser parser = documents().parser();
        List<Input> inputs = inputs();
        ExplainPage page = new ExplainPage(messages(), color.paint());
        String behind = inputs.size() > 1 ? "\n" : "";
        StandardOutput destination = new StandardOutput(out());
        boolean complete = new Batch(err(), messages(), Progress.silent(err()))
                .run(inputs, input -> destination.write(input, page.of(parser.parse(input.read())) + behind));
        return complete ? Exit.DONE : Exit.INCOMPLETE;
    }
}
