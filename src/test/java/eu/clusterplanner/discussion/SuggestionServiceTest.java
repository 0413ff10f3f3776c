package eu.clusterplanner.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.discussion.Suggestion.State;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.notification.InboxFilter;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.Act;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class SuggestionServiceTest {

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SuggestionReading reading;

    @Autowired
    Inbox inbox;

    @Autowired
    History history;

    @Autowired
    Undo undo;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser ada;
    PlannerUser bo;
    PlannerUser cy;
    PartnershipId partnership;
    RecordId partner;
    Subject title;

    @BeforeEach
    void an_action_and_two_who_may_only_propose() {
        ada = accounts.create("Ada");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partner = records.add(partnership, "partner", null, Map.of("name", "Pack"))
                .id();
        bo = join("Bo", Role.CONTRIBUTOR, partner);
        cy = join("Cy", Role.REVIEWER, null);
        RecordId id = records.add(partnership, "action", null, Map.of("title", "Training", "status", "IDEA"))
                .id();
        title = new Subject("action", id, "title");
    }

    @Test
    void an_accepted_value_is_a_change_of_whoever_accepts_and_closes_those_that_say_the_same() {
        RecordId one = propose(bo, "Joint training", "Clearer");
        RecordId same = propose(cy, "Joint training", "");
        RecordId other = propose(cy, "Training for all", "");
        assertThat(told(ada)).containsOnly(NoticeKind.SUGGESTED);

        suggestions.accept(partnership, one, action());

        assertThat(action().value("title")).isEqualTo("Joint training");
        assertThat(state(one)).isEqualTo(State.ACCEPTED);
        assertThat(state(same)).isEqualTo(State.ACCEPTED);
        assertThat(state(other)).isEqualTo(State.OPEN);
        assertThat(told(bo)).containsExactly(NoticeKind.SUGGESTION_DECIDED);
        Suggestion read = reading.find(partnership, one).orElseThrow();
        assertThat(read.present()).isEqualTo("Training");
        assertThat(read.decidedBy()).extracting(Voice::name).isEqualTo("Ada");
        Act act = history.page(partnership, HistoryFilter.NONE, null).acts().getFirst();
        assertThat(act.person()).isEqualTo("Ada");
        refused(Reason.DECIDED, () -> suggestions.accept(partnership, one, null));
        refused(Reason.DECIDED, () -> suggestions.decline(partnership, one, "No"));
    }

    @Test
    void an_acceptance_is_undone_as_a_whole() {
        RecordId one = propose(bo, "Joint training", "");
        suggestions.accept(partnership, one, action());

        Act act = history.page(partnership, HistoryFilter.NONE, null).acts().getFirst();
        undo.undo(partnership, act.id());

        assertThat(action().value("title")).isEqualTo("Training");
        assertThat(state(one)).isEqualTo(State.OPEN);
    }

    @Test
    void whoever_may_not_make_the_change_may_not_decide() {
        RecordId one = propose(cy, "Joint training", "");

        as(bo, () -> {
            assertThat(reading.mayDecide(
                            partnership, reading.find(partnership, one).orElseThrow()))
                    .isFalse();
            denied(() -> suggestions.accept(partnership, one, null));
            denied(() -> suggestions.decline(partnership, one, "No"));
            refused(Reason.NOT_YOURS, () -> suggestions.withdraw(partnership, one));
        });
        as(join("Reader", Role.READER, null), () -> denied(() -> propose("X")));
        assertThat(state(one)).isEqualTo(State.OPEN);
        assertThat(action().value("title")).isEqualTo("Training");
    }

    @Test
    void a_decision_has_a_reason_and_what_is_taken_back_waits_for_nobody() {
        RecordId one = propose(bo, "Joint training", "");
        RecordId two = propose(bo, "Common training", "");
        refused(Reason.EMPTY, () -> suggestions.decline(partnership, one, "  "));
        suggestions.decline(partnership, one, "The old one is shorter");
        as(bo, () -> suggestions.withdraw(partnership, two));

        assertThat(reading.find(partnership, one))
                .get()
                .extracting(Suggestion::reason)
                .isEqualTo("The old one is shorter");
        assertThat(state(two)).isEqualTo(State.WITHDRAWN);
        assertThat(reading.open(partnership)).isEmpty();
        assertThat(told(ada)).containsExactly(NoticeKind.SUGGESTED);
    }

    @Test
    void somebody_elses_change_in_between_is_told_unless_it_is_elsewhere() {
        RecordId one = propose(bo, "Joint training", "");
        RecordRow seen = action();
        records.change(partnership, new Change("action", title.record(), 1, "description", "More"));
        RecordId two = propose(bo, "Another", "");
        suggestions.accept(partnership, one, seen);
        assertThatExceptionOfType(CollisionException.class)
                .isThrownBy(() -> suggestions.accept(partnership, two, seen));

        assertThat(action().value("title")).isEqualTo("Joint training");
        assertThat(state(two)).isEqualTo(State.OPEN);
    }

    @Test
    void new_records_and_removals_are_proposed_too() {
        RecordId more = TestAccounts.callUnchecked(
                cy,
                () -> suggestions.proposeNew(
                        partnership, "action", null, Map.of("title", "Mission", "status", "IDEA"), "To Chicago"));
        RecordId less = TestAccounts.callUnchecked(
                cy, () -> suggestions.proposeRemoval(partnership, title.whole(), "Nobody needs it"));

        suggestions.accept(partnership, more, null);
        suggestions.accept(partnership, less, action());

        assertThat(records.list(partnership, "action"))
                .extracting(row -> row.text("title"))
                .containsExactly("Mission");
        as(
                bo,
                () -> refused(
                        Reason.NOTHING_TO_PROPOSE,
                        () -> suggestions.proposeNew(
                                partnership,
                                "action",
                                null,
                                Map.of("title", "T", "status", "IDEA", "cost", BigDecimal.ONE),
                                "")));
    }

    @Test
    void a_suggestion_whose_record_is_gone_says_so_and_can_be_declined() {
        RecordId one = propose(bo, "Joint training", "");
        records.remove(partnership, "action", title.record(), 1);

        assertThat(reading.open(partnership)).extracting(Suggestion::id).containsExactly(one);
        refused(Reason.RECORD_GONE, () -> suggestions.accept(partnership, one, null));
        suggestions.decline(partnership, one, "The action is gone");
        assertThat(state(one)).isEqualTo(State.DECLINED);
    }

    @Test
    void what_cannot_be_stored_or_read_cannot_be_proposed() {
        as(bo, () -> {
            refused(Reason.NOTHING_TO_PROPOSE, () -> propose("Training"));
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> propose("x".repeat(300)));
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> propose(null));
            refused(
                    Reason.RECORD_GONE,
                    () -> suggestions.proposeChange(
                            partnership, new Subject("action", title.record(), "cost"), BigDecimal.ONE, ""));
        });
        RecordId cost = suggestions.proposeChange(
                partnership, new Subject("action", title.record(), "cost"), new BigDecimal("12.50"), "");
        as(cy, () -> assertThat(reading.all(partnership)).isEmpty());
        assertThat(reading.find(partnership, cost))
                .get()
                .extracting(Suggestion::value)
                .isEqualTo(new BigDecimal("12.50"));
    }

    private RecordId propose(PlannerUser person, String value, String note) {
        return TestAccounts.callUnchecked(person, () -> suggestions.proposeChange(partnership, title, value, note));
    }

    private void propose(@Nullable String value) {
        suggestions.proposeChange(partnership, title, value, "");
    }

    private State state(RecordId id) {
        return reading.find(partnership, id).orElseThrow().state();
    }

    private RecordRow action() {
        return records.find(partnership, "action", title.record()).orElseThrow();
    }

    private PlannerUser join(String name, Role role, @Nullable RecordId forPartner) {
        PlannerUser person = accounts.create(name);
        partnerships.join(partnership, person, role, forPartner);
        return person;
    }

    private List<NoticeKind> told(PlannerUser person) {
        return TestAccounts.callUnchecked(
                person,
                () -> inbox.list(InboxFilter.NONE).stream()
                        .map(each -> each.kind())
                        .toList());
    }

    private static void as(PlannerUser person, Runnable work) {
        TestAccounts.runAs(person, work);
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatExceptionOfType(DiscussionRefusedException.class)
                .isThrownBy(work::run)
                .extracting(DiscussionRefusedException::reason)
                .isEqualTo(reason);
    }
}
