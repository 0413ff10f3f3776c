package eu.clusterplanner.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.Role;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What comments cause in inboxes and, by a real mail server, in mailboxes. */
@PlannerTest(properties = {TestMailbox.SERVER, TestDatabase.OWN})
class NotificationsByMailTest {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");

    @Autowired
    CommentService comments;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeChoices choices;

    @Autowired
    StopLinks stops;

    @Autowired
    DigestRounds rounds;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    PartnershipService partnershipService;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext context;

    PlannerUser ada;
    PlannerUser bo;
    PartnershipId partnership;
    Subject action;

    @BeforeEach
    void a_plan_of_two() {
        clock.stopAt(NOON);
        ada = accounts.create("Ada");
        bo = accounts.create("Bo Li");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partnerships.join(partnership, bo, Role.EDITOR, null);
        RecordId id = records.add(partnership, "action", null, Map.of("title", "Joint training", "status", "IDEA"))
                .id();
        action = new Subject("action", id, null);
    }

    @Test
    void a_mention_is_mailed_once_whatever_dies_and_nothing_leaves_before_it_is_stored() {
        transaction.executeWithoutResult(status -> {
            comments.open(partnership, action, "Never written, @Bo Li");
            status.setRollbackOnly();
        });
        assertThat(TestMailbox.deliver(context, bo.email())).isEmpty();

        comments.open(partnership, action, "Could you take the lead, @bo li?");
        TestMailbox.dieBeforeSending(context);
        assertThat(TestMailbox.received(bo.email())).isEmpty();
        TestMailbox.deliver(context, bo.email());
        MimeMessage mail = onlyMail(bo);
        TestMailbox.deliver(context, bo.email());

        assertThat(TestMailbox.deliver(context, bo.email())).hasSize(1);
        assertThat(TestMailbox.header(mail, "Subject"))
                .isEqualTo("TEST: Ada mentions you: Shared action A1 Joint training");
        assertThat(TestMailbox.plain(mail))
                .contains("Could you take the lead", "/partnerships/" + partnership + "/comments?thread=")
                .contains("/stop-mails#");
        assertThat(TestMailbox.plain(mail).split("\\s+")).hasSizeLessThan(120);
        assertThat(TestMailbox.deliver(context, ada.email())).isEmpty();
        assertThat(unread(bo)).containsExactly(NoticeKind.MENTIONED);
        assertThat(unread(ada)).isEmpty();
    }

    @Test
    void what_was_read_meanwhile_or_is_about_a_team_that_was_left_is_not_mailed() {
        comments.open(partnership, action, "@Bo Li, look");
        TestAccounts.runAs(bo, () -> inbox.markAllRead(InboxFilter.NONE));
        comments.open(partnership, action, "@Bo Li, look again");
        RecordId other = comments.open(partnership, action, "Taken back, @Bo Li");
        TestAccounts.runAs(bo, () -> inbox.seen(partnership, CommentService.path(other)));
        partnershipService.delete(partnership);

        assertThat(TestMailbox.deliver(context, bo.email())).isEmpty();
    }

    @Test
    void the_mail_of_the_day_is_one_with_what_is_unread_and_tasks_first() throws Exception {
        RecordId thread = comments.open(partnership, action, "A first thought");
        TestAccounts.runAs(bo, () -> {
            comments.reply(partnership, thread, "One answer");
            comments.reply(partnership, thread, "Another answer");
            choices.choose(partnership, NoticeKind.ASSIGNED, Way.DAILY);
        });
        TestAccounts.runAs(ada, () -> choices.choose(partnership, NoticeKind.ASSIGNED, Way.DAILY));
        TestAccounts.runAs(bo, () -> comments.assign(partnership, thread, ada.id()));
        assertThat(TestMailbox.deliver(context, ada.email())).isEmpty();

        roundsOfThreeNodes();
        clock.forward(Duration.ofHours(1));
        rounds.order();

        TestMailbox.deliver(context, ada.email());
        String text = TestMailbox.plain(onlyMail(ada));
        assertThat(TestMailbox.header(onlyMail(ada), "Subject")).isEqualTo("1 thing waits for you");
        assertThat(text).contains("These 3 things are new", "Bo Li says that it is your turn");
        assertThat(text.indexOf("your turn")).isLessThan(text.indexOf("comments on"));
        assertThat(text.split("\\s+")).hasSizeLessThan(120);

        clock.forward(Duration.ofDays(1));
        rounds.order();
        assertThat(TestMailbox.deliver(context, ada.email())).as("nothing new").hasSize(1);
        TestAccounts.runAs(bo, () -> comments.reply(partnership, thread, "Next day"));
        rounds.order();
        TestAccounts.runAs(ada, () -> inbox.markAllRead(InboxFilter.NONE));
        assertThat(TestMailbox.deliver(context, ada.email()))
                .as("read before it was written")
                .hasSize(1);
    }

    @Test
    void a_link_stops_mails_without_signing_in_and_only_when_it_is_used() {
        comments.open(partnership, action, "@Bo Li one");
        TestMailbox.deliver(context, bo.email());
        String token = TestMailbox.token(onlyMail(bo));

        assertThat(stops.look(token)).get().extracting(StopLinks.Offer::kind).isEqualTo(NoticeKind.MENTIONED);
        comments.open(partnership, action, "@Bo Li two");
        assertThat(TestMailbox.deliver(context, bo.email()))
                .as("looking changes nothing")
                .hasSize(2);
        assertThat(stops.stop(token, false)).isTrue();
        assertThat(stops.stop("another", true)).isFalse();
        comments.open(partnership, action, "@Bo Li three");

        assertThat(TestMailbox.deliver(context, bo.email())).hasSize(2);
        assertThat(unread(bo)).hasSize(3);
        TestAccounts.runAs(
                bo,
                () -> assertThat(choices.of(partnership))
                        .containsEntry(NoticeKind.MENTIONED, Way.INBOX_ONLY)
                        .containsEntry(NoticeKind.ASSIGNED, Way.AT_ONCE));
    }

    /** As if each node of three did its round at that moment. */
    private void roundsOfThreeNodes() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<? extends Future<?>> all =
                    List.of(nodes.submit(rounds::order), nodes.submit(rounds::order), nodes.submit(rounds::order));
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    private List<NoticeKind> unread(PlannerUser person) {
        return TestAccounts.callUnchecked(
                person,
                () -> inbox.list(InboxFilter.NONE).stream()
                        .filter(entry -> !entry.read())
                        .map(InboxEntry::kind)
                        .toList());
    }

    private static MimeMessage onlyMail(PlannerUser person) {
        assertThat(TestMailbox.received(person.email())).hasSize(1);
        return TestMailbox.received(person.email()).getFirst();
    }
}
