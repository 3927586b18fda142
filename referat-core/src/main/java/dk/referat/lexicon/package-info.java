/** Headings, labels and phrases of minutes as data, and how a user adds to them. */
package dk.referat.lexicon;
