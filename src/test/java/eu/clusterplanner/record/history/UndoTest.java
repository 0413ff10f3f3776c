package eu.clusterplanner.record.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordCopies;
import eu.clusterplanner.record.history.UndoRefusedException.Reason;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.TestAccounts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class UndoTest extends TwoWhoPlan {

    @Autowired
    RecordCopies copies;

    @Autowired
    TeamService team;

    @Test
    void the_last_change_is_taken_back_and_done_again() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        change(action, "duration", Period.parse("P3M"));
        change(action, "duration", Period.parse("P4M"));
        int version = row("action", action).version();

        undoLast();
        assertThat(value("action", action, "duration")).isEqualTo(Period.parse("P3M"));
        assertThat(row("action", action).version()).isEqualTo(version + 1);

        undoLast();
        assertThat(value("action", action, "duration")).isNull();

        redoLast();
        assertThat(value("action", action, "duration")).isEqualTo(Period.parse("P3M"));
        redoLast();
        assertThat(value("action", action, "duration")).isEqualTo(Period.parse("P4M"));
        assertThat(undo.lastUndone(partnership)).isEmpty();

        undoLast();
        undoLast();
        undoLast();
        assertThat(records.list(partnership, "action")).isEmpty();
        assertThat(undo.last(partnership)).isEmpty();
    }

    @Test
    void after_a_new_change_nothing_is_done_again() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        change(action, "title", "Another mission");
        undoLast();
        change(action, "progress", 10);

        assertThat(undo.lastUndone(partnership)).isEmpty();
    }

    @Test
    void a_stay_in_a_field_is_taken_back_as_a_whole() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        UUID stay = UUID.randomUUID();
        List.of("J", "Joint", "Joint mission").forEach(typed -> type(action, stay, typed));

        undoLast();

        assertThat(value("action", action, "title")).isEqualTo("Mission");
    }

    @Test
    void a_stay_that_goes_on_after_an_undo_is_taken_back_to_there() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        UUID stay = UUID.randomUUID();
        type(action, stay, "Joint");
        undoLast();
        type(action, stay, "Common");

        undoLast();

        assertThat(value("action", action, "title")).isEqualTo("Mission");
    }

    @Test
    void what_somebody_changed_later_stays_and_is_named() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        change(action, "title", "Joint mission");
        change(action, "progress", 10);
        TestAccounts.runAs(bea, () -> change(action, "progress", 20));

        UndoRefusedException refused = refused();

        assertThat(refused.reason()).isEqualTo(Reason.CHANGED);
        UndoRefusedException.Later later = later(refused);
        assertThat(later.edit().name()).isEqualTo("Bea");
        assertThat(later.own()).isFalse();
        assertThat(later.property()).isEqualTo(records.kind("action").property("progress"));
        assertThat(later.known().rows().get(action)).isNotNull();
        assertThat(value("action", action, "progress")).isEqualTo(20);
    }

    @Test
    void another_property_that_somebody_changed_later_is_kept() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        change(action, "progress", 10);
        TestAccounts.runAs(bea, () -> change(action, "title", "Joint mission"));

        undoLast();

        assertThat(value("action", action, "progress")).isNull();
        assertThat(value("action", action, "title")).isEqualTo("Joint mission");
    }

    @Test
    void what_was_added_stays_where_somebody_built_on_it() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        RecordId action = TestAccounts.callUnchecked(
                bea, () -> add("action", Map.of("title", "Mission", "status", "IDEA", "lead", partner)));

        UndoRefusedException refused = refused();

        assertThat(later(refused).edit().name()).isEqualTo("Bea");
        assertThat(later(refused).id()).isEqualTo(action);
        assertThat(value("action", action, "lead")).isEqualTo(partner);
        TestAccounts.runAs(bea, this::undoLast);
        undoLast();
        assertThat(records.list(partnership, "partner")).isEmpty();
    }

    @Test
    void a_list_of_links_comes_back_as_it_was() {
        RecordId one = add("objective", Map.of("title", "Grow"));
        RecordId other = add("objective", Map.of("title", "Export"));
        RecordId action =
                add("action", Map.of("title", "Mission", "status", "IDEA", "objectives", List.of(one, other)));
        change(action, "objectives", List.of(other));
        change(action, "objectives", List.of());

        undoLast();
        assertThat(value("action", action, "objectives")).isEqualTo(List.of(other));
        undoLast();
        assertThat(value("action", action, "objectives")).isEqualTo(List.of(one, other));
    }

    @Test
    void a_list_that_somebody_filled_later_stays() {
        RecordId one = add("objective", Map.of("title", "Grow"));
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA", "objectives", List.of(one)));
        change(action, "objectives", List.of());
        RecordId other = TestAccounts.callUnchecked(bea, () -> {
            RecordId made = add("objective", Map.of("title", "Export"));
            change(action, "objectives", List.of(made));
            return made;
        });

        UndoRefusedException refused = refused();

        assertThat(later(refused).property()).isEqualTo(records.kind("action").property("objectives"));
        assertThat(later(refused).id()).isEqualTo(action);
        assertThat(later(refused).edit().name()).isEqualTo("Bea");
        assertThat(value("action", action, "objectives")).isEqualTo(List.of(other));
    }

    @Test
    void findings_removals_copies_and_orders_are_taken_back() {
        RecordId competence = add("competence", Map.of("name", "Polymers"));
        RecordId chain = add("value_chain", Map.of("name", "Packaging"));
        RecordId other = add("value_chain", Map.of("name", "Food"));
        records.add(partnership, "stage", chain, Map.of("name", "Recycling"));
        String key = row("competence", competence).key();
        RecordId action =
                add("action", Map.of("title", "Mission", "status", "IDEA", "origins", List.of("competence:" + key)));

        removals.remove(partnership, "competence", competence);
        assertThat(value("action", action, "origins")).isNull();
        undoLast();
        assertThat(value("action", action, "origins")).isEqualTo(List.of("competence:" + key));

        copies.copy(partnership, "value_chain", chain, Map.of("name", "Copy"));
        assertThat(names()).containsExactly("Packaging", "Copy", "Food");
        records.reorder(partnership, "value_chain", List.of(other, chain));
        undoLast();
        undoLast();
        assertThat(names()).containsExactly("Packaging", "Food");
        assertThat(records.list(partnership, "stage")).hasSize(1);
        redoLast();
        assertThat(names()).containsExactly("Packaging", "Copy", "Food");
        assertThat(records.list(partnership, "stage")).hasSize(2);
    }

    @Test
    void an_order_that_somebody_changed_later_stays() {
        RecordId one = add("value_chain", Map.of("name", "One"));
        RecordId two = add("value_chain", Map.of("name", "Two"));
        records.reorder(partnership, "value_chain", List.of(two, one));
        TestAccounts.runAs(bea, () -> {
            RecordId three = add("value_chain", Map.of("name", "Three"));
            records.reorder(partnership, "value_chain", List.of(three, two, one));
        });

        assertThat(refused().reason()).isEqualTo(Reason.CHANGED);
        assertThat(names()).containsExactly("Three", "Two", "One");
    }

    @Test
    void what_others_did_and_the_team_are_not_undone_here() {
        RecordId action =
                TestAccounts.callUnchecked(bea, () -> add("action", Map.of("title", "Mission", "status", "IDEA")));
        String theirs =
                TestAccounts.callUnchecked(bea, () -> undo.last(partnership).orElseThrow());

        assertThat(undo.last(partnership)).isEmpty();
        assertThat(reasonOf(theirs)).isEqualTo(Reason.NOT_HERE);
        assertThat(reasonOf(UUID.randomUUID().toString())).isEqualTo(Reason.UNKNOWN);
        assertThat(row("action", action).version()).isEqualTo(1);
    }

    @Test
    void who_may_not_edit_any_more_takes_nothing_back() {
        TestAccounts.signIn(bea);
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        change(action, "title", "Joint mission");
        TestAccounts.runAs(ada, () -> team.changeRole(partnership, bea.id(), Role.READER));
        String act = undo.last(partnership).orElseThrow();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> undo.undo(partnership, act));
        assertThat(value("action", action, "title")).isEqualTo("Joint mission");
    }

    @Test
    void a_stranger_learns_nothing() {
        add("action", Map.of("title", "Mission", "status", "IDEA"));
        String act = undo.last(partnership).orElseThrow();
        TestAccounts.signIn(accounts.create());

        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> undo.undo(partnership, act));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> undo.last(partnership));
    }

    @Test
    void nothing_is_taken_back_twice() {
        add("lesson", Map.of("text", "Begin early"));
        String act = undo.last(partnership).orElseThrow();
        undo.undo(partnership, act);

        assertThat(reasonOf(act)).isEqualTo(Reason.UNDONE);
    }

    @Test
    void a_key_that_was_given_to_another_one_is_not_taken_from_it() {
        RecordId lesson = add("lesson", Map.of("key", "L1", "text", "Begin early"));
        removals.remove(partnership, "lesson", lesson);
        TestAccounts.runAs(bea, () -> add("lesson", Map.of("key", "L1", "text", "Another")));

        assertThat(refused().reason()).isEqualTo(Reason.PLACE_TAKEN);
        assertThat(records.list(partnership, "lesson")).hasSize(1);
    }

    @Test
    void a_contributor_takes_back_what_is_of_the_own_partner() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        PlannerUser carl = accounts.create("Carl");
        partnerships.join(partnership, carl, Role.CONTRIBUTOR, partner);
        TestAccounts.signIn(carl);
        RecordId need = add("need", Map.of("partner", partner, "text", "Skills"));
        removals.remove(partnership, "need", need);

        undoLast();
        assertThat(records.list(partnership, "need")).hasSize(1);
        undoLast();
        assertThat(records.list(partnership, "need")).isEmpty();
    }

    private void type(RecordId action, UUID stay, String typed) {
        int version = row("action", action).version();
        records.change(partnership, new Change("action", action, version, "title", typed, stay));
    }

    private void undoLast() {
        undo.undo(partnership, undo.last(partnership).orElseThrow());
    }

    private void redoLast() {
        undo.undo(partnership, undo.lastUndone(partnership).orElseThrow());
    }

    private UndoRefusedException refused() {
        return catchThrowableOfType(UndoRefusedException.class, this::undoLast);
    }

    private static UndoRefusedException.Later later(UndoRefusedException refused) {
        UndoRefusedException.Later later = refused.later();
        assertThat(later).isNotNull();
        return Objects.requireNonNull(later);
    }

    private Reason reasonOf(String act) {
        return catchThrowableOfType(UndoRefusedException.class, () -> undo.undo(partnership, act))
                .reason();
    }

    private List<String> names() {
        return records.list(partnership, "value_chain").stream()
                .map(row -> row.text("name"))
                .toList();
    }

    private void change(RecordId action, String property, Object value) {
        records.change(
                partnership, new Change("action", action, row("action", action).version(), property, value));
    }

    private @Nullable Object value(String kind, RecordId id, String property) {
        return row(kind, id).value(property);
    }
}
