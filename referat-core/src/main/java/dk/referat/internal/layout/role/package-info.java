/** What a line, or a part of it, is decided to be. */
package dk.referat.internal.layout.role;
