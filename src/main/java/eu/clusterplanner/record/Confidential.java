package eu.clusterplanner.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a kind of record is not meant for the whole team. Kinds declare it, {@link ReadingRights} decide whom it is
 * kept from.
 *
 * @param properties that are left out; empty: whole records, and with them all that is part of them
 * @param partner the property that links to the partner whose own people may read it; null: it is nobody's own
 */
public record Confidential(
        Topic topic, Set<String> properties, @Nullable String partner) {

    /** What it tells. */
    public enum Topic {
        /** How partners rated themselves, and what the team concluded from it. */
        RATINGS,
        /** Amounts of money. */
        COSTS
    }

    /** Whether the records themselves are confidential, and not only some of their properties. */
    public boolean wholeRecords() {
        return properties.isEmpty();
    }
}
