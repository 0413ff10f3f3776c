package eu.clusterplanner.action.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action for which money is sought.
 *
 * @param proposal whether it is the writing of a proposal: then it must end before the call closes
 * @param over whether it is done or dropped
 * @param countries of the partners that take part, one a partner; empty where that is not known
 * @param start first day; null where it is not known
 * @param end last day
 * @param cost EUR; null: nobody has said
 * @param costShown whether the person may see costs; without it there are no checks of money
 */
public record FundedAction(
        String action,
        boolean proposal,
        boolean over,
        List<String> countries,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable BigDecimal cost,
        boolean costShown) {

    public FundedAction {
        countries = List.copyOf(countries);
    }
}
