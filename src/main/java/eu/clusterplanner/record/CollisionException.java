package eu.clusterplanner.record;

import java.io.Serial;

/** Somebody else changed the record since the editor saw it. Nothing was stored. */
public class CollisionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient RecordRow now;

    public CollisionException(RecordRow now) {
        super(now.kind().name() + " " + now.id() + " is at version " + now.version());
        this.now = now;
    }

    /** The record as it is now. */
    public RecordRow now() {
        return now;
    }
}
