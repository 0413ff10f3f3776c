package eu.clusterplanner.notification;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.notification.persistence.NoticeRepository;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has been told, as far as the person still is in the team that it is about. */
@Service
@PreAuthorize("hasRole('PERSON')")
@Transactional
public class Inbox {

    /** At most so many lines are shown: what was told a long time ago is read in the history. */
    public static final int MOST = 200;

    private final NoticeRepository notices;
    private final InboxFeed feed;
    private final Clock clock;

    Inbox(NoticeRepository notices, InboxFeed feed, Clock clock) {
        this.notices = notices;
        this.feed = feed;
        this.clock = clock;
    }

    /** What is unread first, the latest first; at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<InboxEntry> list(InboxFilter filter) {
        return notices.list(me(), filter, MOST);
    }

    /** How many lines are unread. */
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(me());
    }

    /** The partnerships that something stands in the inbox of, with their acronyms, by acronym. */
    @Transactional(readOnly = true)
    public Map<PartnershipId, String> partnerships() {
        return notices.partnerships(me());
    }

    /** The person has seen it, or (read: false) wants to come back to it. Lines of others stay as they are. */
    public void mark(UUID entry, boolean read) {
        notices.mark(me(), entry, read ? clock.instant() : null);
        feed.tell(me());
    }

    /** Everything that the filter shows is read. */
    public void markAllRead(InboxFilter filter) {
        notices.markAll(me(), filter, clock.instant());
        feed.tell(me());
    }

    /** What leads to that page is read, since the person is there. path: as in {@link Notice}. */
    public void seen(PartnershipId partnership, String path) {
        if (notices.markSeen(me(), partnership, path, clock.instant())) {
            feed.tell(me());
        }
    }

    private static AccountId me() {
        return PlannerUser.current().id();
    }
}
