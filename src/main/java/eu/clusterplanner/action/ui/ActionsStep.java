package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.action.ActionCounts;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;

/** Counts the shared actions on which the team has agreed. */
@org.springframework.stereotype.Component
class ActionsStep implements PlanningStep {

    private final ActionService actions;

    ActionsStep(ActionService actions) {
        this.actions = actions;
    }

    @Override
    public Step step() {
        return Step.ACTIONS;
    }

    @Override
    public Class<? extends Component> page() {
        return ActionsView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        ActionCounts counts = actions.counts(partnership);
        if (counts.agreed() == 0 && counts.total() > 0) {
            return new StepProgress(StepProgress.State.NOW, 0, counts.total());
        }
        return StepProgress.of(counts.agreed(), counts.total());
    }
}
