package dk.referat.examples.command;

import java.io.PrintWriter;

/** Standard output, one document behind the other (<em>standarduddata</em>). */
record StandardOutput(PrintWriter out) implements Destination {

    @Override
    public void write(Input input, String made) throws ProblemException {
        out.print(made + "\n");
        if (out.checkError()) {
            throw new ProblemException(ProblemException.Kind.OUTPUT_CLOSED, input.name());
        }
    }
}
