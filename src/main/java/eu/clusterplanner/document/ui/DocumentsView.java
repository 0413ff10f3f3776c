package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.IssuedFile;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import org.springframework.security.access.AccessDeniedException;

/** Step 9: the documents as they would be issued now. */
@Route(value = PartnershipPage.ROUTE + "documents", layout = PartnershipLayout.class)
@PermitAll
class DocumentsView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient DocumentService documents;
    private final transient PartnershipAccess access;

    DocumentsView(StepFrame frame, DocumentService documents, PartnershipAccess access) {
        super(Step.DOCUMENTS, frame);
        this.documents = documents;
        this.access = access;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        Section roadmap = new Section(
                new H2(texts().get("documents.roadmap.title")),
                new Paragraph(texts().get("documents.roadmap.contents")));
        if (access.seesFigures(access.require(partnership))) {
            roadmap.add(new Paragraph(texts().get("documents.roadmap.without")), download(partnership));
        } else {
            roadmap.add(new Paragraph(texts().get("documents.later")));
        }
        content.add(roadmap);
    }

    private Anchor download(PartnershipId partnership) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> response(partnership)),
                texts().get("documents.roadmap.download"));
        link.addClassName("planner-download");
        return link;
    }

    /** The service checks again: the link outlives the page. */
    private DownloadResponse response(PartnershipId partnership) {
        try {
            IssuedFile file = documents.roadmap(partnership);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), file.contentType(), file.bytes().length);
        } catch (AccessDeniedException e) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN);
        }
    }
}
