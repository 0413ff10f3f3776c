package eu.clusterplanner.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Computed date of a milestone.
 *
 * @param milestone key of the milestone
 * @param date null where it has none, follows an action that is left out, or nothing ties the plan to the calendar
 * @param month project month of the date, given too where only the calendar is missing
 */
public record ScheduledMilestone(
        String milestone,
        @Nullable LocalDate date,
        @Nullable Integer month) {}
