package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.Actor;
import java.time.Instant;

/**
 * The latest line of the change log.
 *
 * @param actorName of a person; empty where no person acted or the account is gone
 */
public record LastChange(Instant at, Actor.Kind actor, String actorName) {}
