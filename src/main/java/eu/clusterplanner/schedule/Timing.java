package eu.clusterplanner.schedule;

import java.time.LocalDate;

/**
 * Earliest dates of an action.
 *
 * @param action the action
 * @param start first day and what set it
 * @param end last day (of the last occurrence)
 * @param free day on which a follower without lag may start: the day after the end, or the end of what takes no time
 * @param occurrences how many times it happens
 * @param assumed whether a duration was assumed
 */
record Timing(PlannedAction action, Start start, LocalDate end, LocalDate free, int occurrences, boolean assumed) {
    LocalDate firstDay() {
        return start.day();
    }

    /** The free day that goes with another end. */
    LocalDate freeAfter(LocalDate otherEnd) {
        return takesNoTime() ? otherEnd : otherEnd.plusDays(1);
    }

    /** The end that goes with another free day. */
    LocalDate endBefore(LocalDate otherFree) {
        return takesNoTime() ? otherFree : otherFree.minusDays(1);
    }

    private boolean takesNoTime() {
        return free.equals(end);
    }
}
