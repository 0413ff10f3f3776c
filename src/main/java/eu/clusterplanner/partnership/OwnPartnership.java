package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as somebody of its team sees it in a list.
 *
 * @param role of the person in its team
 * @param sample the one that comes with the product, to try things on
 * @param updatedAt when anything in it was changed last; when it was made, where nothing was
 * @param lastChange null: nothing was changed yet
 */
public record OwnPartnership(
        PartnershipId id,
        String acronym,
        String name,
        Role role,
        boolean sample,
        Instant updatedAt,
        @Nullable LastChange lastChange) {}
