/** Reads what stands above the first item: which body met, when, where, and who was there. */
package dk.referat.internal.layout.meeting;
