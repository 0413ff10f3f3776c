package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a {@link PlannedAction}; what is not said stays unknown. Null takes a value back. */
public final class PlannedActionBuilder {
    private final String key;
    private ActionStatus status = ActionStatus.PROPOSED;
    private @Nullable Moscow moscow;
    private ActionMode mode = ActionMode.ONCE;
    private @Nullable Period duration;
    private @Nullable PlannedDate notBefore;
    private @Nullable PlannedDate fixedStart;
    private @Nullable PlannedDate deadline;
    private final List<PlannedAction.Predecessor> predecessors = new ArrayList<>();
    private @Nullable Period repeatEvery;
    private @Nullable PlannedDate repeatUntil;
    private boolean afterGrant;
    private @Nullable LocalDate actualStart;
    private @Nullable LocalDate actualEnd;
    private final List<PlannedAction.Contribution> contributions = new ArrayList<>();

    PlannedActionBuilder(String key) {
        this.key = key;
    }

    public PlannedActionBuilder status(ActionStatus value) {
        status = value;
        return this;
    }

    public PlannedActionBuilder moscow(@Nullable Moscow value) {
        moscow = value;
        return this;
    }

    public PlannedActionBuilder mode(ActionMode value) {
        mode = value;
        return this;
    }

    public PlannedActionBuilder duration(@Nullable Period value) {
        duration = value;
        return this;
    }

    public PlannedActionBuilder notBefore(@Nullable PlannedDate value) {
        notBefore = value;
        return this;
    }

    public PlannedActionBuilder fixedStart(@Nullable PlannedDate value) {
        fixedStart = value;
        return this;
    }

    public PlannedActionBuilder deadline(@Nullable PlannedDate value) {
        deadline = value;
        return this;
    }

    /** Adds a predecessor. */
    public PlannedActionBuilder after(String action, Period lag) {
        predecessors.add(new PlannedAction.Predecessor(action, lag));
        return this;
    }

    public PlannedActionBuilder repeatEvery(@Nullable Period value) {
        repeatEvery = value;
        return this;
    }

    public PlannedActionBuilder repeatUntil(@Nullable PlannedDate value) {
        repeatUntil = value;
        return this;
    }

    public PlannedActionBuilder afterGrant(boolean value) {
        afterGrant = value;
        return this;
    }

    public PlannedActionBuilder actualStart(@Nullable LocalDate value) {
        actualStart = value;
        return this;
    }

    public PlannedActionBuilder actualEnd(@Nullable LocalDate value) {
        actualEnd = value;
        return this;
    }

    /** Adds a contribution. */
    public PlannedActionBuilder contribution(String partner, double personDays) {
        contributions.add(new PlannedAction.Contribution(partner, personDays));
        return this;
    }

    /** The action as said so far. */
    public PlannedAction build() {
        return new PlannedAction(
                key,
                status,
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
                contributions);
    }
}
