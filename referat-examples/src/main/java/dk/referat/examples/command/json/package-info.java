/** From the model to JSON trees, part by part, as the JSON contract has it. */
package dk.referat.examples.command.json;
