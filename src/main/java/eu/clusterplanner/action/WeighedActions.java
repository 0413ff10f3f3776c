package eu.clusterplanner.action;

import eu.clusterplanner.action.analysis.PriorityWeights;
import eu.clusterplanner.action.analysis.WeighedAction;
import java.util.List;
import java.util.Optional;

/**
 * The shared actions with their values.
 *
 * @param list the actions and what they name, as far as the person may see it
 * @param weights how much each criterion counts in this partnership
 * @param weighed one an action, in the order of the team
 */
public record WeighedActions(ActionList list, PriorityWeights weights, List<WeighedAction> weighed) {

    public WeighedActions {
        weighed = List.copyOf(weighed);
    }

    /** The value of the action with that key. */
    public Optional<WeighedAction> of(String action) {
        return weighed.stream().filter(each -> each.action().equals(action)).findFirst();
    }
}
