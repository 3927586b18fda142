/** The way of an item from body to body: names of bodies in a line, and the evidence for what each of them does. */
package dk.referat.internal.route;
