/** Headings that no list knows, as lines of a lexicon file. */
package dk.referat.examples.command.suggest;
