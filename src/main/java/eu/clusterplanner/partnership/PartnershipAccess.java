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
import eu.clusterplanner.shared.RecordId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Asked by every service before it reads or writes a partnership: who is in the team, and with which role. */
@Service
public class PartnershipAccess implements EditingRights, ReadingRights {

    private final MembershipQueries memberships;

    PartnershipAccess(MembershipQueries memberships) {
        this.memberships = memberships;
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

    @Override
    public Reading reading(PartnershipId partnership) {
        return reading(require(partnership));
    }

    @Override
    public void checkReading(PartnershipId partnership) {
        require(partnership);
    }

    @Override
    public void check(PartnershipId partnership, Intent intent) {
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
        String property = intent.property();
        boolean covered = property == null ? ownership.addAndRemove() : ownership.covers(property);
        if (!covered) {
            return false;
        }
        Optional<RecordId> owner = intent.owner().get();
        return owner.filter(membership::worksFor).isPresent();
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("this role may not do that");
    }
}
