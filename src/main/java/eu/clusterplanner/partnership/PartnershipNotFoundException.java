package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;
import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such partnership, or none that this person may know of: the two look alike from outside. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PartnershipNotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public PartnershipNotFoundException(PartnershipId partnership) {
        super("no partnership " + partnership);
    }
}
