package eu.clusterplanner.partnership;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.TeamInvitation.State;
import eu.clusterplanner.partnership.TeamRefusedException.Reason;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.AtOnce;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Invitations where there is no mail server: the mail is handed to whoever invites. */
@PlannerTest
class InvitationServiceTest {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationAcceptance acceptance;

    @Autowired
    InvitationTidying tidying;

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

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    private final String email = "new." + UUID.randomUUID() + "@example.org";
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
    void an_invited_person_makes_the_account_and_is_in_the_team() {
        String token = token(invite(Role.CONTRIBUTOR, partner));
        SecurityContextHolder.clearContext();

        assertThat(acceptance.look(token)).hasValueSatisfying(open -> {
            assertThat(open.acronym()).isEqualTo("TEST");
            assertThat(open.email()).isEqualTo(email);
            assertThat(open.name()).isEqualTo("Bea");
            assertThat(open.partnerName()).isEqualTo("NP");
            assertThat(open.invitedBy()).isEqualTo("Ada");
            assertThat(open.accountExists()).isFalse();
        });
        PlannerUser bea = acceptance.acceptWithNewAccount(token, "Bea Test", PASSWORD);

        assertThat(bea.email()).isEqualTo(email);
        assertThat(bea.administrator()).isFalse();
        TestAccounts.signIn(bea);
        assertThat(team.list(partnership)).extracting(TeamMember::name).containsExactly("Ada", "Bea Test");
        assertThat(team.list(partnership).getLast().role()).isEqualTo(Role.CONTRIBUTOR);
        assertThat(database.fetchValue(
                        CHANGE_LOG.ACTOR_ID,
                        CHANGE_LOG.TABLE_NAME.eq("team_member").and(CHANGE_LOG.NEW.like("%" + bea.id() + "%"))))
                .isEqualTo(bea.id().toString());
    }

    @Test
    void looking_changes_nothing_and_accepting_uses_the_link_up() {
        String token = token(invite(Role.READER, null));
        SecurityContextHolder.clearContext();
        for (int look = 0; look < 5; look++) {
            assertThat(acceptance.look(token)).isPresent();
        }

        acceptance.acceptWithNewAccount(token, "Bea", PASSWORD);

        assertThat(acceptance.look(token)).isEmpty();
        refused(Reason.INVITATION_OVER, () -> acceptance.acceptWithNewAccount(token, "Eve", PASSWORD));
        TestAccounts.signIn(accounts.create("Eve"));
        refused(Reason.INVITATION_OVER, () -> acceptance.acceptSignedIn(token));
    }

