/** What belongs to each item, and where its sections begin. */
package dk.referat.internal.layout.outline;
