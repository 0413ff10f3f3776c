package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;
import java.io.Serial;

/** No such partnership, or none that this person may know of: the two look alike from outside. */
public class PartnershipNotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public PartnershipNotFoundException(PartnershipId partnership) {
        super("no partnership " + partnership);
    }
}
