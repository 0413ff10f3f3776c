package eu.clusterplanner.platform.mail;

import eu.clusterplanner.shared.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a mail is to be written and sent.
 *
 * @param kind which mail: that of a {@link MailComposer}
 * @param about the thing it is about
 * @param receiver whom it goes to; null where the thing says so
 */
public record MailOrder(String kind, UUID about, @Nullable AccountId receiver) {

    public MailOrder(String kind, UUID about) {
        this(kind, about, null);
    }
}
