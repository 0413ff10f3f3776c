package eu.clusterplanner.action.portfolio;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the choice of most value that keeps all limits, with all musts and with all that chosen actions need, and proves
 * that there is none better. Of choices with the same value it takes the one with more and earlier actions of the list.
 * The same input gives the same choice: one worker, one seed.
 */
public final class PortfolioSolver {

    /** Ties are broken as long as this much work lasts; in units of the solver, about seconds, the same everywhere. */
    private static final double WORK_FOR_TIES = 2;

    private final PortfolioInput input;
    private final PortfolioRules rules;
    private final List<PortfolioAction> actions;
    private final CpModel model = new CpModel();
    private final List<BoolVar> chosen = new ArrayList<>();

    private PortfolioSolver(PortfolioInput input, PortfolioRules rules) {
        this.input = input;
        this.rules = rules;
        this.actions = rules.choosable();
    }

    /**
     * The best choice; with less time than it takes, the best that was found.
     *
     * @throws SolverMissingException where the solver does not run on this machine
     */
    public static Portfolio solve(PortfolioInput input, Search search) {
        PortfolioRules rules = new PortfolioRules(input);
        Sums musts = Sums.of(rules.of(rules.required()));
        List<Breach> breaches = musts.over(input.limits());
        if (!breaches.isEmpty() || !rules.impossible().isEmpty()) {
            return Portfolio.impossible(musts, breaches, rules.impossible());
        }
        NativeSolver.require();
        return new PortfolioSolver(input, rules).solve(search);
    }

    private Portfolio solve(Search search) {
        state();
        LinearExpr value = sum(action -> Objects.requireNonNullElse(action.value(), 0));
        model.maximize(value);
        RunningSearch first = new RunningSearch(search);
        CpSolverStatus status = first.run(model);
        boolean proven = status == CpSolverStatus.OPTIMAL;
        if (!proven && status != CpSolverStatus.FEASIBLE) {
            return answer(Portfolio.State.FOUND, rules.required(), first.best());
        }
        Set<String> found = found(first.solver());
        if (proven && !search.isStopped()) {
            found = earliest(value, first.solver(), search, found);
        }
        long best = proven ? Sums.of(rules.of(found)).value() : first.best();
        return answer(proven ? Portfolio.State.PROVEN : Portfolio.State.FOUND, found, best);
    }

    private void state() {
        actions.forEach(action -> chosen.add(model.newBoolVar(action.key())));
        for (int i = 0; i < actions.size(); i++) {
            PortfolioAction action = actions.get(i);
            if (rules.required().contains(action.key())) {
                model.addEquality(chosen.get(i), 1);
            }
            for (String need : action.needs()) {
                model.addImplication(chosen.get(i), variable(need));
            }
        }
        atMost(input.limits().money(), action -> Objects.requireNonNullElse(action.cost(), 0L));
        atMost(input.limits().days(), action -> Objects.requireNonNullElse(action.days(), 0L));
        input.limits()
                .daysOf()
                .forEach((partner, limit) ->
                        atMost(limit, action -> action.daysOf().getOrDefault(partner, 0L)));
    }

    private BoolVar variable(String key) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).key().equals(key)) {
                return chosen.get(i);
            }
        }
        throw new IllegalStateException("needed and not choosable: " + key);
    }

    private void atMost(@Nullable Long limit, ToLongFunction<PortfolioAction> need) {
        if (limit != null) {
            model.addLessOrEqual(sum(need), limit);
        }
    }

    private LinearExpr sum(ToLongFunction<PortfolioAction> of) {
        return LinearExpr.weightedSum(
                chosen.toArray(BoolVar[]::new), actions.stream().mapToLong(of).toArray());
    }

    /** Among all choices of that value. What has no value costs a little, so that it is only there where it is needed. */
    private Set<String> earliest(LinearExpr value, CpSolver solver, Search search, Set<String> found) {
        Map<String, Integer> places = places();
        int all = actions.size();
        model.addGreaterOrEqual(value, Sums.of(rules.of(found)).value());
        chosen.forEach(variable -> model.addHint(variable, solver.booleanValue(variable)));
        model.maximize(sum(action -> action.value() == null ? -1 : all - places.getOrDefault(action.key(), 0)));
        RunningSearch second = new RunningSearch(search).withWork(WORK_FOR_TIES);
        CpSolverStatus status = second.run(model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE ? found(second.solver()) : found;
    }

    private Map<String, Integer> places() {
        return IntStream.range(0, actions.size())
                .boxed()
                .collect(Collectors.toMap(i -> actions.get(i).key(), i -> i));
    }

    private Set<String> found(CpSolver solver) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            if (solver.booleanValue(chosen.get(i))) {
                keys.add(actions.get(i).key());
            }
        }
        return keys;
    }

    private Portfolio answer(Portfolio.State state, Set<String> keys, long best) {
        List<PortfolioAction> taken = rules.of(keys);
        return new Portfolio(
                state,
                taken.stream().map(PortfolioAction::key).toList(),
                rules.fallenOut(keys),
                Sums.of(taken),
                best,
                List.of(),
                Set.of());
    }
}
