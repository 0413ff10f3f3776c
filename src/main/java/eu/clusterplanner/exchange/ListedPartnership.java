package eu.clusterplanner.exchange;

import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;

/**
 * A partnership as a person sees it in a list.
 *
 * @param role of the person in its team
 * @param updatedAt when anything in it was changed last
 */
public record ListedPartnership(PartnershipId id, String acronym, String name, Role role, Instant updatedAt) {}
