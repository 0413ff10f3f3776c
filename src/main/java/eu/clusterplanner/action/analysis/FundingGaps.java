package eu.clusterplanner.action.analysis;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Contribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Money for which no source is known, by partner and year. What is missing for an action is shared out over its partners
 * as its costs are, in whole euros (the last partner takes what is left), and over the years as its days are.
 */
public final class FundingGaps {

    /** The line of what no partner is named for. */
    public static final String NOBODY = "";

    private final Map<String, NavigableMap<Integer, BigDecimal>> lines = new LinkedHashMap<>();
    private final CostYears years;
    private final Function<String, CostYears.@Nullable Dates> dates;

    private FundingGaps(CostYears years, Function<String, CostYears.@Nullable Dates> dates) {
        this.years = years;
        this.dates = dates;
    }

    /**
     * Amounts in EUR by key of the partner, {@link #NOBODY} included, and year of {@link CostYears}; only what is missing.
     *
     * @param dates when the action of a key runs; null where it has no dates
     */
    public static Map<String, NavigableMap<Integer, BigDecimal>> of(
            List<Action> actions, CostYears years, Function<String, CostYears.@Nullable Dates> dates) {
        FundingGaps gaps = new FundingGaps(years, dates);
        actions.forEach(gaps::add);
        return gaps.lines;
    }

    private void add(Action action) {
        BigDecimal gap = Finances.of(List.of(action)).gap();
        if (gap.signum() > 0) {
            shares(action, gap)
                    .forEach((partner, share) -> years.of(share, dates.apply(action.key()))
                            .forEach((year, part) -> lines.computeIfAbsent(partner, key -> new TreeMap<>())
                                    .merge(year, part, BigDecimal::add)));
        }
    }

    private static Map<String, BigDecimal> shares(Action action, BigDecimal gap) {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        for (Contribution each : action.contributions()) {
            BigDecimal cost = Objects.requireNonNullElse(each.cost(), BigDecimal.ZERO);
            if (cost.signum() > 0) {
                costs.merge(each.partner(), cost, BigDecimal::add);
            }
        }
        if (costs.isEmpty()) {
            return Map.of(NOBODY, gap);
        }
        BigDecimal all = costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        costs.forEach((partner, cost) -> shares.put(partner, gap.multiply(cost).divide(all, 0, RoundingMode.HALF_UP)));
        BigDecimal given = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String last = List.copyOf(shares.keySet()).getLast();
        shares.merge(last, gap.subtract(given), BigDecimal::add);
        return shares;
    }
}
