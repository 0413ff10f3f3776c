package eu.clusterplanner.action.portfolio;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is for the actions.
 *
 * @param money cents; null: no limit
 * @param days hundredths of person-days; null: no limit
 * @param daysOf hundredths of person-days by partner; those that are missing have no limit
 */
public record PortfolioLimits(
        @Nullable Long money, @Nullable Long days, Map<String, Long> daysOf) {

    public PortfolioLimits {
        daysOf = Map.copyOf(daysOf);
    }
}
