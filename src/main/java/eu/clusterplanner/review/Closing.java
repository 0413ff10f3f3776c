package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What the manager says about one thing when a review is closed.
 *
 * @param result MEETING: it is talked about in the meeting instead; AGREED or NOT_AGREED only where the rule leaves it
 *     to the manager; null: as the rule says
 * @param note why; blank: nothing
 */
public record Closing(RecordId item, @Nullable ItemResult result, String note) {}
