package dk.referat.examples.command;

import dk.referat.examples.command.ProblemException.Kind;
import dk.referat.examples.command.text.Messages;
import java.io.PrintWriter;
import java.util.List;

/** Takes documents one by one; a bad one is told of and does not stop the others (<em>kørsel</em>). */
final class Batch {

    /** What is done with each document. */
    interface Task {
        void run(Input input) throws ProblemException;
    }

    private final PrintWriter err;
    private final Messages messages;
    private final Progress progress;
    private int read;
    private int unread;
    private int unwritten;

    Batch(PrintWriter err, Messages messages, Progress progress) {
        this.err = err;
        this.messages = messages;
        this.progress = progress;
    }

    /**
     * Runs a task on each document, and sums up where there are several or one failed.
     *
     * @param inputs the documents
     * @param task what to do with each
     * @return whether every document was read and written
     */
    boolean run(List<Input> inputs, Task task) {
        boolean open = true;
        for (int at = 0; open && at < inputs.size(); at++) {
            progress.show(at, inputs.size(), inputs.get(at).name());
            open = attempt(inputs.get(at), task);
        }
        progress.clear();
        boolean complete = unread + unwritten == 0;
        if (inputs.size() > 1 || !complete) {
            err.println(messages.text("summary", read, unread, unwritten));
            err.flush();
        }
        return complete;
    }

    /** {@return whether there is still a place for the results of further documents} */
    private boolean attempt(Input input, Task task) {
        try {
            task.run(input);
            read++;
        } catch (ProblemException problem) {
            count(problem.kind());
            tell(problem.describe(messages));
            return problem.kind() != Kind.OUTPUT_CLOSED;
        } catch (RuntimeException defect) {
            unread++;
            tell(messages.text("problem.defect", input.name(), defect));
        }
        return true;
    }

    private void count(Kind kind) {
        if (kind.concernsOutput()) {
            read++;
            unwritten++;
        } else {
            unread++;
        }
    }

    private void tell(String message) {
        progress.clear();
        err.println("referat: " + message);
        err.flush();
    }
}
