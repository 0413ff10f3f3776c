package eu.clusterplanner.review;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may answer for a seat.
 *
 * @param account null: somebody who comes by a personal link, or whose account is gone
 * @param openedAt when the person began
 */
public record SeatHolder(
        RecordId id,
        RecordId seat,
        @Nullable AccountId account,
        String name,
        boolean deputy,
        @Nullable Instant openedAt) {}
