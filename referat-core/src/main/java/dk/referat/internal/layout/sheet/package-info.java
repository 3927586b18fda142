/** The lines of a document, each with what its own words say; what the rest of the house decides with. */
package dk.referat.internal.layout.sheet;
