package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.HandInService;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Step 9: what can be handed in. */
@Route(value = PartnershipPage.ROUTE + "documents", layout = PartnershipLayout.class)
@PermitAll
class DocumentsView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient HandInService handIns;
    private final transient DocumentService documents;
    private final transient Clock clock;

    DocumentsView(StepFrame frame, HandInService handIns, DocumentService documents, Clock clock) {
        super(Step.DOCUMENTS, frame);
        this.handIns = handIns;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        content.add(new RoadmapCard(
                new RoadmapCard.Words(texts(), Formats.of(texts(), clock.getZone())),
                handIns.of(partnership),
                partnership,
                new RoadmapDownload(documents, partnership)));
    }
}
