/** Documents with what each line was taken for, and why. */
package dk.referat.examples.command.explain;
