package eu.clusterplanner.strategy;

import eu.clusterplanner.partner.PartnerSummary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The strategy of a partnership, all in the order of the team.
 *
 * @param partners all partners
 */
public record Strategy(
        @Nullable String vision,
        @Nullable String mission,
        List<PartnerSummary> partners,
        List<SwotItem> swot,
        List<Axis> axes,
        List<Objective> objectives,
        List<Indicator> indicators,
        List<TargetMarket> markets) {

    /** The objectives of an axis; of none with null. */
    public List<Objective> objectivesOf(@Nullable String axis) {
        return objectives.stream()
                .filter(each -> Objects.equals(each.axis(), axis))
                .toList();
    }

    /** The indicators of an objective, in its own order. */
    public List<Indicator> indicatorsOf(Objective objective) {
        return objective.indicators().stream()
                .flatMap(key -> indicators.stream().filter(each -> each.key().equals(key)))
                .toList();
    }
}
