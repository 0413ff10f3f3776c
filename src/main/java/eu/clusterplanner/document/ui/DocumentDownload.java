package eu.clusterplanner.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.clusterplanner.document.DocumentFormat;
import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.document.IssuedFile;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.shared.PartnershipId;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Makes a document when it is asked for, as it is chosen then; the service checks who asks. */
final class DocumentDownload {

    private static final int FORBIDDEN = 403;

    private final DocumentService documents;
    private final PartnershipId partnership;
    private final DocumentKind kind;

    DocumentDownload(DocumentService documents, PartnershipId partnership, DocumentKind kind) {
        this.documents = documents;
        this.partnership = partnership;
        this.kind = kind;
    }

    DocumentKind kind() {
        return kind;
    }

    Set<Sensitive> sensitive() {
        return documents.sensitive(kind);
    }

    boolean makes(DocumentFormat format) {
        return documents.makes(kind, format);
    }

    DownloadHandler handler(DocumentFormat format, Supplier<IssueOptions> options, MakingNote note) {
        return DownloadHandler.fromInputStream(event -> note.during(() -> answer(format, options.get(), event)));
    }

    DownloadResponse answer(DocumentFormat format, IssueOptions options, DownloadEvent event) {
        try {
            IssuedFile file = documents.make(partnership, kind, format, options);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), file.contentType(), file.bytes().length);
        } catch (AccessDeniedException denied) {
            return DownloadResponse.error(FORBIDDEN);
        }
    }
}
