package dk.referat.examples.command;

import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import dk.referat.examples.command.json.JsonWriter;
import dk.referat.examples.command.json.MinutesJson;
import dk.referat.examples.command.text.TextPage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code referat parse}: prints minutes as JSON or as a page for people. */
@Command(name = "parse", mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

    @ParentCommand
    private Referat referat;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return parse(destination(), err);
        } catch (ProblemException problem) {
            err.println("referat: " + problem.describe(documents.messages()));
            return Exit.USAGE;
        }
    }

    private int parse(Destination destination, PrintWriter err) {
        List<Input> inputs = documents.inputs(referat.standardInput());
        Progress progress = output.isPresent() ? Progress.onTerminal(err) : Progress.silent(err);
        Function<ParseResult, String> form = form(output.isEmpty() && inputs.size() > 1);
        ReferatParser parser = ReferatParser.create();
        boolean complete = new Batch(err, documents.messages(), progress)
                .run(inputs, input -> destination.write(input, form.apply(parser.parse(input.read()))));
        return complete ? Exit.DONE : Exit.INCOMPLETE;
    }

    private Function<ParseResult, String> form(boolean oneOfSeveral) {
        if (format == Format.TEXT) {
            TextPage page = new TextPage(documents.messages());
            return oneOfSeveral ? result -> page.of(result) + "\n" : page::of;
        }
        JsonWriter writer = oneOfSeveral ? JsonWriter.compact() : JsonWriter.pretty();
        return result -> writer.write(MinutesJson.of(result.minutes()));
    }

    private Destination destination() throws ProblemException {
        return output.isPresent()
                ? OutputFolder.create(output.get(), format.extension())
                : new StandardOutput(spec.commandLine().getOut());
    }
}
