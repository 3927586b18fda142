/** From the findings about a document to what people read: the line in question with a mark under the place. */
package dk.referat.examples.command.validate;
