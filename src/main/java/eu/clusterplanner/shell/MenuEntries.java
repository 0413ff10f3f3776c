package eu.clusterplanner.shell;

import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The steps and other pages that features contribute, in their order. */
@Component
class MenuEntries {

    private final List<PlanningStep> steps;
    private final List<BesidePage> beside;

    MenuEntries(ObjectProvider<PlanningStep> steps, ObjectProvider<BesidePage> beside) {
        this.steps =
                steps.stream().sorted(Comparator.comparing(PlanningStep::step)).toList();
        this.beside = beside.stream()
                .sorted(Comparator.comparingInt(BesidePage::order))
                .toList();
    }

    List<PlanningStep> steps() {
        return steps;
    }

    List<BesidePage> beside() {
        return beside;
    }

    /** Whether nothing of that step is there yet. */
    boolean isEmpty(Step step, PartnershipId partnership) {
        return steps.stream()
                .filter(one -> one.step() == step)
                .anyMatch(one -> one.progress(partnership).state() == StepProgress.State.LATER);
    }

    /** The step so many places after (before, where negative) that one, if there is one. */
    Optional<PlanningStep> neighbour(Step step, int places) {
        return IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).step() == step)
                .map(index -> index + places)
                .filter(index -> index >= 0 && index < steps.size())
                .mapToObj(steps::get)
                .findFirst();
    }
}
