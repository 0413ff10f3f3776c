package eu.clusterplanner.record;

import eu.clusterplanner.record.persistence.EditLog;
import eu.clusterplanner.shared.PartnershipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells whether something that was read from a plan may be different by now, whoever changed it on whatever node. */
@Service
@PreAuthorize("isAuthenticated()")
public class ChangeMarks {

    private final EditLog log;

    ChangeMarks(EditLog log) {
        this.log = log;
    }

    /** A moment, taken before reading. All that is committed by then is seen by what is read after it. */
    public record Mark(String oldestRunning) {}

    public Mark now() {
        return new Mark(log.oldestRunning());
    }

    /** Whether anything of that partnership may have changed since; now and then true although nothing has. */
    public boolean changedSince(PartnershipId partnership, Mark mark) {
        return log.hasChanges(partnership, mark.oldestRunning());
    }
}
