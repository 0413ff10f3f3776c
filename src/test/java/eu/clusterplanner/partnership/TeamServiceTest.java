package eu.clusterplanner.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.TeamRefusedException.Reason;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class TeamServiceTest {

    @Autowired
    TeamService team;

    @Autowired
    Records records;

    @Autowired
    AccountDirectory directory;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser ada;
    PartnershipId partnership;
    RecordId partner;

    @BeforeEach
    void a_partnership_with_one_partner() {
        ada = accounts.create("Ada");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partner = records.add(partnership, "partner", null, Map.of("name", "Nanoprogress", "shortName", "NP"))
                .id();
    }

    @Test
    void the_last_manager_cannot_go_or_get_another_role() {
        refused(Reason.LAST_MANAGER, () -> team.remove(partnership, ada.id()));
        refused(Reason.LAST_MANAGER, () -> team.changeRole(partnership, ada.id(), Role.EDITOR));

        PlannerUser bea = joined(Role.EDITOR, null);
        team.changeRole(partnership, bea.id(), Role.MANAGER);
        team.changeRole(partnership, ada.id(), Role.EDITOR);

        TestAccounts.runAs(bea, () -> refused(Reason.LAST_MANAGER, () -> team.remove(partnership, bea.id())));
        team.remove(partnership, ada.id());
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> team.list(partnership));
    }

    @Test
    void nobody_works_for_a_partner_of_another_team_and_strangers_get_no_role() {
        PlannerUser cara = accounts.create("Cara");
        PartnershipId other = TestAccounts.callUnchecked(cara, () -> partnerships.create(cara));
        RecordId foreign = TestAccounts.callUnchecked(
                cara,
                () -> records.add(other, "partner", null, Map.of("name", "Elsewhere"))
                        .id());

        refused(Reason.PARTNER_UNKNOWN, () -> team.changePartner(partnership, ada.id(), foreign));
        refused(Reason.NOT_IN_TEAM, () -> team.changeRole(partnership, cara.id(), Role.EDITOR));
        refused(Reason.NOT_IN_TEAM, () -> team.changePartner(partnership, cara.id(), partner));
        assertThat(team.list(partnership)).hasSize(1);
    }

    @Test
    void a_contributor_needs_a_partner() {
        PlannerUser bea = joined(Role.READER, null);

        refused(Reason.PARTNER_MISSING, () -> team.changeRole(partnership, bea.id(), Role.CONTRIBUTOR));
        team.changePartner(partnership, bea.id(), partner);
        team.changeRole(partnership, bea.id(), Role.CONTRIBUTOR);
        refused(Reason.PARTNER_MISSING, () -> team.changePartner(partnership, bea.id(), null));
        refused(Reason.NOT_IN_TEAM, () -> team.changeRole(partnership, AccountId.next(), Role.READER));
    }

    @Test
    void everybody_may_leave_but_removes_nobody_else() {
        PlannerUser bea = joined(Role.READER, null);
        PlannerUser carl = joined(Role.EDITOR, null);
        TestAccounts.signIn(bea);

        denied(() -> team.remove(partnership, carl.id()));
        team.remove(partnership, bea.id());

        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> team.list(partnership));
    }

    private PlannerUser joined(Role role, @Nullable RecordId of) {
        PlannerUser person = accounts.create("Person");
        partnerships.join(partnership, person, role, of);
        return person;
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(TeamRefusedException.class)
                .isThrownBy(act)
                .matches(refused -> refused.reason() == reason);
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
