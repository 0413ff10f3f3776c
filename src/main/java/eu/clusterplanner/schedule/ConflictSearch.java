package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what cannot be as planned, from the earliest dates. */
final class ConflictSearch {
    private final PlanCalendar calendar;
    private final PlanWords words;
    private final List<Conflict> conflicts = new ArrayList<>();

    ConflictSearch(PlanCalendar calendar) {
        this.calendar = calendar;
        words = new PlanWords(calendar);
    }

    /** Late predecessors of an action with a fixed start. */
    void addFixedTooEarly(Timing timing, List<Arrival> arrivals) {
        Map<String, LocalDate> late = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            if (arrival.day().isAfter(timing.firstDay())) {
                late.merge(arrival.origin().key(), arrival.day(), (one, two) -> one.isAfter(two) ? one : two);
            }
        }
        String key = timing.action().key();
        late.forEach((predecessor, possible) -> conflicts.add(Conflict.of(
                Conflict.Kind.FIXED_TOO_EARLY,
                List.of(key, predecessor),
                words.fixedTooEarly(key, timing.firstDay(), predecessor, possible))));
    }

    /** An end after the action's own deadline. */
    void addDeadlineMissed(Timing timing) {
        LocalDate deadline = calendar.endOf(timing.action().deadline(), timing.end());
        if (timing.end().isAfter(deadline)) {
            String key = timing.action().key();
            conflicts.add(Conflict.of(
                    Conflict.Kind.DEADLINE_MISSED, List.of(key), words.deadlineMissed(key, timing.end(), deadline)));
        }
    }

    /** An end after the partnership. */
    void addAfterEnd(Timing timing) {
        LocalDate partnershipEnd = calendar.partnershipEnd();
        if (partnershipEnd != null
                && timing.end().isAfter(partnershipEnd)
                && !timing.action().afterGrant()) {
            String key = timing.action().key();
            conflicts.add(Conflict.of(
                    Conflict.Kind.AFTER_END, List.of(key), words.afterEnd(key, timing.end(), partnershipEnd)));
        }
    }

    /** The end of an action after the date of the milestone that falls on it. */
    void addMilestoneMissed(PlannedMilestone milestone, Timing timing) {
        LocalDate date = calendar.endOf(milestone.date(), timing.end());
        if (timing.end().isAfter(date)) {
            String key = timing.action().key();
            conflicts.add(Conflict.of(
                    Conflict.Kind.DEADLINE_MISSED,
                    List.of(key),
                    words.milestoneMissed(milestone.key(), key, timing.end(), date)));
        }
    }

    void addAll(List<Conflict> more) {
        conflicts.addAll(more);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }
}
