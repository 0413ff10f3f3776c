package eu.clusterplanner.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxEntry;
import eu.clusterplanner.notification.InboxFilter;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PlannerTest
class CommentServiceTest {

    @Autowired
    CommentService comments;

    @Autowired
    CommentReading reading;

    @Autowired
    Discussions discussions;

    @Autowired
    Inbox inbox;

    @Autowired
    Records records;

    @Autowired
    Removals removals;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    TransactionTemplate transaction;

    PlannerUser ada;
    PlannerUser bo;
    PartnershipId partnership;
    RecordId partner;
    Subject action;

    @BeforeEach
    void a_plan_with_an_action_of_a_partner() {
        ada = accounts.create("Ada");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partner = records.add(partnership, "partner", null, Map.of("name", "Pack"))
                .id();
        bo = join("Bo", Role.CONTRIBUTOR, partner);
        RecordId id = records.add(
                        partnership,
                        "action",
                        null,
                        Map.of("title", "Training", "status", "IDEA", "lead", partner, "cost", BigDecimal.TEN))
                .id();
        action = new Subject("action", id, null);
    }

    @Test
    void a_thread_is_opened_answered_solved_and_opened_again() {
        Subject title = new Subject("action", action.record(), "title");
        RecordId thread = comments.open(partnership, title, "  Too long?\r\nI think so  ");
        as(bo, () -> comments.reply(partnership, thread, "A little"));

        CommentThread read = only();
        assertThat(read.subject()).isEqualTo(title);
        assertThat(read.comments()).extracting(Comment::text).containsExactly("Too long?\nI think so", "A little");
        assertThat(read.comments())
                .extracting(comment -> comment.author().name())
                .containsExactly("Ada", "Bo");
        assertThat(reading.counts(partnership).of("action", action.record(), "title"))
                .isEqualTo(1);
        assertThat(reading.counts(partnership).ofRecord("action", action.record()))
                .isEqualTo(1);

        as(bo, () -> comments.solve(partnership, thread));
        assertThat(only().open()).isFalse();
        assertThat(only().solvedBy()).extracting(Voice::name).isEqualTo("Bo");
        assertThat(reading.counts(partnership).all()).isZero();
        comments.reopen(partnership, thread);
        assertThat(only().open()).isTrue();
        assertThat(told(ada)).containsExactlyInAnyOrder(NoticeKind.COMMENTED, NoticeKind.RESOLVED);
        assertThat(told(bo)).containsExactly(NoticeKind.COMMENTED);
    }

    @Test
    void authors_change_and_take_back_their_own_words_only() {
        RecordId thread = comments.open(partnership, action, "Frist, @Bo");
        Comment first = only().comments().getFirst();

        comments.edit(partnership, thread, first, "First");
        Comment edited = only().comments().getFirst();
        assertThat(edited.text()).isEqualTo("First");
        assertThat(edited.editedAt()).isNotNull();
        refused(Reason.CHANGED, () -> comments.edit(partnership, thread, first, "Second"));
        as(bo, () -> refused(Reason.NOT_YOURS, () -> comments.edit(partnership, thread, edited, "Mine")));
        as(bo, () -> refused(Reason.NOT_YOURS, () -> comments.takeBack(partnership, thread, edited)));

        comments.takeBack(partnership, thread, edited);
        assertThat(only().comments().getFirst().takenBack()).isTrue();
        assertThat(told(bo)).as("what was told of it is gone with it").isEmpty();
    }

    @Test
    void people_are_named_and_get_a_turn() {
        PlannerUser cy = join("Cy", Role.REVIEWER, null);
        RecordId thread = comments.open(partnership, action, "What do you think, @cy?");
        comments.assign(partnership, thread, bo.id());
        comments.assign(partnership, thread, bo.id());

        assertThat(told(cy)).containsExactly(NoticeKind.MENTIONED);
        assertThat(told(bo)).containsExactlyInAnyOrder(NoticeKind.COMMENTED, NoticeKind.ASSIGNED);
        as(cy, () -> assertThat(reading.mine(partnership)).hasSize(1));
        as(cy, () -> assertThat(reading.countMine(partnership)).isEqualTo(1));
        as(bo, () -> assertThat(reading.mine(partnership)).hasSize(1));
        as(bo, () -> assertThat(reading.countMine(partnership)).isEqualTo(1));
        assertThat(reading.mine(partnership)).isEmpty();
        refused(
                Reason.NOT_IN_TEAM,
                () -> comments.assign(
                        partnership, thread, accounts.create("Stranger").id()));
    }

