package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.document.HandInService;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;

/** Begins with the first shared action: from then on there is a roadmap to hand in. */
@org.springframework.stereotype.Component
class DocumentsStep implements PlanningStep {

    private final HandInService handIns;

    DocumentsStep(HandInService handIns) {
        this.handIns = handIns;
    }

    @Override
    public Step step() {
        return Step.DOCUMENTS;
    }

    @Override
    public Class<? extends Component> page() {
        return DocumentsView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        boolean something = handIns.of(partnership).actions() > 0;
        return new StepProgress(something ? StepProgress.State.NOW : StepProgress.State.LATER, 0, 0);
    }
}
