package eu.clusterplanner.action;

import eu.clusterplanner.action.portfolio.PortfolioAction;
import eu.clusterplanner.action.portfolio.PortfolioInput;
import eu.clusterplanner.action.portfolio.PortfolioLimits;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the best choice within a budget is made from: all actions that are neither done nor dropped.
 *
 * @param priorities all actions with their values
 * @param days what each partner can give
 */
public record PortfolioBasis(WeighedActions priorities, List<AvailableDays> days) {

    private static final int HUNDRED = 100;

    public PortfolioBasis {
        days = List.copyOf(days);
    }

    /** The actions from which is chosen. */
    public List<Action> open() {
        return priorities.list().actions().stream()
                .filter(PortfolioBasis::isOpen)
                .toList();
    }

    /** As numbers for the search; money: EUR, null: no limit; personDays: null: no limit. */
    public PortfolioInput input(@Nullable BigDecimal money, @Nullable BigDecimal personDays) {
        Set<String> done = priorities.list().actions().stream()
                .filter(action -> action.standing().status() == ActionStatus.DONE)
                .map(Action::key)
                .collect(Collectors.toSet());
        Map<String, Long> limits = new HashMap<>();
        for (AvailableDays each : days) {
            Double left = each.left();
            if (left != null) {
                limits.put(each.partner(), hundredths(left));
            }
        }
        return new PortfolioInput(
                open().stream().map(action -> candidate(action, done)).toList(),
                new PortfolioLimits(hundredths(money), hundredths(personDays), limits));
    }

    private static boolean isOpen(Action action) {
        ActionStatus status = action.standing().status();
        return status != ActionStatus.DONE && status != ActionStatus.DROPPED;
    }

    private PortfolioAction candidate(Action action, Set<String> done) {
        Double value =
                priorities.of(action.key()).map(weighed -> weighed.value()).orElse(null);
        Double days = action.personDays();
        Map<String, Long> daysOf = new HashMap<>();
        action.contributions().forEach(each -> {
            Double own = each.personDays();
            if (own != null) {
                daysOf.merge(each.partner(), hundredths(own), Long::sum);
            }
        });
        return new PortfolioAction(
                action.key(),
                part(action),
                value == null ? null : Integer.valueOf((int) Math.round(value * HUNDRED)),
                hundredths(action.totalCost()),
                days == null ? null : Long.valueOf(hundredths(days)),
                daysOf,
                action.predecessors().stream()
                        .map(Predecessor::action)
                        .filter(key -> !done.contains(key))
                        .distinct()
                        .toList());
    }

    private static PortfolioAction.Part part(Action action) {
        Moscow moscow = action.standing().moscow();
        if (moscow == Moscow.MUST) {
            return PortfolioAction.Part.MUST;
        }
        return moscow == Moscow.WONT ? PortfolioAction.Part.NOT_NOW : PortfolioAction.Part.FREE;
    }

    private static long hundredths(double number) {
        return Math.round(number * HUNDRED);
    }

    private static @Nullable Long hundredths(@Nullable BigDecimal number) {
        return number == null
                ? null
                : Long.valueOf(number.movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(Long.MAX_VALUE / 4))
                        .longValue());
    }

    /** Those from which is chosen and that have no value. */
    public List<Action> withoutValue() {
        return open().stream()
                .filter(action -> priorities
                        .of(action.key())
                        .map(weighed -> weighed.value() == null)
                        .orElse(true))
                .toList();
    }

    /** Those from which is chosen and of which nobody has said what they cost. */
    public List<Action> withoutCost() {
        return open().stream().filter(action -> action.totalCost() == null).toList();
    }

    /** Those from which is chosen and of which nobody has said how many person-days they take. */
    public List<Action> withoutDays() {
        return open().stream().filter(action -> action.personDays() == null).toList();
    }
}
