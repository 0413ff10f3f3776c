package eu.clusterplanner.action.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What actions need together; what nobody has said counts as none.
 *
 * @param value hundredths
 * @param cost cents
 * @param days hundredths of person-days
 * @param daysOf the same by partner
 */
public record Sums(long value, long cost, long days, Map<String, Long> daysOf) {

    public static Sums of(Collection<PortfolioAction> actions) {
        long value = 0;
        long cost = 0;
        long days = 0;
        Map<String, Long> daysOf = new TreeMap<>();
        for (PortfolioAction action : actions) {
            value += Objects.requireNonNullElse(action.value(), 0);
            cost += Objects.requireNonNullElse(action.cost(), 0L);
            days += Objects.requireNonNullElse(action.days(), 0L);
            action.daysOf().forEach((partner, own) -> daysOf.merge(partner, own, Long::sum));
        }
        return new Sums(value, cost, days, daysOf);
    }

    /** The limits for which this is too much. */
    List<Breach> over(PortfolioLimits limits) {
        List<Breach> breaches = new ArrayList<>();
        if (limits.money() != null && cost > limits.money()) {
            breaches.add(new Breach(Breach.Limit.MONEY, "", cost, limits.money()));
        }
        if (limits.days() != null && days > limits.days()) {
            breaches.add(new Breach(Breach.Limit.DAYS, "", days, limits.days()));
        }
        daysOf.forEach((partner, own) -> {
            long there = limits.daysOf().getOrDefault(partner, Long.MAX_VALUE);
            if (own > there) {
                breaches.add(new Breach(Breach.Limit.PARTNER, partner, own, there));
            }
        });
        return breaches;
    }
}
