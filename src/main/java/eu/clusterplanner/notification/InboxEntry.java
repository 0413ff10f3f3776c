package eu.clusterplanner.notification;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of somebody's inbox.
 *
 * @param acronym of the partnership
 * @param path below the address of the partnership
 * @param by who did it; null: somebody without an account, or whose account is gone
 * @param byName null: somebody whose account is gone
 */
public record InboxEntry(
        UUID id,
        PartnershipId partnership,
        String acronym,
        NoticeKind kind,
        String subject,
        @Nullable String excerpt,
        String path,
        @Nullable AccountId by,
        @Nullable String byName,
        Instant at,
        boolean read) {

    /** The address of the page that shows it: {@code partnerships/<id>/<path>}. */
    public String address() {
        return "partnerships/" + partnership + "/" + path;
    }
}
