package eu.clusterplanner.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.IssuedFile;
import eu.clusterplanner.shared.PartnershipId;
import java.io.ByteArrayInputStream;
import org.springframework.security.access.AccessDeniedException;

/** Makes the roadmap when it is asked for; the service checks who asks. */
final class RoadmapDownload {

    private static final int FORBIDDEN = 403;

    private final DocumentService documents;
    private final PartnershipId partnership;

    RoadmapDownload(DocumentService documents, PartnershipId partnership) {
        this.documents = documents;
        this.partnership = partnership;
    }

    DownloadHandler handler() {
        return DownloadHandler.fromInputStream(this::answer);
    }

    DownloadResponse answer(DownloadEvent event) {
        try {
            IssuedFile file = documents.roadmap(partnership);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), file.contentType(), file.bytes().length);
        } catch (AccessDeniedException denied) {
            return DownloadResponse.error(FORBIDDEN);
        }
    }
}
