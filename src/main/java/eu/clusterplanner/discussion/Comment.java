package eu.clusterplanner.discussion;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a thread.
 *
 * @param text null: the author has taken it back
 * @param editedAt null: it is as it was written
 */
public record Comment(
        RecordId id,
        Voice author,
        @Nullable String text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        int version) {

    public boolean takenBack() {
        return text == null;
    }
}
