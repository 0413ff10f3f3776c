package eu.clusterplanner.record;

import java.util.Set;
import java.util.UUID;
import org.jooq.Field;

/**
 * What a partner's own contributors may edit of a kind of record.
 *
 * @param partner the column that names the owning partner; for children the owner is that of the parent
 * @param properties the properties they may edit; empty: all
 * @param addAndRemove whether they may add and remove such records for their partner
 */
public record Ownership(Field<UUID> partner, Set<String> properties, boolean addAndRemove) {

    public boolean covers(String property) {
        return properties.isEmpty() || properties.contains(property);
    }
}
