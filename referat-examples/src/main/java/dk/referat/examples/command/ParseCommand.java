package dk.referat.examples.command;

import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import dk.referat.examples.command.json.JsonWriter;
import dk.referat.examples.command.json.MinutesJson;
import dk.referat.examples.command.text.TextPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code referat parse}: prints minutes as JSON or as a page for people. */
@Command(name = "parse", mixinStandardHelpOptions = true)
final class ParseCommand extends DocumentCommand {

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--split", descriptionKey = "split")
    private boolean split;

    @Override
    int run() throws ProblemException {
        ReferatParser parser = documents().parser();
        Destination destination = destination();
        List<Input> inputs = inputs();
        Progress progress = output.isPresent() ? Progress.onTerminal(err()) : Progress.silent(err());
        Function<ParseResult, String> form = form(output.isEmpty() && (split || inputs.size() > 1));
        Batch batch = new Batch(err(), messages(), progress);
        boolean complete = batch.run(inputs, input -> {
            List<ParseResult> meetings = split ? parser.parseAll(input.read()) : List.of(parser.parse(input.read()));
            for (int at = 0; at < meetings.size(); at++) {
                destination.write(split ? input.part(at + 1) : input, form.apply(meetings.get(at)));
            }
        });
        return complete ? Exit.DONE : Exit.INCOMPLETE;
    }

    private Function<ParseResult, String> form(boolean oneOfSeveral) {
        if (format == Format.TEXT) {
            TextPage page = new TextPage(messages());
            return oneOfSeveral ? result -> page.of(result) + "\n" : page::of;
        }
        JsonWriter writer = oneOfSeveral ? JsonWriter.compact() : JsonWriter.pretty();
        return result -> writer.write(MinutesJson.of(result.minutes()));
    }

    private Destination destination() throws ProblemException {
        return output.isPresent()
                ? OutputFolder.create(output.get(), format.extension())
                : new StandardOutput(out());
    }
}
