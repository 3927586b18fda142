/** The {@code referat} command: one class a subcommand, and what they share. */
package dk.referat.examples.command;
