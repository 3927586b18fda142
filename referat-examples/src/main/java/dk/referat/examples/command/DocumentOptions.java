package dk.referat.examples.command;

import dk.referat.examples.command.text.Messages;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every subcommand that reads documents: which ones, and the language of what is said of them. */
final class DocumentOptions {

    @Parameters(paramLabel = "FILE|DIR|-", descriptionKey = "documents", arity = "1..*")
    private final List<String> arguments = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang", defaultValue = "da")
    private Language language = Language.DA;

    List<Input> inputs(InputStream standardInput) {
        return new Inputs(standardInput).expand(arguments);
    }

    Messages messages() {
        return language.messages();
    }
}
