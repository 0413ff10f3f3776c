package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;
import java.util.List;

/** Counts the partners whose profile is complete enough to plan with. */
@org.springframework.stereotype.Component
class PartnersStep implements PlanningStep {

    private final Records records;

    PartnersStep(Records records) {
        this.records = records;
    }

    @Override
    public Step step() {
        return Step.PARTNERS;
    }

    @Override
    public Class<? extends Component> page() {
        return PartnersView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        List<RecordRow> partners = records.list(partnership, "partner");
        long complete = partners.stream()
                .filter(partner -> PartnerProfile.missing(partner).isEmpty())
                .count();
        StepProgress progress = StepProgress.of((int) complete, partners.size());
        boolean begun = !partners.isEmpty() && progress.state() == StepProgress.State.LATER;
        return begun ? new StepProgress(StepProgress.State.NOW, 0, partners.size()) : progress;
    }
}
