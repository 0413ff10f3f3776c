package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Counts the objectives that say what they answer, how they are measured and until when. */
@org.springframework.stereotype.Component
class StrategyStep implements PlanningStep {

    private final Records records;

    StrategyStep(Records records) {
        this.records = records;
    }

    @Override
    public Step step() {
        return Step.STRATEGY;
    }

    @Override
    public Class<? extends Component> page() {
        return StrategyView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        List<RecordRow> objectives = records.list(partnership, "objective");
        long complete = objectives.stream().filter(StrategyStep::isComplete).count();
        StepProgress progress = StepProgress.of((int) complete, objectives.size());
        boolean begun = !objectives.isEmpty() && progress.state() == StepProgress.State.LATER;
        return begun ? new StepProgress(StepProgress.State.NOW, 0, objectives.size()) : progress;
    }

    private static boolean isComplete(RecordRow objective) {
        return Stream.of("addresses", "kpis", "due").map(objective::value).allMatch(Objects::nonNull);
    }
}
