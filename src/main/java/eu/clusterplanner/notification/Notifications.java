package eu.clusterplanner.notification;

import eu.clusterplanner.notification.persistence.ChoiceRepository;
import eu.clusterplanner.notification.persistence.NoticeRepository;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what happened, in the transaction in which it happens: both are stored or none. For the services of other
 * modules, which check themselves who may know of it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {

    private final NoticeRepository notices;
    private final ChoiceRepository choices;
    private final InboxFeed feed;
    private final Outbox outbox;
    private final Clock clock;

    Notifications(NoticeRepository notices, ChoiceRepository choices, InboxFeed feed, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.feed = feed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells these people, each once, by the way that each has chosen. Whoever did it is left out, and so is whoever is
     * not in the team.
     */
    public void tell(PartnershipId partnership, Notice notice, Collection<AccountId> people) {
        for (AccountId person : receivers(partnership, notice, people)) {
            Way way = choices.way(person, partnership, notice.kind());
            UUID id = insert(partnership, notice, person, way);
            if (id != null && way == Way.AT_ONCE) {
                outbox.send(new MailOrder(NoticeMail.KIND, id, person));
            }
        }
    }

    /** As {@link #tell}, but by no mail whatever people have chosen: whoever tells it sends a mail of another kind. */
    public void tellInInbox(PartnershipId partnership, Notice notice, Collection<AccountId> people) {
        receivers(partnership, notice, people).forEach(person -> insert(partnership, notice, person, Way.INBOX_ONLY));
    }

    /** Takes back what was told of that cause; mails that have left stay where they are. */
    public void forget(UUID cause) {
        notices.deleteOf(cause).forEach(feed::tell);
    }

    private Set<AccountId> receivers(PartnershipId partnership, Notice notice, Collection<AccountId> people) {
        Set<AccountId> receivers = new LinkedHashSet<>(people);
        receivers.remove(notice.by().account());
        receivers.retainAll(notices.team(partnership));
        return receivers;
    }

    private @Nullable UUID insert(PartnershipId partnership, Notice notice, AccountId person, Way way) {
        UUID id = notices.insert(partnership, notice, person, way, clock.instant());
        if (id != null) {
            feed.tell(person);
        }
        return id;
    }
}
