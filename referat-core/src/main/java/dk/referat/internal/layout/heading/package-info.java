/** Tells which lines can be headings though no list knows their form, before any item is known. */
package dk.referat.internal.layout.heading;
