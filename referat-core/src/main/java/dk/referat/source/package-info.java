/** The text that a model was read from: its characters, places in it, and lines and columns for people. */
package dk.referat.source;
