package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.roadmap.RoadmapProgress;
import eu.clusterplanner.roadmap.RoadmapStepService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;

/** Roadmap: done when each action in the plan has a duration and no dates contradict each other. */
@org.springframework.stereotype.Component
class RoadmapStep implements PlanningStep {

    private final RoadmapStepService service;

    RoadmapStep(RoadmapStepService service) {
        this.service = service;
    }

    @Override
    public Step step() {
        return Step.ROADMAP;
    }

    @Override
    public Class<? extends Component> page() {
        return RoadmapView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        RoadmapProgress progress = service.progress(partnership);
        StepProgress counted = StepProgress.of(progress.dated(), progress.actions());
        boolean open = progress.conflicts() || (progress.actions() > 0 && progress.dated() == 0);
        return open ? new StepProgress(StepProgress.State.NOW, counted.done(), counted.total()) : counted;
    }
}
