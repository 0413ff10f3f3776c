package eu.clusterplanner.action.portfolio;

import java.util.List;

/**
 * From what is chosen.
 *
 * @param actions in the order of the team; keys unique. What they need and is not among them cannot be had
 */
public record PortfolioInput(List<PortfolioAction> actions, PortfolioLimits limits) {

    public PortfolioInput {
        actions = List.copyOf(actions);
    }
}
