package eu.clusterplanner.action;

import com.github.benmanes.caffeine.cache.Interner;
import eu.clusterplanner.action.persistence.ActionQueries;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the shared actions of a partnership. */
@Service
@PreAuthorize("isAuthenticated()")
public class ActionService {

    private final PartnershipAccess access;
    private final ActionQueries queries;

    /** Everybody who has the shared actions open holds the same ones: in memory they are there once. */
    private final Interner<Action> known = Interner.newWeakInterner();

    ActionService(PartnershipAccess access, ActionQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /**
     * All actions, for everybody in the team. Costs and amounts of money are for managers and editors; contributors and
     * reviewers see what it costs their own partner.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public ActionList actions(PartnershipId partnership) {
        Reading reading = access.reading(partnership);
        return readable(queries.actions(partnership), reading).eachAction(known::intern);
    }

    /** As {@link #actions(PartnershipId)}, with these actions alone; those that are not there are left out. */
    public ActionList actions(PartnershipId partnership, Collection<RecordId> ids) {
        Reading reading = access.reading(partnership);
        return readable(queries.actions(partnership, ids), reading);
    }

    private static ActionList readable(ActionList list, Reading reading) {
        if (reading.all(Topic.COSTS)) {
            return list;
        }
        return list.withoutCosts(list.partners().stream()
                .filter(partner -> reading.of(Topic.COSTS, partner.id()))
                .map(PartnerSummary::key)
                .findFirst()
                .orElse(null));
    }

    /**
     * What the signed-in person may change: managers and editors everything, contributors the progress of the actions
     * that their partner leads.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public ActionRights rights(PartnershipId partnership) {
        Membership membership = access.require(partnership);
        return new ActionRights(
                membership.role().editsPlan(),
                membership.role() == Role.CONTRIBUTOR ? membership.partner() : null,
                membership.partner(),
                membership.role() != Role.READER);
    }

    /**
     * How many actions are agreed, for everybody in the team.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public ActionCounts counts(PartnershipId partnership) {
        access.require(partnership);
        return queries.counts(partnership);
    }
}
