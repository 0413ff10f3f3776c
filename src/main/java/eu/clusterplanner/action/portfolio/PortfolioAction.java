package eu.clusterplanner.action.portfolio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action that may be chosen.
 *
 * @param key unique in the input
 * @param value hundredths; null: it has none
 * @param cost cents; null: nobody has said
 * @param days hundredths of person-days of all partners together; null: nobody has said
 * @param daysOf hundredths of person-days by partner, as far as they are said
 * @param needs keys of actions that have to be chosen too; done ones are not among them
 */
public record PortfolioAction(
        String key,
        Part part,
        @Nullable Integer value,
        @Nullable Long cost,
        @Nullable Long days,
        Map<String, Long> daysOf,
        List<String> needs) {

    public PortfolioAction {
        daysOf = Map.copyOf(daysOf);
        needs = List.copyOf(needs);
    }

    /** What the team has said already. */
    public enum Part {
        MUST,
        FREE,
        NOT_NOW
    }
}
