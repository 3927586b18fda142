/** What each line is in this document: evidence is weighed over the whole of it. */
package dk.referat.internal.layout;
