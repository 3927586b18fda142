/** Values in printed text: a grammar of their own finds them, and a small class a kind reads what it found. */
package dk.referat.internal.values;
