/** Finds where each item begins: candidates, and the best consistent chain of them. */
package dk.referat.internal.layout.start;
