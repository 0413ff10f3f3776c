package eu.clusterplanner.document;

import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Set;

/** Puts one kind of document together; each is a bean. Who may have the document is not known here. */
interface DocumentComposer {

    /** The kind of document that it makes. */
    DocumentKind kind();

    /** The sensitive parts that it holds when they are chosen. */
    Set<Sensitive> sensitive();

    /**
     * The document as it would be issued now, from data of one moment: somebody may be editing.
     *
     * @param today day for which it holds, unless the partnership names its own
     */
    DocumentModel compose(PartnershipId partnership, LocalDate today, IssueOptions options);
}
