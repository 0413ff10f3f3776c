package eu.clusterplanner.action;

import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an action has come.
 *
 * @param moscow priority class
 * @param progress 0 to 100
 * @param actualStart day on which it really started
 * @param actualEnd day on which it really ended
 */
public record ActionStanding(
        ActionStatus status,
        @Nullable Moscow moscow,
        @Nullable Integer progress,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd) {

    /** Whether work and money are meant for it: those that are dropped or "not now" count in no sum. */
    public boolean isMeant() {
        return status != ActionStatus.DROPPED && moscow != Moscow.WONT;
    }
}
