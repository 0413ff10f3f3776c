package eu.clusterplanner.document;

import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.review.ReviewFile;
import eu.clusterplanner.review.ReviewedDocuments;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a team review a document as it would be issued now, without anything sensitive. */
@Component
class DocumentsForReview implements ReviewedDocuments {

    private final DocumentService documents;

    DocumentsForReview(DocumentService documents) {
        this.documents = documents;
    }

    @Override
    public List<String> kinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> documents.makes(kind, DocumentFormat.PDF))
                .map(DocumentKind::name)
                .toList();
    }

    @Override
    public ReviewFile.Made freeze(PartnershipId partnership, String kind) {
        IssuedFile file =
                documents.make(partnership, DocumentKind.valueOf(kind), DocumentFormat.PDF, IssueOptions.PLAIN);
        return new ReviewFile.Made(file.name(), file.contentType(), file.bytes());
    }
}
