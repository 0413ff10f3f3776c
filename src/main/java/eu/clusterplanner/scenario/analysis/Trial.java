package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.CompetenceAnalysis;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.PartnerRow;
import eu.clusterplanner.valuechain.analysis.ChainAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they are beside those that they would be. Nothing is estimated: the same computations run on the same
 * input with the assumptions put in.
 *
 * @param before figures of competences and pairs as they are
 * @param after as they would be
 * @param competences competences whose state is another one, in their order
 * @param pairs pairs that go, come or change their band
 * @param chains all value chains, in their order
 * @param orphaned actions that miss somebody, in the order of the plan
 * @param dates what becomes of the schedule
 */
public record Trial(
        CompetenceFigures before,
        CompetenceFigures after,
        List<CompetenceChange> competences,
        List<PairChange> pairs,
        List<ChainChange> chains,
        List<OrphanedAction> orphaned,
        DateEffects dates) {

    /** As {@link #of(PresentFigures, Assumptions)} where nothing is computed yet. */
    public static Trial of(PlanState plan, Assumptions assumptions) {
        return of(PresentFigures.of(plan), assumptions);
    }

    /** Runs all computations once more, with the assumptions. */
    public static Trial of(PresentFigures present, Assumptions assumptions) {
        PlanState plan = present.plan();
        CompetenceFigures before = present.competences();
        CompetenceFigures after = CompetenceAnalysis.analyse(assumptions.on(plan.competences()));
        List<OrphanedAction> orphaned = orphaned(plan, assumptions);
        return new Trial(
                before,
                after,
                competences(before, after),
                PairChange.between(before.pairs(), after.pairs()),
                IntStream.range(0, plan.chains().size())
                        .mapToObj(place -> ChainChange.between(
                                present.chains().get(place),
                                ChainAnalysis.analyse(
                                        assumptions.on(plan.chains().get(place)))))
                        .toList(),
                orphaned,
                DateEffects.of(present, assumptions, orphaned));
    }

    /** What the group reaches beyond its best partner alone, 0 to 1; null where there is no coverage. */
    public static @Nullable Double groupSynergy(CompetenceFigures figures) {
        Double coverage = figures.coverage();
        if (coverage == null) {
            return null;
        }
        return figures.partners().stream()
                .map(PartnerRow::coverage)
                .filter(Objects::nonNull)
                .max(Double::compare)
                .map(best -> coverage - best)
                .orElse(null);
    }

    private static List<CompetenceChange> competences(CompetenceFigures before, CompetenceFigures after) {
        Map<String, CompetenceRow> now =
                before.competences().stream().collect(Collectors.toMap(CompetenceRow::competence, Function.identity()));
        List<CompetenceChange> changes = new ArrayList<>();
        for (CompetenceRow then : after.competences()) {
            CompetenceRow row = Objects.requireNonNull(now.get(then.competence()));
            if (row.state() != then.state()) {
                changes.add(new CompetenceChange(row, then));
            }
        }
        return List.copyOf(changes);
    }

    /** Only of actions that are still to be done and count in the plan. */
    private static List<OrphanedAction> orphaned(PlanState plan, Assumptions assumptions) {
        Map<String, Participation> parts =
                plan.participations().stream().collect(Collectors.toMap(Participation::action, Function.identity()));
        return plan.plan().actions().stream()
                .filter(PlanWork::isOpen)
                .flatMap(action -> Stream.ofNullable(parts.get(action.key())))
                .flatMap(each -> OrphanedAction.of(each, assumptions).stream())
                .toList();
    }
}
