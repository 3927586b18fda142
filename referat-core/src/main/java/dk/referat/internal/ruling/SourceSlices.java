package dk.referat.internal.ruling;

import dk.referat.source.Span;

/** Gives the characters of the source at a place. */
@FunctionalInterface
public interface SourceSlices {

    /** The characters of a span, as they stand in the source. */
    String slice(Span span);
}
