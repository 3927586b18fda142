/** Finds lines that belong to pages and not to minutes: running heads, feet, links. */
package dk.referat.internal.layout.furniture;
