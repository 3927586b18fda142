package dk.referat.examples.command;

import dk.referat.ParseResult;
import dk.referat.ReferatParser;
import dk.referat.examples.command.json.FindingsJson;
import dk.referat.examples.command.json.JsonWriter;
import dk.referat.examples.command.validate.FindingsPage;
import dk.referat.validate.Rule;
import dk.referat.validate.Validation;
import dk.referat.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code referat validate}: tells what is wrong in minutes. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand extends DocumentCommand {

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "validate.format", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "validate.rule", split = ",")
    private final List<String> rules = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "validate.fail-on", defaultValue = "error")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color", defaultValue = "auto")
    private Color color = Color.AUTO;

    @Override
    int run() throws ProblemException {
        ReferatParser parser = documents().parser();
        Validation validation = validation();
        List<Input> inputs = inputs();
        StandardOutput destination = new StandardOutput(out());
        AtomicBoolean failed = new AtomicBoolean();
        boolean complete = new Batch(err(), messages(), Progress.silent(err())).run(inputs, input -> {
            ParseResult result = parser.parse(input.read());
            ValidationReport report = validation.validate(result.minutes());
            if (failOn.isMetBy(report)) {
                failed.set(true);
            }
            destination.write(input, form(input, result, report, inputs.size() > 1));
        });
        if (!complete) {
            return Exit.USAGE;
        }
        return failed.get() ? Exit.INCOMPLETE : Exit.DONE;
    }

    private String form(Input input, ParseResult result, ValidationReport report, boolean oneOfSeveral) {
        if (format == Format.JSON) {
            return JsonWriter.compact()
                    .write(FindingsJson.of(input.stem(), result.source(), report, messages().locale()));
        }
        return new FindingsPage(messages(), color.paint()).of(result, report) + (oneOfSeveral ? "\n" : "");
    }

    private Validation validation() throws ProblemException {
        Set<String> known = Validation.standard().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        for (String rule : rules) {
            if (!known.contains(rule)) {
                throw new ProblemException(ProblemException.Kind.UNKNOWN_RULE, rule, String.join(", ", known));
            }
        }
        return Validation.builder().only(rules.toArray(String[]::new)).build();
    }
}
