package eu.clusterplanner.record;

import eu.clusterplanner.shared.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a property the value that it has now, and when.
 *
 * @param name of the person; null where no person acted or the account is gone
 */
public record LastEdit(Instant at, Actor actor, @Nullable String name) {}
