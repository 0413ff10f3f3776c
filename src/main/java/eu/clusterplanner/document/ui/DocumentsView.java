package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.document.DocumentFormat;
import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.HandIn;
import eu.clusterplanner.document.HandInService;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.DividedStepPage;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.SubPage;
import eu.clusterplanner.shell.field.FieldFactory;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Step 9: what can be handed in, and what the team writes for it. */
@Route(value = PartnershipPage.ROUTE + "documents" + DividedStepPage.PART, layout = PartnershipLayout.class)
@PermitAll
class DocumentsView extends DividedStepPage {

    private static final long serialVersionUID = 1L;

    private final transient HandInService handIns;
    private final transient DocumentService documents;
    private final transient Records records;
    private final transient FieldFactory factory;
    private final transient Clock clock;

    DocumentsView(
            StepFrame frame,
            HandInService handIns,
            DocumentService documents,
            Records records,
            FieldFactory factory,
            Clock clock) {
        super(Step.DOCUMENTS, frame);
        this.handIns = handIns;
        this.documents = documents;
        this.records = records;
        this.factory = factory;
        this.clock = clock;
    }

    @Override
    protected List<SubPage> subPages(PartnershipId partnership) {
        SubPage handIn = new SubPage(
                "", texts().get("documents.page.hand-in"), Set.of(), content -> showHandIn(partnership, content));
        Stream<SubPage> written = Stream.of(DocumentKind.values())
                .map(kind -> new SubPage(
                        kind.path(),
                        texts().get("documents.page." + kind.path()),
                        Set.of(),
                        content -> content.add(new DocumentPage(
                                new WrittenDocument(records, factory.on(partnership), texts(), kind)))));
        return Stream.concat(Stream.of(handIn), written).toList();
    }

    private void showHandIn(PartnershipId partnership, Div content) {
        DocumentCard.Words words = new DocumentCard.Words(texts(), Formats.of(texts(), clock.getZone()));
        HandIn handIn = handIns.of(partnership);
        for (DocumentKind kind : DocumentKind.values()) {
            if (documents.makes(kind, DocumentFormat.DOCX)) {
                content.add(new DocumentCard(
                        words, handIn, partnership, new DocumentDownload(documents, partnership, kind)));
            }
        }
    }
}
