package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.competence.CompetenceCounts;
import eu.clusterplanner.competence.CompetenceStepService;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;

/** Competences: done when every partner has answered every line. */
@org.springframework.stereotype.Component
class CompetencesStep implements PlanningStep {

    private final CompetenceStepService service;

    CompetencesStep(CompetenceStepService service) {
        this.service = service;
    }

    @Override
    public Step step() {
        return Step.COMPETENCES;
    }

    @Override
    public Class<? extends Component> page() {
        return CompetencesView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        CompetenceCounts counts = service.counts(partnership);
        StepProgress progress = StepProgress.of(counts.answered(), counts.cells());
        boolean begun = counts.competences() > 0 && progress.state() == StepProgress.State.LATER;
        return begun ? new StepProgress(StepProgress.State.NOW, progress.done(), progress.total()) : progress;
    }
}
