package eu.clusterplanner.partnership;

import eu.clusterplanner.partnership.persistence.MembershipQueries;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.EditingRights;
import eu.clusterplanner.record.Ownership;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.ReadingRights;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Asked by every service before it reads or writes a partnership: who is in the team, and with which role. */
@Service
public class PartnershipAccess implements EditingRights, ReadingRights {

    private final MembershipQueries memberships;
    private final GuestRights guests;

    PartnershipAccess(MembershipQueries memberships, GuestRights guests) {
        this.memberships = memberships;
        this.guests = guests;
    }

    /**
     * The signed-in person's place in the team.
     *
     * @throws PartnershipNotFoundException where there is none, or the partnership is deleted
     */
    public Membership require(PartnershipId partnership) {
        return Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .flatMap(actor -> memberships.find(partnership, AccountId.parse(actor.id())))
                .orElseThrow(() -> new PartnershipNotFoundException(partnership));
    }

    /** As {@link #require}, and {@link AccessDeniedException} for all but managers and editors. */
    public Membership requireEditor(PartnershipId partnership) {
        Membership membership = require(partnership);
        if (!membership.role().editsPlan()) {
            throw denied();
        }
        return membership;
    }

    /** As {@link #require}, and {@link AccessDeniedException} for all but managers. */
    public Membership requireManager(PartnershipId partnership) {
        Membership membership = require(partnership);
        if (membership.role() != Role.MANAGER) {
            throw denied();
        }
        return membership;
    }

    /**
     * As {@link #require}, and {@link AccessDeniedException} for those who may not see ratings of other partners and
     * what follows from them.
     */
    public Membership requireFigures(PartnershipId partnership) {
        Membership membership = require(partnership);
        if (!seesFigures(membership)) {
            throw denied();
        }
        return membership;
    }

    /** Whether a person sees ratings of all partners and what follows from them. */
    public boolean seesFigures(Membership membership) {
        return reading(membership).all(Topic.RATINGS);
    }

    /**
     * What a person may read of the confidential things: managers and editors all of it, everybody else the ratings of
     * all once they are published. Contributors and reviewers may read what belongs to their own partner.
     */
    public Reading reading(Membership membership) {
        Role role = membership.role();
        if (role.editsPlan()) {
            return Reading.EVERYTHING;
        }
        return new Reading(
                memberships.ratingsPublished(membership.partnership()) ? EnumSet.of(Topic.RATINGS) : Set.of(),
                role == Role.READER ? null : membership.partner());
    }

    /** Whose ratings the signed-in person, or the guest of a personal link, may write; throws as {@link #require}. */
    public RatingRights ratings(PartnershipId partnership) {
        Optional<GuestAccess> guest = guest(partnership);
        if (guest.isPresent()) {
            boolean asked = guest.get().asked().covers("assessment", null);
            return new RatingRights(partnership, false, asked ? guest.get().partner() : null);
        }
        Membership membership = require(partnership);
        boolean plan = membership.role().editsPlan();
        boolean own = plan || membership.role() == Role.CONTRIBUTOR;
        return new RatingRights(partnership, plan, own ? membership.partner() : null);
    }

    /** Empty for everybody who did not come by a link; throws as {@link #require} where a link is over. */
    private Optional<GuestAccess> guest(PartnershipId partnership) {
        return Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.LINK)
                .map(actor -> guests.find(partnership, UUID.fromString(actor.id()))
                        .orElseThrow(() -> new PartnershipNotFoundException(partnership)));
    }

    @Override
    public Reading reading(PartnershipId partnership) {
        return guest(partnership)
                .map(guest -> new Reading(Set.of(), guest.partner()))
                .orElseGet(() -> reading(require(partnership)));
    }

    @Override
    public void checkReading(PartnershipId partnership) {
        if (guest(partnership).isEmpty()) {
            require(partnership);
        }
    }

    @Override
    public void check(PartnershipId partnership, Intent intent) {
        Optional<GuestAccess> guest = guest(partnership);
        if (guest.isPresent()) {
            if (!asked(guest.get(), intent)) {
                throw denied();
            }
            return;
        }
        Membership membership = require(partnership);
        if (!membership.role().editsPlan() && !ownPartners(membership, intent)) {
            throw denied();
        }
    }

    private static boolean ownPartners(Membership membership, Intent intent) {
        Ownership ownership = intent.ownership();
        if (membership.role() != Role.CONTRIBUTOR || ownership == null) {
            return false;
        }
        return covers(ownership, intent)
                && intent.owner().get().filter(membership::worksFor).isPresent();
    }

    /** A guest does what a contributor of that partner may, as far as it is asked for. */
    private static boolean asked(GuestAccess guest, Intent intent) {
        Ownership ownership = intent.ownership();
        return ownership != null
                && guest.asked().covers(intent.kind().name(), intent.property())
                && covers(ownership, intent)
                && intent.owner().get().filter(guest.partner()::equals).isPresent();
    }

    private static boolean covers(Ownership ownership, Intent intent) {
        String property = intent.property();
        return property == null ? ownership.addAndRemove() : ownership.covers(property);
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("this role may not do that");
    }
}
