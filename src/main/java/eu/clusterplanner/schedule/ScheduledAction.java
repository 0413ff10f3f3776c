package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computed dates of an action. All days are inclusive; all dates are null in a plan that nothing ties to the calendar.
 * The latest dates of a continuous action are its earliest ones.
 *
 * @param action key of the action
 * @param earliestStart first day
 * @param earliestEnd last day (of the last occurrence)
 * @param startMonth project month of the earliest start; 0 or less before the partnership
 * @param endMonth project month of the earliest end
 * @param latestStart latest start from which nothing ends too late
 * @param latestEnd latest end by which nothing ends too late
 * @param slack days between earliest and latest start, negative when a deadline is missed; null for actions that are
 *     fixed, started, ended or continuous
 * @param critical whether a delay moves the end of the plan or misses a deadline
 * @param because what set the earliest start
 * @param assumed names of values that were not given and for which a default was used: {@code duration}
 */
public record ScheduledAction(
        String action,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate earliestEnd,
        int startMonth,
        int endMonth,
        @Nullable LocalDate latestStart,
        @Nullable LocalDate latestEnd,
        @Nullable Long slack,
        boolean critical,
        Because because,
        List<String> assumed) {}
