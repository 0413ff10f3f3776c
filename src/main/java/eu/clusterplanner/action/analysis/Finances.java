package eu.clusterplanner.action.analysis;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What actions cost and which money there is for them, in EUR; the list of actions, the page of money and the documents
 * all say these figures.
 *
 * @param cost sum of what they cost, as far as it is said
 * @param amounts amounts of money by how sure they are; nothing for a state without any
 * @param gap what no source is known for: cost less all amounts that have a source, action by action and never below 0,
 *     because money for one action does not pay for another
 */
public record Finances(BigDecimal cost, Map<Funding.Status, BigDecimal> amounts, BigDecimal gap) {

    /** Of no action. */
    public static final Finances NONE = new Finances(BigDecimal.ZERO, Map.of(), BigDecimal.ZERO);

    /** Of these actions together. */
    public static Finances of(List<Action> actions) {
        return actions.stream()
                .map(action -> of(action.totalCost(), action.funding()))
                .reduce(NONE, Finances::plus);
    }

    /** Of one action; cost: null counts as 0. */
    public static Finances of(@Nullable BigDecimal cost, List<Funding> funding) {
        BigDecimal known = BigDecimal.ZERO;
        Map<Funding.Status, BigDecimal> amounts = new EnumMap<>(Funding.Status.class);
        for (Funding each : funding) {
            BigDecimal amount = Objects.requireNonNullElse(each.amount(), BigDecimal.ZERO);
            Funding.Status status = Objects.requireNonNullElse(each.status(), Funding.Status.NONE);
            amounts.merge(status, amount, BigDecimal::add);
            known = status == Funding.Status.NONE ? known : known.add(amount);
        }
        BigDecimal own = Objects.requireNonNullElse(cost, BigDecimal.ZERO);
        return new Finances(own, amounts, own.subtract(known).max(BigDecimal.ZERO));
    }

    /** Of both together. */
    public Finances plus(Finances other) {
        Map<Funding.Status, BigDecimal> sums = new EnumMap<>(Funding.Status.class);
        sums.putAll(amounts);
        other.amounts.forEach((status, amount) -> sums.merge(status, amount, BigDecimal::add));
        return new Finances(cost.add(other.cost), sums, gap.add(other.gap));
    }

    /** The sum of amounts in that state. */
    public BigDecimal amount(Funding.Status status) {
        return amounts.getOrDefault(status, BigDecimal.ZERO);
    }

    /** The part of the gap for which not even a source that is still unsure has been written down; never below 0. */
    public BigDecimal withoutSource() {
        return gap.subtract(amount(Funding.Status.NONE)).max(BigDecimal.ZERO);
    }
}
