package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of work that somebody leaves behind. */
final class PlanWork {

    private PlanWork() {}

    /** Whether the action counts in the plan and is still to be done. */
    static boolean isOpen(PlannedAction action) {
        return action.counts() && action.status() != ActionStatus.DONE;
    }

    /** Person-days in open actions of those who do not take part. */
    static double leftBehind(PlanInput plan, Assumptions assumptions) {
        return plan.actions().stream()
                .filter(PlanWork::isOpen)
                .flatMap(action -> action.contributions().stream())
                .filter(each -> !assumptions.takesPart(each.partner()))
                .mapToDouble(PlannedAction.Contribution::personDays)
                .sum();
    }

    /** The plan in which those who still take part in an action share the work that the others leave there, evenly. */
    static PlanInput shared(PlanState state, PlanInput remaining, Assumptions assumptions) {
        Map<String, Participation> parts =
                state.participations().stream().collect(Collectors.toMap(Participation::action, Function.identity()));
        Map<String, PlannedAction> before =
                state.plan().actions().stream().collect(Collectors.toMap(PlannedAction::key, Function.identity()));
        return with(remaining, action -> {
            PlannedAction was = Objects.requireNonNull(before.get(action.key()));
            Participation part = parts.get(action.key());
            return part == null
                            || was.contributions().size()
                                    == action.contributions().size()
                    ? action
                    : action.withContributions(shared(was, action, part, assumptions));
        });
    }

    private static List<PlannedAction.Contribution> shared(
            PlannedAction was, PlannedAction action, Participation part, Assumptions assumptions) {
        Set<String> heirs = new HashSet<>();
        if (part.lead() != null) {
            heirs.add(part.lead());
        }
        heirs.addAll(part.contributors());
        heirs.removeIf(partner -> !assumptions.takesPart(partner));
        Map<String, Double> days = new LinkedHashMap<>();
        action.contributions().forEach(each -> days.merge(each.partner(), each.personDays(), Double::sum));
        double left = total(was.contributions()) - total(action.contributions());
        heirs.stream().sorted().forEach(heir -> days.merge(heir, left / heirs.size(), Double::sum));
        List<PlannedAction.Contribution> all = new ArrayList<>();
        days.forEach((partner, personDays) -> all.add(new PlannedAction.Contribution(partner, personDays)));
        return all;
    }

    private static double total(Collection<PlannedAction.Contribution> contributions) {
        return contributions.stream()
                .mapToDouble(PlannedAction.Contribution::personDays)
                .sum();
    }

    /** The plan from which these actions fall away; what waits for them waits for what they waited for. */
    static PlanInput withoutActions(PlanInput plan, Set<String> fallen) {
        return with(plan, action -> fallen.contains(action.key()) ? action.withStatus(ActionStatus.DROPPED) : action);
    }

    private static PlanInput with(PlanInput plan, Function<PlannedAction, PlannedAction> change) {
        return new PlanInput(
                plan.frame(), plan.actions().stream().map(change).toList(), plan.milestones(), plan.partners());
    }
}
