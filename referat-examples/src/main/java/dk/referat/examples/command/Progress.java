package dk.referat.examples.command;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** A bar that shows how far a long run has come (<em>fremdrift</em>). */
final class Progress {

    private static final int BAR = 24;
    private static final int WIDTH = 79;
    private static final long PAUSE = 100_000_000;

    private final PrintWriter err;
    private final boolean visible;
    private final LongSupplier nanoTime;
    private long next;
    private boolean drawn;

    private Progress(PrintWriter err, boolean visible, LongSupplier nanoTime) {
        this.err = err;
        this.visible = visible;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    /** {@return no bar, for runs that print as they go} */
    static Progress silent(PrintWriter err) {
        return new Progress(err, false, System::nanoTime);
    }

    /** {@return a bar where somebody sits at a terminal, else none} */
    static Progress onTerminal(PrintWriter err) {
        return new Progress(err, System.console() != null, System::nanoTime);
    }

    static Progress visible(PrintWriter err, LongSupplier nanoTime) {
        return new Progress(err, true, nanoTime);
    }

    /** Draws the bar, though not so often that it flickers. */
    void show(int done, int total, String name) {
        if (!visible || nanoTime.getAsLong() - next < 0) {
            return;
        }
        next = nanoTime.getAsLong() + PAUSE;
        int full = BAR * done / total;
        String bar = "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + total + " " + name;
        err.print("\r" + padded(bar.length() > WIDTH ? bar.substring(0, WIDTH) : bar));
        err.flush();
        drawn = true;
    }

    /** Takes the bar away, so that a line can be printed. */
    void clear() {
        if (drawn) {
            err.print("\r" + padded("") + "\r");
            err.flush();
            drawn = false;
        }
    }

    private static String padded(String text) {
        return text + " ".repeat(WIDTH - text.length());
    }
}
