/** Divides lines that an extractor joined, before anything is decided of them. */
package dk.referat.internal.layout.seam;
