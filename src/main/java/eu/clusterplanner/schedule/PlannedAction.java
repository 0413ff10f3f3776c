package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as the team planned it. {@link #named} starts one without dates.
 *
 * @param key key among the actions
 * @param status where it stands; DROPPED and ON_HOLD are left out of the plan
 * @param moscow priority class; WONT is left out of the plan
 * @param mode how it runs
 * @param duration how long it (each occurrence) lasts; null counts as one month
 * @param notBefore earliest start; a project month means its first day
 * @param fixedStart start that cannot move; a project month means its first day
 * @param deadline latest end; a project month means its last day
 * @param predecessors what must have finished before
 * @param repeatEvery distance of occurrences, less than a day counts as a day; used with {@link ActionMode#REPEATS}
 * @param repeatUntil no occurrence starts later; used with {@link ActionMode#REPEATS}; null: one occurrence
 * @param afterGrant whether it may end after the partnership
 * @param actualStart day on which it really started
 * @param actualEnd day on which it really ended
 * @param contributions person-days of partners over all occurrences
 */
public record PlannedAction(
        String key,
        ActionStatus status,
        @Nullable Moscow moscow,
        ActionMode mode,
        @Nullable Period duration,
        @Nullable PlannedDate notBefore,
        @Nullable PlannedDate fixedStart,
        @Nullable PlannedDate deadline,
        List<Predecessor> predecessors,
        @Nullable Period repeatEvery,
        @Nullable PlannedDate repeatUntil,
        boolean afterGrant,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        List<Contribution> contributions) {

    /**
     * A finish-to-start link.
     *
     * @param action key of the action that must finish before
     * @param lag days to wait after it has finished
     */
    public record Predecessor(String action, Period lag) {}

    /**
     * Work that a partner gives.
     *
     * @param partner key of the partner
     * @param personDays 0 or more
     */
    public record Contribution(String partner, double personDays) {}

    public PlannedAction {
        predecessors = List.copyOf(predecessors);
        contributions = List.copyOf(contributions);
    }

    /** Starts an action that has only a key; it is PROPOSED and happens once. */
    public static PlannedActionBuilder named(String key) {
        return new PlannedActionBuilder(key);
    }

    /** The same with the work of others. */
    public PlannedAction withContributions(List<Contribution> others) {
        return with(status, others);
    }

    /** The same, standing elsewhere. */
    public PlannedAction withStatus(ActionStatus other) {
        return with(other, contributions);
    }

    private PlannedAction with(ActionStatus otherStatus, List<Contribution> others) {
        return new PlannedAction(
                key,
                otherStatus,
                moscow,
                mode,
                duration,
                notBefore,
                fixedStart,
                deadline,
                predecessors,
                repeatEvery,
                repeatUntil,
                afterGrant,
                actualStart,
                actualEnd,
                others);
    }

    /** Whether it takes part in the plan at all. */
    public boolean counts() {
        return status != ActionStatus.DROPPED && status != ActionStatus.ON_HOLD && moscow != Moscow.WONT;
    }

    /** Whether its dates stand whatever its predecessors do. */
    boolean standsFast() {
        return fixedStart != null || actualStart != null || actualEnd != null;
    }

    boolean isContinuous() {
        return mode == ActionMode.CONTINUOUS;
    }
}
