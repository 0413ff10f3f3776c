package eu.clusterplanner.action;

import eu.clusterplanner.action.analysis.CallCheck;
import eu.clusterplanner.action.analysis.CallFit;
import eu.clusterplanner.action.analysis.CostYears;
import eu.clusterplanner.action.analysis.FundedAction;
import eu.clusterplanner.schedule.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The money of the shared actions.
 *
 * @param list the actions and calls, as far as the person may see what they cost
 * @param day today, or the day for which the partnership wants its figures
 * @param dates when actions run, by their key; those left out of the plan are missing
 * @param checks one a call, in the order of the team
 */
public record FundingData(ActionList list, LocalDate day, Map<String, ActionDates.Span> dates, List<CallCheck> checks) {

    /** Kind of action: a proposal that partners write together. */
    private static final String PROPOSAL = "A20";

    public FundingData {
        dates = Map.copyOf(dates);
        checks = List.copyOf(checks);
    }

    /** Whether the action with that key fits the calls, in their order; nothing where there is no such action. */
    public List<CallFit> ofAction(String key) {
        return list.action(key).stream()
                .map(this::funded)
                .flatMap(action -> checks.stream().map(check -> check.of(action)))
                .toList();
    }

    /** Whether the actions fit that call, in the order of the actions. */
    public List<CallFit> ofCall(CallCheck call) {
        return list.actions().stream().map(this::funded).map(call::of).toList();
    }

    /** The dates of an action for spreading its cost; null where it has none. */
    public CostYears.@Nullable Dates dates(String key) {
        ActionDates.Span span = dates.get(key);
        return span == null ? null : new CostYears.Dates(span.start(), span.end(), span.startMonth(), span.endMonth());
    }

    /** Whether only project months are known, no days. */
    public boolean inMonths() {
        return dates.values().stream().allMatch(span -> span.start() == null);
    }

    private FundedAction funded(Action action) {
        ActionStatus status = action.standing().status();
        ActionDates.Span span = dates.get(action.key());
        return new FundedAction(
                action.key(),
                PROPOSAL.equals(action.type()),
                status == ActionStatus.DONE || status == ActionStatus.DROPPED,
                action.partners().stream()
                        .flatMap(key -> list.partner(key).stream())
                        .map(partner -> Objects.requireNonNullElse(partner.country(), ""))
                        .toList(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                action.totalCost(),
                list.costsShown());
    }
}
