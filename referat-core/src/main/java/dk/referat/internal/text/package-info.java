/** Pieces of the source text that know where they stand. */
package dk.referat.internal.text;
