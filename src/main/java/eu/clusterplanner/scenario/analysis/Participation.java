package eu.clusterplanner.scenario.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does an action.
 *
 * @param action key of the action
 * @param lead key of the leading partner
 * @param contributors keys of those that contribute, the lead among them or not
 */
public record Participation(String action, @Nullable String lead, List<String> contributors) {

    public Participation {
        contributors = List.copyOf(contributors);
    }
}
