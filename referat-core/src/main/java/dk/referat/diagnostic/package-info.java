/** What the parser could not make sense of: code, severity, place and a message for people. */
package dk.referat.diagnostic;
