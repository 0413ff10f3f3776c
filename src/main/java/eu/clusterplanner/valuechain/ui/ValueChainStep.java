package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.valuechain.ChainProgress;
import eu.clusterplanner.valuechain.ChainStepService;

/** Value chain: done when each stage is covered, or decided. */
@org.springframework.stereotype.Component
class ValueChainStep implements PlanningStep {

    private final ChainStepService service;

    ValueChainStep(ChainStepService service) {
        this.service = service;
    }

    @Override
    public Step step() {
        return Step.VALUE_CHAIN;
    }

    @Override
    public Class<? extends Component> page() {
        return ValueChainView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        ChainProgress progress = service.progress(partnership);
        if (progress.stages() == 0) {
            return StepProgress.LATER;
        }
        boolean done = progress.settled() == progress.stages();
        return new StepProgress(
                done ? StepProgress.State.DONE : StepProgress.State.NOW, progress.settled(), progress.stages());
    }
}
