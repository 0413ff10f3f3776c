package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;
import java.util.List;

/** Done when a charter could be written: purpose, time and rules are there. */
@org.springframework.stereotype.Component
class BasicsStep implements PlanningStep {

    /** What has to be said; of several in a row one is enough. */
    private static final List<List<String>> SAID = List.of(
            List.of("name"),
            List.of("phase"),
            List.of("start"),
            List.of("end", "durationMonths"),
            List.of("theme"),
            List.of("vision"),
            List.of("mission"),
            List.of("rules.decisions"),
            List.of("rules.joining"),
            List.of("rules.leaving"));

    private final Records records;

    BasicsStep(Records records) {
        this.records = records;
    }

    @Override
    public Step step() {
        return Step.BASICS;
    }

    @Override
    public Class<? extends Component> page() {
        return BasicsView.class;
    }

    @Override
    public StepProgress progress(PartnershipId partnership) {
        return records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .map(row -> StepProgress.of(said(row), SAID.size()))
                .orElse(StepProgress.LATER);
    }

    private static int said(RecordRow row) {
        return (int) SAID.stream()
                .filter(one -> one.stream().anyMatch(property -> row.value(property) != null))
                .count();
    }
}
