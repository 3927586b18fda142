/** From the tree of the grammar to the model: one reader a part. */
package dk.referat.internal.tree;
