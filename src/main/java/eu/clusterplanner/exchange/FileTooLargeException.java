package eu.clusterplanner.exchange;

import java.io.Serial;

/** A partnership file of more bytes than {@link PartnershipImport#MOST_BYTES}. */
public class FileTooLargeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public FileTooLargeException() {
        super("more than " + PartnershipImport.MOST_BYTES + " bytes");
    }
}
