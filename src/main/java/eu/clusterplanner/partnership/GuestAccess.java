package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who came by a personal link may do.
 *
 * @param partner the one organisation that the guest answers for
 * @param asked which records and properties the guest may edit; a part of what contributors of that partner may
 */
public record GuestAccess(RecordId partner, Asked asked) {

    /** What a partner is asked for. */
    @FunctionalInterface
    public interface Asked {

        /** property: null where such a record is added or removed. */
        boolean covers(String kind, @Nullable String property);
    }
}
