package eu.clusterplanner.notification;

import eu.clusterplanner.identity.Secrets;
import eu.clusterplanner.notification.persistence.ChoiceRepository;
import eu.clusterplanner.notification.persistence.StopRepository;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops mails by the link at the end of each of them, without signing in. To look at a link changes nothing: mail
 * programs open links before people do.
 */
@Service
@Transactional
public class StopLinks {

    private final StopRepository stops;
    private final ChoiceRepository choices;
    private final Clock clock;

    StopLinks(StopRepository stops, ChoiceRepository choices, Clock clock) {
        this.stops = stops;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * What a link can stop.
     *
     * @param partnership null: mails about all partnerships, of the daily mail
     * @param acronym of the partnership, empty where it is about all
     * @param kind null: mails of all kinds
     */
    public record Offer(
            AccountId account,
            @Nullable PartnershipId partnership,
            String acronym,
            @Nullable NoticeKind kind) {}

    /** A link for a mail that tells of that kind in that partnership; null: of all. */
    @Transactional(propagation = Propagation.MANDATORY)
    String newToken(AccountId account, @Nullable PartnershipId partnership, @Nullable NoticeKind kind) {
        String token = Secrets.linkToken();
        stops.insert(Secrets.hash(token), account, partnership, kind, clock.instant());
        return token;
    }

    /** What the link can stop; empty where it is none or too old. */
    @Transactional(readOnly = true)
    public Optional<Offer> look(String token) {
        return stops.find(Secrets.hash(token));
    }

    /**
     * The person is told in the inbox only from now on: of what the link is about or, everything, of all kinds in that
     * partnership. False where the link is none.
     */
    public boolean stop(String token, boolean everything) {
        Optional<Offer> found = look(token);
        found.ifPresent(offer -> {
            NoticeKind kind = everything ? null : offer.kind();
            choices.stop(offer.account(), offer.partnership(), kind);
        });
        return found.isPresent();
    }
}
