package eu.clusterplanner.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a plan is computed from. The order of the lists is kept in the answer.
 *
 * @param frame dates of the partnership
 * @param actions actions with different keys
 * @param milestones milestones with different keys
 * @param partners partners in the order in which their workload is listed; a partner may be missing here
 */
public record PlanInput(
        PlanFrame frame,
        List<PlannedAction> actions,
        List<PlannedMilestone> milestones,
        List<PartnerCapacity> partners) {

    /** @throws IllegalArgumentException when a key stands twice, or a link names an action that is not there */
    public PlanInput {
        actions = List.copyOf(actions);
        milestones = List.copyOf(milestones);
        partners = List.copyOf(partners);
        Set<String> keys =
                distinct("action", actions.stream().map(PlannedAction::key).toList());
        distinct("milestone", milestones.stream().map(PlannedMilestone::key).toList());
        distinct("partner", partners.stream().map(PartnerCapacity::partner).toList());
        for (PlannedAction action : actions) {
            for (PlannedAction.Predecessor predecessor : action.predecessors()) {
                requireKnown(keys, predecessor.action(), action.key());
            }
        }
        for (PlannedMilestone milestone : milestones) {
            if (milestone.after() != null) {
                requireKnown(keys, milestone.after(), milestone.key());
            }
        }
    }

    private static Set<String> distinct(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("The " + what + " " + key + " stands twice in the plan");
            }
        }
        return seen;
    }

    private static void requireKnown(Set<String> keys, String key, String follower) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException(follower + " follows " + key + ", which is not in the plan");
        }
    }
}
