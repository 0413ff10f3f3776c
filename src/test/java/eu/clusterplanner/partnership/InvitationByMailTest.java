package eu.clusterplanner.partnership;

import static eu.clusterplanner.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.TeamInvitation.State;
import eu.clusterplanner.platform.mail.TestMailbox;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestDatabase;
import eu.clusterplanner.testing.TestPartnerships;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Invitations that go out by a mail server. */
@PlannerTest(properties = {TestMailbox.SERVER, TestDatabase.OWN})
class InvitationByMailTest {

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationAcceptance acceptance;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    DSLContext database;

    private final String email = "new." + UUID.randomUUID() + "@example.org";
    PlannerUser ada;
    PartnershipId partnership;

    @BeforeEach
    void a_partnership() {
        ada = accounts.create("Ada");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
    }

    @Test
    void the_mail_goes_out_with_a_link_that_works_and_answers_reach_the_manager() throws Exception {
        invite(Role.READER, null);
        assertThat(only().state()).isEqualTo(State.QUEUED);

        MimeMessage mail = sent();

        assertThat(only().state()).isEqualTo(State.SENT);
        assertThat(mail.getReplyTo()[0]).hasToString("Ada <" + ada.email() + ">");
        assertThat(TestMailbox.html(mail)).contains("href=\"" + TestMailbox.ADDRESS + "/invitation#");
        assertThat(acceptance.look(TestMailbox.token(mail))).isPresent();
    }

    @Test
    void what_waits_is_not_sent_twice_and_what_is_taken_back_not_at_all() {
        invite(Role.READER, null);
        invitations.sendAgain(partnership, only().id());
        assertThat(TestMailbox.deliver(context, email)).hasSize(1);

        invitations.sendAgain(partnership, only().id());
        invitations.revoke(partnership, only().id());
        assertThat(TestMailbox.deliver(context, email)).hasSize(1);
    }

    @Test
    void sending_again_sends_a_mail_of_its_own_with_a_new_link() {
        invite(Role.READER, null);
        MimeMessage first = sent();
        invitations.sendAgain(partnership, only().id());
        MimeMessage second = TestMailbox.deliver(context, email).getLast();

        assertThat(TestMailbox.header(second, "Message-ID")).isNotEqualTo(TestMailbox.header(first, "Message-ID"));
        assertThat(acceptance.look(TestMailbox.token(first))).isEmpty();
        assertThat(acceptance.look(TestMailbox.token(second))).isPresent();
    }

    @Test
    void what_the_mail_server_refused_or_left_unclear_is_told() {
        invite(Role.READER, null);

        end("REFUSED", "550 no such mailbox");
        assertThat(only().state()).isEqualTo(State.FAILED);
        assertThat(only().problem()).isEqualTo("550 no such mailbox");
        end("UNCLEAR", null);
        assertThat(only().state()).isEqualTo(State.UNCLEAR);

        invitations.sendAgain(partnership, only().id());
        assertThat(only().state()).isEqualTo(State.QUEUED);
        assertThat(TestMailbox.deliver(context, email)).hasSize(1);
    }

    @Test
    void managers_are_told_whom_a_contributor_invited() {
        RecordId partner = records.add(partnership, "partner", null, Map.of("name", "Nanoprogress"))
                .id();
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(partnership, bea, Role.CONTRIBUTOR, partner);

        TestAccounts.runAs(bea, () -> invite(Role.CONTRIBUTOR, partner));

        assertThat(TestMailbox.deliver(context, ada.email()))
                .singleElement()
                .satisfies(mail -> assertThat(TestMailbox.plain(mail))
                        .contains("Hello Ada,", "Bea of Nanoprogress has invited a colleague", email)
                        .contains(TestMailbox.ADDRESS + "/partnerships/" + partnership + "/team"));
        assertThat(TestMailbox.received(email)).hasSize(1);
    }

    @Test
    void what_people_typed_is_escaped() {
        invitations.invite(partnership, new Invitation(email, "<b>Bea</b> \"&\" co", Role.READER, null));

        assertThat(TestMailbox.html(sent()))
                .contains("Hello &lt;b&gt;Bea&lt;/b&gt; &quot;&amp;&quot; co,")
                .doesNotContain("<b>");
    }

    private void invite(Role role, @Nullable RecordId partner) {
        assertThat(invitations.invite(partnership, new Invitation(email, "", role, partner)))
                .isEmpty();
    }

    private MimeMessage sent() {
        assertThat(TestMailbox.deliver(context, email)).hasSize(1);
        return TestMailbox.received(email).getFirst();
    }

    private void end(String state, @Nullable String problem) {
        database.update(MAIL)
                .set(MAIL.STATE, state)
                .set(MAIL.PROBLEM, problem)
                .set(MAIL.ENDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(MAIL.STATE.in("QUEUED", state.equals("UNCLEAR") ? "REFUSED" : "QUEUED"))
                .execute();
    }

    private TeamInvitation only() {
        assertThat(invitations.list(partnership)).hasSize(1);
        return invitations.list(partnership).getFirst();
    }
}
