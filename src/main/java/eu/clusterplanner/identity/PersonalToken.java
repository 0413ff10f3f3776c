package eu.clusterplanner.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token with which a person's scripts call the HTTP interface. The token itself is not stored.
 *
 * @param name what it is for, in the person's words
 * @param expiresAt the first moment at which it no longer works
 * @param lastUsedAt to the minute; null: never yet
 */
public record PersonalToken(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
