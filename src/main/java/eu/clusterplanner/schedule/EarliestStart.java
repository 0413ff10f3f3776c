package eu.clusterplanner.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The earliest start of an action, while its limits are told one by one: the latest of them, among equals the first. */
final class EarliestStart {
    private LocalDate day;
    private Because.Kind kind = Because.Kind.PARTNERSHIP_START;
    private @Nullable PlannedAction predecessor;

    EarliestStart(LocalDate planStart) {
        day = planStart;
    }

    void notBefore(LocalDate limit) {
        if (limit.isAfter(day)) {
            day = limit;
            kind = Because.Kind.NOT_BEFORE;
        }
    }

    void after(PlannedAction action, LocalDate arrival) {
        if (arrival.isAfter(day)) {
            day = arrival;
            kind = Because.Kind.PREDECESSOR;
            predecessor = action;
        }
    }

    /** The start as of now. */
    Start start() {
        return new Start(day, new Because(kind, predecessor == null ? null : predecessor.key()));
    }
}
