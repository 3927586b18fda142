package dk.referat.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line or two what is wrong with a call, instead of printing the whole help (<em>fejl i kaldet</em>). */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String message = wrong.getMessage();
        command.getErr().println("referat: " + message.substring(0, 1).toLowerCase() + message.substring(1));
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("see '" + command.getCommandSpec().qualifiedName() + " --help'");
        command.getErr().flush();
        return Exit.USAGE;
    }
}
