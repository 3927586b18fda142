/** From the model to a page for people, and the words that it is written in. */
package dk.referat.examples.command.text;
