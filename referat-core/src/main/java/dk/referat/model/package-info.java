/** The domain of minutes: immutable records with the place of every value. Knows no parser. */
package dk.referat.model;
