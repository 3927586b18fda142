/** Reads what stands side by side: borders of cells, labels beside their values, headings in the margin, columns one after the other. */
package dk.referat.internal.layout.column;
