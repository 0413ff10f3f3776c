package eu.clusterplanner.platform.mail;

import java.time.Instant;
import java.util.Optional;

/** Writes the mails of one kind; a bean of the module that knows what they are about. */
public interface MailComposer {

    /** Names the kind, as in {@link MailOrder}. */
    String kind();

    /**
     * Writes the mail just before it is sent, in a transaction of its own. Links and codes are made here, and only their
     * hashes stored; each attempt to send has new ones.
     *
     * @param ordered when the mail was put into the outbox
     * @return empty where nobody waits for it any more
     */
    Optional<Mail> compose(MailOrder order, Instant ordered);
}
