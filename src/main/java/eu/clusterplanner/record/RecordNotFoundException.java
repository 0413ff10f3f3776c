package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.io.Serial;

/** There is no such record in this partnership (any more). */
public class RecordNotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public RecordNotFoundException(RecordKind kind, RecordId id) {
        super("no " + kind.name() + " " + id);
    }
}
