package dk.referat.internal.route;

import dk.referat.model.ItemType;
import java.util.Optional;

/**
 * What is known of bodies beside their own lines (<em>belæg</em>).
 *
 * @param authority whether they stand under a heading that names who decides
 * @param way whether they stand under a heading that names the case's way, every line of it read
 * @param limited whether the lines give each body its points
 * @param type what the item is for
 */
record Evidence(boolean authority, boolean way, boolean limited, Optional<ItemType> type) {

    /** Nobody decides what is there to inform or to be discussed. */
    boolean mayBeDecided() {
        return type.isEmpty() || isForDecision();
    }

    boolean isForDecision() {
        return type.filter(ItemType.DECISION::equals).isPresent();
    }
}
