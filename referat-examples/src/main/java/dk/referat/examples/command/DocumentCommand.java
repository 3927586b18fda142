package dk.referat.examples.command;

import dk.referat.examples.command.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A subcommand that reads documents (<em>underkommando</em>); what keeps it from beginning is told in one line. */
abstract class DocumentCommand implements Callable<Integer> {

    @ParentCommand
    private Referat referat;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    /**
     * Does the work.
     *
     * @return the exit status
     * @throws ProblemException if it cannot begin
     */
    abstract int run() throws ProblemException;

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (ProblemException problem) {
            return refuse(problem.describe(messages()));
        }
    }

    /** Tells why the command cannot begin. */
    final int refuse(String reason) {
        err().println("referat: " + reason);
        err().flush();
        return Exit.USAGE;
    }

    final DocumentOptions documents() {
        return documents;
    }

    final List<Input> inputs() {
        return documents.inputs(referat.standardInput());
    }

    final Messages messages() {
        return documents.messages();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
