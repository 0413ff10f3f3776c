package eu.clusterplanner.platform.mail;

import eu.clusterplanner.shared.TimeOrderedIds;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails are put by whatever causes them, in the same transaction: both happen or none. Where the installation
 * has no mail server, the page that would have sent a mail shows it, to be copied.
 */
@Service
public class Outbox {

    private final OutboxRows rows;
    private final MailComposers composers;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(OutboxRows rows, MailComposers composers, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.composers = composers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    public boolean open() {
        return settings.given();
    }

    /**
     * Sends a mail or, without a mail server, writes it for the page that would have sent it.
     *
     * @return the mail to be copied; empty where it will be sent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Mail> sendOrWrite(MailOrder order) {
        if (open()) {
            send(order);
            return Optional.empty();
        }
        return composers.compose(order, clock.instant());
    }

    /** Writes a mail for somebody who wants to send it by hand, whether there is a mail server or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Mail> write(MailOrder order) {
        return composers.compose(order, clock.instant());
    }

    /** Sends a mail that nobody could copy; without a mail server nothing happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MailOrder order) {
        if (open()) {
            UUID id = TimeOrderedIds.next();
            rows.insert(new OutboxRows.Row(id, messageId(id), order, clock.instant(), 0));
        }
    }

    /** How far the newest mail of that kind about each of those things is; nothing where there was none. */
    @Transactional(readOnly = true)
    public Map<UUID, MailStatus> newest(String kind, Collection<UUID> about) {
        return rows.newest(kind, about);
    }

    private String messageId(UUID id) {
        String from = settings.sender().getAddress();
        return "<" + id + from.substring(from.lastIndexOf('@')) + ">";
    }
}
