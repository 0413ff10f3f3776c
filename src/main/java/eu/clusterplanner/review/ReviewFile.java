package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a team review; it never changes.
 *
 * @param item the document under review that it is; null: of the whole review
 * @param edition 2: minutes after the time for objections
 * @param sha256 of its bytes, hexadecimal
 */
public record ReviewFile(
        RecordId id,
        @Nullable RecordId item,
        Purpose purpose,
        int edition,
        String name,
        String contentType,
        String sha256,
        Instant madeAt) {

    /** What it is for. */
    public enum Purpose {
        /** The document that is decided on. */
        SUBJECT,
        MINUTES,
        /** The list as it was agreed. */
        LIST
    }

    /** A file with its contents. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record Content(ReviewFile file, byte[] bytes) {}

    /** A file that is to be kept. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record Made(String name, String contentType, byte[] bytes) {}
}
