package eu.clusterplanner.exchange;

import java.io.Serial;

/** The workbook was exported from another partnership. */
public class OtherPartnershipException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String acronym;

    OtherPartnershipException(String acronym) {
        super("a workbook of another partnership");
        this.acronym = acronym;
    }

    /** As the workbook calls that partnership. */
    public String acronym() {
        return acronym;
    }
}
