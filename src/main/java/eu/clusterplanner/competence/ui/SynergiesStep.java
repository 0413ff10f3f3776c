package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.competence.SynergyProgress;
import eu.clusterplanner.competence.SynergyStepService;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;

/** Synergies: done when each missing competence has a decision. */
@org.springframework.stereotype.Component
class SynergiesStep implements PlanningStep {

    private final SynergyStepService service;

    SynergiesStep(SynergyStepService service) {
        this.service = service;
    }

    @Override
    public Step step() {
        return Step.SYNERGIES;
    }

    @Override
    public Class<? extends Component> page() {
        return SynergiesView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        SynergyProgress progress = service.progress(partnership);
        if (!progress.computable()) {
            return StepProgress.LATER;
        }
        StepProgress.State state =
                progress.decided() < progress.missing() ? StepProgress.State.NOW : StepProgress.State.DONE;
        return new StepProgress(state, progress.decided(), progress.missing());
    }
}
