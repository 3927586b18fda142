package dk.referat.examples.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code referat} command (<em>kommando</em>): names the subcommands and starts them. */
@Command(
        name = "referat",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ParseCommand.class, ValidateCommand.class, ExplainCommand.class, SuggestCommand.class})
public final class Referat implements Callable<Integer> {

    private final InputStream standardInput;

    @Spec
    private CommandSpec spec;

    private Referat(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Runs the command and leaves with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Charset terminal =
                Optional.ofNullable(System.console()).map(Console::charset).orElse(StandardCharsets.UTF_8);
        CommandLine command = commandLine(System.in)
                .setOut(writer(FileDescriptor.out, StandardCharsets.UTF_8))
                .setErr(writer(FileDescriptor.err, terminal));
        int status = command.execute(arguments);
        command.getOut().flush();
        command.getErr().flush();
        System.exit(status);
    }

    static CommandLine commandLine(InputStream standardInput) {
        return new CommandLine(new Referat(standardInput))
                .setResourceBundle(ResourceBundle.getBundle("dk.referat.examples.command.usage"))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors());
    }

    /** {@return a writer that notices when nobody reads it, which System.out hides} */
    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }

    InputStream standardInput() {
        return standardInput;
    }

    /** Called without a subcommand. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE;
    }
}
