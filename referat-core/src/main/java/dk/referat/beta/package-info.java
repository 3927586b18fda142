/**
 * Extension points that are not promised yet: they may change from release to release. A grammar of one's own is bound
 * to the parser here, and only here do types of ANTLR stand in the interface.
 */
package dk.referat.beta;
