package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;

/**
 * A partnership that is hidden and can still be brought back.
 *
 * @param goesAt from then on it is deleted for ever
 */
public record DeletedPartnership(PartnershipId id, String acronym, String name, Instant deletedAt, Instant goesAt) {}
