package eu.clusterplanner.action.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much each criterion counts, 0 to 100; null: as usual (metrics, 6.6).
 *
 * @param synergy how much the partners of an action can gain from each other
 */
public record PriorityWeights(
        @Nullable Double impact,
        @Nullable Double fit,
        @Nullable Double synergy,
        @Nullable Double addedValue,
        @Nullable Double urgency,
        @Nullable Double feasibility) {

    /** What the method proposes. */
    public static final PriorityWeights USUAL = new PriorityWeights(null, null, null, null, null, null);

    /** The weight of a criterion, 0 to 100. */
    public double of(Criterion criterion) {
        Double own = switch (criterion) {
            case IMPACT -> impact;
            case FIT -> fit;
            case SYNERGY -> synergy;
            case ADDED_VALUE -> addedValue;
            case URGENCY -> urgency;
            case FEASIBILITY -> feasibility;
        };
        return own == null ? criterion.usual() : own;
    }

    /** Shares of 1 by criterion, in their order; all 0 where the team set every weight to 0. */
    public Map<Criterion, Double> shares() {
        Map<Criterion, Double> shares = new EnumMap<>(Criterion.class);
        double sum = 0;
        for (Criterion criterion : Criterion.values()) {
            shares.put(criterion, of(criterion));
            sum += of(criterion);
        }
        double all = sum;
        shares.replaceAll((criterion, weight) -> all == 0 ? 0 : weight / all);
        return shares;
    }
}
