package eu.clusterplanner.document;

import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.time.LocalDate;

/** Makes the Excel workbook of a kind of document that has one; each is a bean. Who may have it is not known here. */
interface WorkbookMaker {

    /** The kind of document that the workbook belongs to. */
    DocumentKind kind();

    /**
     * A workbook.
     *
     * @param front front matter of the document that it belongs to
     * @param bytes contents; taken as they are, not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Workbook(Front front, byte[] bytes) {}

    /**
     * The workbook as it would be issued now, from data of one moment.
     *
     * @param today day for which it holds, unless the partnership names its own
     * @param made moment that the properties of the file name
     */
    Workbook workbook(PartnershipId partnership, LocalDate today, IssueOptions options, Instant made);
}
