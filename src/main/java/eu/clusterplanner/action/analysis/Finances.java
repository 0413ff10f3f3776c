package eu.clusterplanner.action.analysis;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What actions cost and which money there is for them, in EUR.
 *
 * @param cost sum of what they cost, as far as it is said
 * @param amounts amounts of money by how sure they are; nothing for a state without any
 * @param gap what no source is known for: cost less all amounts that have a source, action by action and never below 0,
 *     because money for one action does not pay for another
 */
public record Finances(BigDecimal cost, Map<Funding.Status, BigDecimal> amounts, BigDecimal gap) {

    /** Of these actions together. */
    public static Finances of(List<Action> actions) {
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal gap = BigDecimal.ZERO;
        Map<Funding.Status, BigDecimal> amounts = new EnumMap<>(Funding.Status.class);
        for (Action action : actions) {
            BigDecimal own = Objects.requireNonNullElse(action.totalCost(), BigDecimal.ZERO);
            BigDecimal known = BigDecimal.ZERO;
            for (Funding funding : action.funding()) {
                BigDecimal amount = Objects.requireNonNullElse(funding.amount(), BigDecimal.ZERO);
                Funding.Status status = Objects.requireNonNullElse(funding.status(), Funding.Status.NONE);
                amounts.merge(status, amount, BigDecimal::add);
                known = status == Funding.Status.NONE ? known : known.add(amount);
            }
            cost = cost.add(own);
            gap = gap.add(own.subtract(known).max(BigDecimal.ZERO));
        }
        return new Finances(cost, amounts, gap);
    }

    /** The sum of amounts in that state. */
    public BigDecimal amount(Funding.Status status) {
        return amounts.getOrDefault(status, BigDecimal.ZERO);
    }
}
