package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PlanningStep;
import eu.clusterplanner.shell.StepProgress;
import java.util.List;

/** Counts the sections of the roadmap that the team wrote a text for. */
@org.springframework.stereotype.Component
class DocumentsStep implements PlanningStep {

    private final Records records;

    DocumentsStep(Records records) {
        this.records = records;
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
        List<RecordRow> documents = records.list(partnership, "document");
        int roadmaps = (int) documents.stream()
                .filter(document -> document.text("kind").equals("ROADMAP"))
                .count();
        return new StepProgress(roadmaps == 0 ? StepProgress.State.LATER : StepProgress.State.NOW, roadmaps, 1);
    }
}
