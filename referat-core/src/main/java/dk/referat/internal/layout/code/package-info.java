/** Reads the numbers of items that are more than a number: codes, initials, years and series of them. */
package dk.referat.internal.layout.code;