    @Test
    void what_cannot_be_used_leaves_the_link_as_it_was() {
        String token = token(invite(Role.READER, null));
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> acceptance.acceptWithNewAccount(token, "Bea", "short"));
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> acceptance.acceptWithNewAccount(token, " ", PASSWORD));

        assertThat(directory.findByEmail(email)).isEmpty();
        assertThat(acceptance.look(token)).isPresent();
    }

    @Test
    void somebody_with_an_account_joins_by_its_password_or_signed_in() {
        PlannerUser bea = accounts.withPassword(accounts.create("Bea"), PASSWORD);
        String token = token(invite(bea.email(), "", Role.READER, null));
        SecurityContextHolder.clearContext();
        assertThat(acceptance.look(token).orElseThrow().accountExists()).isTrue();
        refused(Reason.ACCOUNT_EXISTS, () -> acceptance.acceptWithNewAccount(token, "Bea", PASSWORD));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> acceptance.acceptWithPassword(token, "wrong", "192.0.2.200"));

        assertThat(acceptance.acceptWithPassword(token, PASSWORD, "192.0.2.200"))
                .isEqualTo(bea);

        TestAccounts.signIn(ada);
        String another = token(invite(Role.READER, null));
        PlannerUser carl = accounts.create("Carl");
        TestAccounts.signIn(carl);
        assertThat(acceptance.acceptSignedIn(another)).isEqualTo(partnership);
        assertThat(team.list(partnership)).extracting(TeamMember::name).containsExactly("Ada", "Bea", "Carl");
    }

    @Test
    void a_new_mail_makes_the_older_link_useless() {
        String first = token(invite(Role.READER, null));
        String second = token(invitations.sendAgain(partnership, only().id()).orElseThrow());

        assertThat(acceptance.look(first)).isEmpty();
        assertThat(acceptance.look(second)).isPresent();
    }

    @Test
    void an_invitation_ends_after_two_weeks_and_a_new_mail_begins_them_again() {
        String token = token(invite(Role.READER, null));
        clock.forward(Duration.ofDays(14).minusMinutes(1));
        assertThat(acceptance.look(token)).isPresent();
        clock.forward(Duration.ofMinutes(1));
        assertThat(acceptance.look(token)).isEmpty();
        assertThat(only().state()).isEqualTo(State.EXPIRED);

        String next = token(invitations.sendAgain(partnership, only().id()).orElseThrow());

        assertThat(acceptance.look(next)).isPresent();
        assertThat(only().state()).isEqualTo(State.BY_HAND);
    }

    @Test
    void a_revoked_invitation_is_gone_with_its_address() {
        String token = token(invite(Role.READER, null));

        invitations.revoke(partnership, only().id());

        assertThat(acceptance.look(token)).isEmpty();
        assertThat(invitations.list(partnership)).isEmpty();
        assertThat(database.fetchValue("select count(*) from invitee where email = ?", email))
                .isEqualTo(0L);
    }

    @Test
    void address_and_name_never_reach_the_change_log() {
        invite(Role.READER, null);
        invitations.sendAgain(partnership, only().id());
        acceptance.acceptWithNewAccount(
                token(invitations.sendAgain(partnership, only().id()).orElseThrow()), "Bea", PASSWORD);

        assertThat(database.fetchValue(
                        "select string_agg(coalesce(old::text, '') || coalesce(new::text, ''), ' ') from change_log"
                                + " where partnership_id = ?",
                        partnership.value()))
                .asString()
                .contains("invitee_id")
                .doesNotContain(email);
    }

    @Test
    void an_accepted_invitation_is_listed_for_a_month() {
        acceptance.acceptWithNewAccount(token(invite(Role.READER, null)), "Bea Test", PASSWORD);
        assertThat(only().state()).isEqualTo(State.ACCEPTED);
        assertThat(only().name()).isEqualTo("Bea Test");
        assertThat(only().email()).isEmpty();
        refused(Reason.INVITATION_OVER, () -> invitations.sendAgain(partnership, only().id()));

        clock.forward(Duration.ofDays(31));
        tidying.tidyUp();

        assertThat(invitations.list(partnership)).isEmpty();
        assertThat(team.list(partnership)).hasSize(2);
    }

    @Test
    void nobody_is_invited_twice_or_into_a_team_that_they_are_in() {
        invite(Role.READER, null);

        refused(Reason.ALREADY_INVITED, () -> invite(email.toUpperCase(Locale.ROOT), "", Role.EDITOR, null));
        refused(Reason.ALREADY_IN_TEAM, () -> invite(ada.email(), "", Role.READER, null));
    }

    @Test
    void nothing_is_kept_of_an_invitation_that_is_refused() {
        refused(Reason.PARTNER_MISSING, () -> invite(Role.CONTRIBUTOR, null));
        refused(Reason.PARTNER_UNKNOWN, () -> invite(Role.CONTRIBUTOR, RecordId.next()));
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> invite("no address", "", Role.READER, null));

        assertThat(invitations.list(partnership)).isEmpty();
        assertThat(database.fetchValue("select count(*) from invitee where email = ?", email))
                .isEqualTo(0L);
    }

    @Test
    void a_contributor_invites_colleagues_of_the_own_partner_as_contributors() {
        RecordId other = records.add(partnership, "partner", null, Map.of("name", "Other"))
                .id();
        invite("e." + email, "", Role.EDITOR, null);
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(partnership, bea, Role.CONTRIBUTOR, partner);
        TestAccounts.signIn(bea);

        denied(() -> invite(Role.CONTRIBUTOR, other));
        denied(() -> invite(Role.EDITOR, partner));
        denied(() -> invite(Role.CONTRIBUTOR, null));
        Mail mail = invite(Role.CONTRIBUTOR, partner);

        assertThat(only().email()).isEqualTo(email);
        assertThat(mail.letter().plain()).contains("Bea invites you", "it reaches Ada");
        assertThat(mail.replyTo()).isEqualTo(new Mail.ReplyTo("Ada", ada.email()));
    }

    @Test
    void a_contributor_whose_partner_is_gone_cannot_join() {
        String token = token(invite(Role.CONTRIBUTOR, partner));
        records.remove(partnership, "partner", partner, 1);

        assertThat(acceptance.look(token)).isEmpty();
    }

    @Test
    void the_mail_is_short_and_says_what_a_mail_has_to_say() {
        clock.stopAt(Instant.parse("2026-06-01T15:00:00Z"));
        Mail mail = invite(Role.CONTRIBUTOR, partner);
        String text = mail.letter().plain();

        assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(120);
        assertThat(mail.letter().subject()).isEqualTo("Ada invites you to the team of TEST");
        assertThat(text)
                .contains("Hello Bea,", "Partner contributor for NP", "until Mon 15 June 2026, 15:00 (")
                .contains("You get this e-mail because Ada entered your address.")
                .containsOnlyOnce("http");
    }

    private Mail invite(Role role, @Nullable RecordId of) {
        return invite(email, "Bea", role, of);
    }

    private Mail invite(String to, String name, Role role, @Nullable RecordId of) {
        return invitations
                .invite(partnership, new Invitation(to, name, role, of))
                .orElseThrow();
    }

    private TeamInvitation only() {
        assertThat(invitations.list(partnership)).hasSize(1);
        return invitations.list(partnership).getFirst();
    }

    private static String token(Mail mail) {
        return mail.letter().plain().replaceFirst("(?s).*#(\\S+).*", "$1");
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(TeamRefusedException.class)
                .isThrownBy(act)
                .matches(refused -> refused.reason() == reason);
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }

    @Test
    void two_who_invite_the_same_person_at_the_same_time_invite_once() throws Exception {
        List<Future<Optional<Mail>>> invited = AtOnce.call(
                ada, 4, () -> invitations.invite(partnership, new Invitation(email, "", Role.EDITOR, null)));

        assertThat(invited)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(invited)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .allSatisfy(one -> assertThat(one.exceptionNow())
                        .isInstanceOfSatisfying(
                                TeamRefusedException.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.ALREADY_INVITED)));
    }

    @Test
    void a_link_that_is_used_twice_at_the_same_time_lets_in_once() throws Exception {
        Mail mail = invitations
                .invite(partnership, new Invitation(email, "Bea", Role.EDITOR, null))
                .orElseThrow();
        String token = token(mail);

        List<Future<PlannerUser>> accepted =
                AtOnce.call(ada, 3, () -> acceptance.acceptWithNewAccount(token, "Bea", PASSWORD));

        assertThat(accepted)
                .filteredOn(one -> one.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(accepted)
                .filteredOn(one -> one.state() == Future.State.FAILED)
                .allSatisfy(one -> assertThat(one.exceptionNow()).isInstanceOf(TeamRefusedException.class));
        assertThat(team.list(partnership)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nobody", "a@b c", "a@b\u0000", "a\n@b.example", "\ud800@b.example"})
    void what_is_no_email_is_not_invited(String nobody) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> invitations.invite(partnership, new Invitation(nobody, "", Role.EDITOR, null)));
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> invitations.invite(
                        partnership, new Invitation("a".repeat(250) + "@b.example", "", Role.EDITOR, null)));
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() ->
                        invitations.invite(partnership, new Invitation(email, "n".repeat(251), Role.EDITOR, null)));
        assertThat(invitations.list(partnership)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "\u0000", "\ud800", "../../etc", "%00"})
    void a_forged_token_opens_nothing(String forged) {
        assertThat(acceptance.look(forged)).isEmpty();
        refused(Reason.INVITATION_OVER, () -> acceptance.acceptSignedIn(forged));
        refused(Reason.INVITATION_OVER, () -> acceptance.acceptWithNewAccount(forged, "Bea", PASSWORD));
        refused(Reason.INVITATION_OVER, () -> acceptance.acceptWithPassword(forged, PASSWORD, "192.0.2.7"));
    }

    @Test
    void an_invitation_of_another_partnership_is_neither_sent_again_nor_revoked() {
        invitations.invite(partnership, new Invitation(email, "", Role.EDITOR, null));
        RecordId id = invitations.list(partnership).getFirst().id();
        PlannerUser other = accounts.create();
        TestAccounts.signIn(other);
        PartnershipId own = partnerships.create(other);

        refused(Reason.INVITATION_OVER, () -> invitations.sendAgain(own, id));
        refused(Reason.INVITATION_OVER, () -> invitations.revoke(own, id));
        refused(
                Reason.PARTNER_UNKNOWN,
                () -> invitations.invite(own, new Invitation("x" + email, "", Role.CONTRIBUTOR, partner)));
        TestAccounts.signIn(ada);
        assertThat(invitations.list(partnership)).hasSize(1);
    }
}
