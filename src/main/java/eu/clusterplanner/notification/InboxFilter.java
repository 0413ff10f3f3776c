package eu.clusterplanner.notification;

import eu.clusterplanner.shared.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the inbox are shown; null: all.
 *
 * @param kind of that kind only
 * @param partnership of that partnership only
 */
public record InboxFilter(
        @Nullable NoticeKind kind, @Nullable PartnershipId partnership) {

    public static final InboxFilter NONE = new InboxFilter(null, null);
}
