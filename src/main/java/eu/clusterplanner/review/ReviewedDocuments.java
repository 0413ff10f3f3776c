package eu.clusterplanner.review;

import eu.clusterplanner.shared.PartnershipId;
import java.util.List;

/** The documents that a team can review; filled by the module that makes them. */
public interface ReviewedDocuments {

    /** Names of the kinds that can be reviewed, in their order; their texts are {@code choice.document.kind.NAME}. */
    List<String> kinds();

    /**
     * The document as it would be issued now, as a PDF.
     *
     * @throws org.springframework.security.access.AccessDeniedException for those who may not have it
     */
    ReviewFile.Made freeze(PartnershipId partnership, String kind);
}
