package eu.clusterplanner.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.AccountRefusedException;
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
import java.util.UUID;
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
    void somebody_with_an_account_joins_at_once() {
        PlannerUser bea = accounts.create("Bea");

        Invited invited = team.invite(partnership, invitation(bea.email(), Role.CONTRIBUTOR, partner));

        assertThat(invited.password()).isNull();
        assertThat(team.list(partnership)).extracting(TeamMember::name).containsExactly("Ada", "Bea");
        assertThat(team.list(partnership).getLast()).satisfies(member -> {
            assertThat(member.role()).isEqualTo(Role.CONTRIBUTOR);
            assertThat(member.partnerName()).isEqualTo("NP");
        });
    }

    @Test
    void somebody_without_an_account_gets_one_and_a_password_once() {
        String email = "new." + UUID.randomUUID() + "@example.org";

        Invited invited = team.invite(partnership, new Invitation(email, "New Colleague", Role.READER, null));

        assertThat(invited.password()).isNotEmpty();
        assertThat(directory.findByEmail(email)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("New Colleague");
            assertThat(account.administrator()).isFalse();
        });
    }

    @Test
    void nothing_is_made_where_an_invitation_is_refused() {
        String email = "new." + UUID.randomUUID() + "@example.org";

        refused(Reason.PARTNER_MISSING, () -> team.invite(partnership, invitation(email, Role.CONTRIBUTOR, null)));
        refused(
                Reason.PARTNER_UNKNOWN,
                () -> team.invite(partnership, invitation(email, Role.CONTRIBUTOR, RecordId.next())));
        refused(Reason.ALREADY_IN_TEAM, () -> team.invite(partnership, invitation(ada.email(), Role.READER, null)));
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> team.invite(partnership, invitation("no address", Role.READER, null)));

        assertThat(directory.findByEmail(email)).isEmpty();
        assertThat(team.list(partnership)).hasSize(1);
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
    void a_contributor_needs_a_partner() {
        PlannerUser bea = joined(Role.READER, null);

        refused(Reason.PARTNER_MISSING, () -> team.changeRole(partnership, bea.id(), Role.CONTRIBUTOR));
        team.changePartner(partnership, bea.id(), partner);
        team.changeRole(partnership, bea.id(), Role.CONTRIBUTOR);
        refused(Reason.PARTNER_MISSING, () -> team.changePartner(partnership, bea.id(), null));
        refused(Reason.NOT_IN_TEAM, () -> team.changeRole(partnership, AccountId.next(), Role.READER));
    }

    @Test
    void a_contributor_invites_colleagues_of_the_own_partner_as_contributors() {
        RecordId other = records.add(partnership, "partner", null, Map.of("name", "Other"))
                .id();
        TestAccounts.signIn(joined(Role.CONTRIBUTOR, partner));
        PlannerUser colleague = accounts.create("Colleague");

        denied(() -> team.invite(partnership, invitation(colleague.email(), Role.CONTRIBUTOR, other)));
        denied(() -> team.invite(partnership, invitation(colleague.email(), Role.EDITOR, partner)));
        denied(() -> team.invite(partnership, invitation(colleague.email(), Role.CONTRIBUTOR, null)));
        team.invite(partnership, invitation(colleague.email(), Role.CONTRIBUTOR, partner));

        assertThat(team.list(partnership)).hasSize(3);
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

    private static Invitation invitation(String email, Role role, @Nullable RecordId of) {
        return new Invitation(email, "Somebody", role, of);
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
