package eu.clusterplanner.platform.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well the data are backed up.
 *
 * @param last when the newest whole archive was made; null: there is none yet
 * @param overdue whether that is so long ago, or there has been none for so long, that somebody should see to it
 * @param problem why the last attempt of this process failed, in one line; null: it did not
 */
public record BackupState(
        @Nullable Instant last, boolean overdue, @Nullable String problem) {}
