package dk.referat.examples.command;

/** The exit statuses that every subcommand keeps to (<em>afslutningskode</em>). */
final class Exit {

    /** Everything was done. */
    static final int DONE = 0;

    /** Some of it could not be done. */
    static final int INCOMPLETE = 1;

    /** The command was called in a way that it cannot follow. */
    static final int USAGE = 2;

    private Exit() {}
}
