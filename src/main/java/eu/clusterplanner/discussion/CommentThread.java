package eu.clusterplanner.discussion;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comments about one thing, in the order in which they were written.
 *
 * @param solvedAt null: open
 * @param solvedBy who called it solved; null where it is open
 * @param assignee whose turn it is; null: nobody's
 */
public record CommentThread(
        RecordId id,
        Subject subject,
        Instant openedAt,
        @Nullable Instant solvedAt,
        @Nullable Voice solvedBy,
        @Nullable Voice assignee,
        List<Comment> comments) {

    public CommentThread {
        comments = List.copyOf(comments);
    }

    public boolean open() {
        return solvedAt == null;
    }
}
