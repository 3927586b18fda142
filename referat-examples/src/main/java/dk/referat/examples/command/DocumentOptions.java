package dk.referat.examples.command;

import dk.referat.ReferatParser;
import dk.referat.examples.command.text.Messages;
import dk.referat.lexicon.Lexicon;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every subcommand that reads documents: which ones, with what words, and in what language. */
final class DocumentOptions {

    @Parameters(paramLabel = "FILE|DIR|-", descriptionKey = "documents", arity = "1..*")
    private final List<String> arguments = new ArrayList<>();

    @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "lexicon")
    private final List<Path> lexicons = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang", defaultValue = "da")
    private Language language = Language.DA;

    List<Input> inputs(InputStream standardInput) {
        return new Inputs(standardInput).expand(arguments);
    }

    Messages messages() {
        return language.messages();
    }

    /** {@return the words of the library and those of the user's own files} */
    Lexicon lexicon() throws ProblemException {
        return LexiconFiles.addedToDanish(lexicons);
    }

    ReferatParser parser() throws ProblemException {
        return ReferatParser.builder().lexicon(lexicon()).build();
    }
}
