package eu.clusterplanner.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited by mail and has not come yet.
 *
 * @param name as whoever invited wrote it, if at all
 * @param expiresAt until then the link in the mail works
 */
public record Invitee(UUID id, String email, @Nullable String name, Instant expiresAt) {}
