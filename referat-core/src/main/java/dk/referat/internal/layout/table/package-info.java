/** Finds tables, printed in rows or a cell a line, and gives roles to their cells. */
package dk.referat.internal.layout.table;
