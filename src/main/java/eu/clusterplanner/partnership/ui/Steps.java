package eu.clusterplanner.partnership.ui;

import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.ProgressOverview;
import eu.clusterplanner.shell.StepProgress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far partnerships are, over all steps that there are. */
@Component
class Steps {

    private final List<PlanningStep> steps;
    private final ProgressOverview overview;

    /** A step and how far it is. */
    record Standing(PlanningStep step, StepProgress progress) {}

    Steps(ObjectProvider<PlanningStep> steps, ProgressOverview overview) {
        this.overview = overview;
        this.steps =
                steps.stream().sorted(Comparator.comparing(PlanningStep::step)).toList();
    }

    List<Standing> of(PartnershipId partnership) {
        Map<Step, StepProgress> progress = overview.of(partnership);
        return steps.stream()
                .map(step -> new Standing(step, progress.getOrDefault(step.step(), StepProgress.LATER)))
                .toList();
    }

    /** Where work begins in a new partnership. */
    Optional<PlanningStep> first() {
        return steps.stream().findFirst();
    }

    /** Where to go on: the first step that somebody has begun, else the first that nobody has, else the last. */
    static Optional<PlanningStep> next(List<Standing> standings) {
        Optional<Standing> begun = firstIn(StepProgress.State.NOW, standings);
        Optional<Standing> open = begun.isPresent() ? begun : firstIn(StepProgress.State.LATER, standings);
        return open.isPresent() || standings.isEmpty()
                ? open.map(Standing::step)
                : Optional.of(standings.getLast().step());
    }

    private static Optional<Standing> firstIn(StepProgress.State state, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.progress().state() == state)
                .findFirst();
    }
}
