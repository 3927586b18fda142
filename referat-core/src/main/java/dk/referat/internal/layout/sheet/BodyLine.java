package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import java.util.Optional;

/**
 * The words that say who decided, when and under which item: {@code Teknikudvalget, den 9. januar 2023, pkt. 4:}
 *
 * @param body the body; empty where only a date is printed
 * @param date the date
 * @param reference the item of the body's own minutes
 */
public record BodyLine(Optional<Slice> body, Optional<Slice> date, Optional<Slice> reference) {}
