/** Finds the list of what is on the agenda, and its entries. */
package dk.referat.internal.layout.contents;
