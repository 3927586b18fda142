/** The front door: a parser of minutes and its result. */
package dk.referat;