    @Test
    void threads_about_what_somebody_may_not_read_are_not_there() {
        PlannerUser cy = join("Cy", Role.REVIEWER, null);
        Subject cost = new Subject("action", action.record(), "cost");
        RecordId thread = comments.open(partnership, cost, "Is that all, @Cy?");

        as(cy, () -> {
            assertThat(reading.of(partnership, "action", action.record())).isEmpty();
            assertThat(reading.all(partnership)).isEmpty();
            assertThat(reading.counts(partnership).all()).isZero();
            assertThat(reading.find(partnership, thread)).isEmpty();
            refused(Reason.RECORD_GONE, () -> comments.reply(partnership, thread, "What?"));
            refused(Reason.RECORD_GONE, () -> comments.open(partnership, cost, "What?"));
        });
        assertThat(told(cy)).isEmpty();
        assertThat(only().comments()).hasSize(1);
    }

    @Test
    void readers_read_strangers_do_not() {
        RecordId thread = comments.open(partnership, action, "Yes");
        as(join("Reader", Role.READER, partner), () -> {
            assertThat(reading.of(partnership, "action", action.record())).hasSize(1);
            assertThat(comments.mayWrite(partnership)).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> comments.reply(partnership, thread, "No"));
        });
        as(
                accounts.create(),
                () -> assertThatExceptionOfType(PartnershipNotFoundException.class)
                        .isThrownBy(() -> reading.find(partnership, thread)));
    }

    @Test
    void what_was_said_about_a_removed_record_is_there_again_with_it() {
        comments.open(partnership, action, "Keep it");
        var removal = removals.remove(partnership, "action", action.record());
        assertThat(reading.all(partnership)).isEmpty();

        removals.undo(partnership, removal);

        assertThat(only().comments()).hasSize(1);
    }

    @Test
    void guests_write_by_the_services_of_other_modules() {
        UUID link = UUID.randomUUID();
        Author guest = Author.guest(link, "Dr. Guest");
        RecordId thread = Actors.callAs(
                guest.actor(),
                () -> transaction.execute(status -> discussions.open(partnership, action, "From outside, @Bo", guest)));

        assertThat(only().id()).isEqualTo(thread);
        assertThat(only().comments().getFirst().author()).isEqualTo(new Voice(null, "Dr. Guest", true));
        assertThat(told(bo)).containsExactly(NoticeKind.MENTIONED);
        refused(Reason.EMPTY, () -> comments.open(partnership, action, " \n "));
        refused(Reason.TOO_LONG, () -> comments.open(partnership, action, "x".repeat(4001)));
    }

    @Test
    void the_name_of_the_record_is_that_of_the_moment() {
        comments.open(partnership, new Subject("action", action.record(), "title"), "Hm");
        records.change(partnership, new Change("action", action.record(), 1, "title", "Another"));

        assertThat(entries(bo)).extracting(InboxEntry::subject).containsExactly("Shared action A1 Training: Title");
    }

    private CommentThread only() {
        List<CommentThread> all = reading.of(partnership, "action", action.record());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private PlannerUser join(String name, Role role, @Nullable RecordId forPartner) {
        PlannerUser person = accounts.create(name);
        partnerships.join(partnership, person, role, forPartner);
        return person;
    }

    private List<InboxEntry> entries(PlannerUser person) {
        return TestAccounts.callUnchecked(person, () -> inbox.list(InboxFilter.NONE));
    }

    private List<NoticeKind> told(PlannerUser person) {
        return entries(person).stream().map(InboxEntry::kind).toList();
    }

    private static void as(PlannerUser person, Runnable work) {
        TestAccounts.runAs(person, work);
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatExceptionOfType(DiscussionRefusedException.class)
                .isThrownBy(work::run)
                .extracting(DiscussionRefusedException::reason)
                .isEqualTo(reason);
    }
}
