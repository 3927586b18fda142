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
     * @return the exit status
     */
    int run(List<Input> inputs, Task task) {
        for (int at = 0; at < inputs.size(); at++) {
            progress.show(at, inputs.size(), inputs.get(at).name());
            run(inputs.get(at), task);
        }
        progress.clear();
        boolean complete = unread + unwritten == 0;
        if (inputs.size() > 1 || !complete) {
            err.println(messages.text("summary", inputs.size() - unread, unread, unwritten));
            err.flush();
        }
        return complete ? Exit.DONE : Exit.INCOMPLETE;
    }

    private void run(Input input, Task task) {
        try {
            task.run(input);
        } catch (ProblemException problem) {
            count(problem.kind());
            tell(problem.describe(messages));
        } catch (RuntimeException defect) {
            unread++;
            tell(messages.text("problem.defect", input.name(), defect));
        }
    }

    private void count(Kind kind) {
        if (kind.concernsOutput()) {
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
