/** Gives roles to what stands in an item: its head, sections, recommendations, decisions, attachments. */
package dk.referat.internal.layout.item;
