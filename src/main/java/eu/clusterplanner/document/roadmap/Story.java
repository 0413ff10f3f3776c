package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.document.content.Dates;
import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The input of the roadmap with what its sections need to tell it. */
final class Story extends DocumentWords {

    private final RoadmapDocumentInput input;
    private final Map<String, ScheduledAction> scheduled;
    private final Map<String, ScheduledMilestone> milestones;
    private final Map<String, Action> actions;

    Story(RoadmapDocumentInput input) {
        super(
                input.head(),
                new Dates(
                        input.schedule(),
                        input.head().choices().language(),
                        input.head().options().dates()),
                input.actions().partners());
        this.input = input;
        Schedule schedule = input.schedule();
        scheduled = byKey(schedule.actions(), ScheduledAction::action);
        milestones = byKey(schedule.milestones(), ScheduledMilestone::milestone);
        actions = byKey(input.actions().actions(), Action::key);
    }

    RoadmapDocumentInput input() {
        return input;
    }

    @Nullable
    ScheduledAction scheduled(Action action) {
        return scheduled.get(action.key());
    }

    /** The date of a milestone as text; empty for none. */
    String milestoneDate(String key) {
        ScheduledMilestone milestone = milestones.get(key);
        return milestone == null ? "" : dates().at(milestone.date(), milestone.month());
    }

    @Nullable
    ScheduledMilestone milestone(String key) {
        return milestones.get(key);
    }

    /** The place where all dates of an action are told. */
    static String place(String action) {
        return "action." + action;
    }

    /** Number and title of an action. */
    String actionName(@Nullable String key) {
        Action action = key == null ? null : actions.get(key);
        return action == null ? "" : action.key() + " " + action.title();
    }

    @Nullable
    Action action(String key) {
        return actions.get(key);
    }

    /** Actions that take part in the plan, in the order of the team. */
    List<Action> counting() {
        return input.actions().actions().stream()
                .filter(action -> !isLeftOut(action))
                .toList();
    }

    /** Dropped, on hold or not now. */
    static boolean isLeftOut(Action action) {
        ActionStatus status = action.standing().status();
        return status == ActionStatus.DROPPED
                || status == ActionStatus.ON_HOLD
                || action.standing().moscow() == Moscow.WONT;
    }

    /** The last plan that was frozen by the day of the document. */
    Optional<FrozenPlan> frozen() {
        return input.roadmap().frozenPlans().stream()
                .filter(plan -> !plan.date().isAfter(head().asOf()))
                .max(Comparator.comparing(FrozenPlan::date));
    }

    /** Calls for proposals of which the last day is known, by that day. */
    List<Call> closingCalls() {
        return input.actions().calls().stream()
                .filter(call -> call.deadline() != null)
                .sorted(Comparator.comparing(call -> Objects.requireNonNullElse(call.deadline(), LocalDate.MAX)))
                .toList();
    }

    /** Whether the team wants a section that stands in the document only by choice. */
    boolean wants(String section) {
        return head().choices().chosen().contains(section);
    }

    /** Whether a decision is taken at it. */
    static boolean isGate(Milestone milestone) {
        return "DECISION_GATE".equals(milestone.kind());
    }
}
