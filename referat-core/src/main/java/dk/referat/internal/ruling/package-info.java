/** Reads the language of decisions: what was ruled, who was absent, who voted how, who came, went and dissented. */
package dk.referat.internal.ruling;
