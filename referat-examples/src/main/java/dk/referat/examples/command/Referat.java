package dk.referat.examples.command;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
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
        subcommands = ParseCommand.class)
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
        CommandLine command = commandLine(System.in)
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(new OutputStreamWriter(
                        System.err,
                        Optional.ofNullable(System.console()).map(Console::charset).orElse(StandardCharsets.UTF_8))));
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
