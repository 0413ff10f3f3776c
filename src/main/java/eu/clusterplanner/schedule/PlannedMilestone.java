package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.PlannedDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone, on a date of its own or on the end of an action.
 *
 * @param key key among the milestones
 * @param date planned date; a project month means its last day
 * @param after key of the action on whose end it falls; beats {@code date}
 */
public record PlannedMilestone(
        String key, @Nullable PlannedDate date, @Nullable String after) {}
