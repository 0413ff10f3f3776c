package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates of actions as they were agreed on a day, to compare with.
 *
 * @param version counts its edits
 * @param date day on which it was frozen
 */
public record FrozenPlan(
        RecordId id, int version, String key, String title, LocalDate date, List<FrozenAction> actions) {

    /**
     * Dates of one action.
     *
     * @param action key of the action
     */
    public record FrozenAction(
            String action,
            @Nullable PlannedDate start,
            @Nullable PlannedDate end) {}
}
