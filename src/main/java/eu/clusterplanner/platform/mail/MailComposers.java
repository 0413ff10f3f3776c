package eu.clusterplanner.platform.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Those who write mails, by kind; asked late, since they may themselves put mails into the outbox. */
@Component
class MailComposers {

    private final ObjectProvider<MailComposer> all;

    MailComposers(ObjectProvider<MailComposer> all) {
        this.all = all;
    }

    /** Throws {@link IllegalArgumentException} for a kind that nobody writes. */
    Optional<Mail> compose(MailOrder order, Instant ordered) {
        Map<String, MailComposer> byKind =
                all.stream().collect(Collectors.toMap(MailComposer::kind, Function.identity()));
        MailComposer composer = byKind.get(order.kind());
        if (composer == null) {
            throw new IllegalArgumentException("no mails of kind " + order.kind());
        }
        return composer.compose(order, ordered);
    }
}
