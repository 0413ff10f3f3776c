package eu.clusterplanner.testing;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.TimeOrderedIds;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes partnerships and teams straight in the database. */
public final class TestPartnerships {

    private final DSLContext database;
    private final TransactionTemplate transaction;

    TestPartnerships(DSLContext database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** An empty partnership with that person as its manager. */
    public PartnershipId create(PlannerUser manager) {
        PartnershipId id = PartnershipId.next();
        write(() -> database.insertInto(PARTNERSHIP)
                .set(PARTNERSHIP.ID, id.value())
                .set(PARTNERSHIP.ACRONYM, "TEST")
                .set(PARTNERSHIP.NAME, "A partnership for a test")
                .set(PARTNERSHIP.STRAND, "ESCP_4I")
                .execute());
        join(id, manager, Role.MANAGER, null);
        return id;
    }

    public void join(PartnershipId partnership, PlannerUser person, Role role, @Nullable RecordId partner) {
        write(() -> database.insertInto(TEAM_MEMBER)
                .set(TEAM_MEMBER.PARTNERSHIP_ID, partnership.value())
                .set(TEAM_MEMBER.ID, TimeOrderedIds.next())
                .set(TEAM_MEMBER.ACCOUNT_ID, person.id().value())
                .set(TEAM_MEMBER.ROLE, role.name())
                .set(TEAM_MEMBER.PARTNER_ID, partner == null ? null : partner.value())
                .execute());
    }

    private void write(Runnable work) {
        Actors.callAs(Actor.job("test"), () -> {
            transaction.executeWithoutResult(status -> work.run());
            return null;
        });
    }
}
