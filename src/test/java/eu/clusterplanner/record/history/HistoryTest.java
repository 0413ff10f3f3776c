package eu.clusterplanner.record.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.record.history.RecordChange.Operation;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.TestAccounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryTest extends TwoWhoPlan {

    @Autowired
    History history;

    @Test
    void values_have_the_types_of_their_properties() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        change("action", action, "duration", Period.parse("P3M"));
        change("action", action, "duration", Period.parse("P4M"));
        assertThat(latest("duration")).isEqualTo(change("duration", Period.parse("P3M"), Period.parse("P4M")));
        change("action", action, "fixedStart", PlannedDate.inMonth(8));
        change("action", action, "fixedStart", PlannedDate.on(LocalDate.of(2026, 6, 12)));
        assertThat(latest("fixedStart"))
                .isEqualTo(change("fixedStart", PlannedDate.inMonth(8), PlannedDate.on(LocalDate.of(2026, 6, 12))));
        change("action", action, "cost", new BigDecimal("12500.50"));
        assertThat(latest("cost")).isEqualTo(change("cost", null, new BigDecimal("12500.50")));
        change("action", action, "lead", partner);
        assertThat(latest("lead")).isEqualTo(change("lead", null, partner));
        change("action", action, "outputs", List.of("A film", "A fair"));
        assertThat(latest("outputs")).isEqualTo(change("outputs", null, List.of("A film", "A fair")));
        change("action", action, "actualStart", LocalDate.of(0, 3, 1));
        assertThat(latest("actualStart")).isEqualTo(change("actualStart", null, LocalDate.of(0, 3, 1)));
        change("action", action, "afterGrant", true);
        assertThat(latest("afterGrant")).isEqualTo(change("afterGrant", null, true));
    }

    @Test
    void the_latest_act_comes_first_and_names_who_did_it() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        TestAccounts.runAs(bea, () -> change("action", action, "title", "Joint mission"));

        List<Act> acts = all().acts();

        assertThat(acts).hasSize(3);
        assertThat(acts.getFirst().person()).isEqualTo("Bea");
        assertThat(acts.getFirst().own()).isFalse();
        assertThat(acts.get(1).own()).isTrue();
        RecordChange added = acts.get(1).changes().getFirst();
        assertThat(added.operation()).isEqualTo(Operation.ADDED);
        assertThat(Objects.requireNonNull(all().known().rows().get(action)).text("title"))
                .isEqualTo("Joint mission");
    }

    @Test
    void a_stay_in_a_field_is_one_act() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        UUID stay = UUID.randomUUID();
        for (String typed : List.of("J", "Joint", "Joint mission")) {
            records.change(
                    partnership,
                    new Change("action", action, row("action", action).version(), "title", typed, stay));
        }

        assertThat(all().acts()).hasSize(3);
        assertThat(latest("title")).isEqualTo(change("title", "Mission", "Joint mission"));
    }

    @Test
    void links_and_findings_are_told_as_properties_of_their_record() {
        RecordId one = add("objective", Map.of("title", "Grow"));
        RecordId other = add("objective", Map.of("title", "Export"));
        RecordId competence = add("competence", Map.of("key", "C1", "name", "Polymers"));
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA", "objectives", List.of(one)));

        change("action", action, "objectives", List.of(one, other));
        assertThat(latest("objectives")).isEqualTo(change("objectives", List.of(one), List.of(one, other)));
        change("action", action, "origins", List.of("competence:C1", "challenge:CH2"));
        assertThat(latest("origins"))
                .isEqualTo(change("origins", List.of(), List.of("competence:C1", "challenge:CH2")));

        removals.remove(partnership, "competence", competence);
        // that the action came from it ended with it
        assertThat(all().acts().getFirst().changes())
                .extracting(RecordChange::id)
                .containsExactly(competence);
        change("action", action, "title", "Joint mission");
        assertThat(all().acts().get(2).changes().getFirst().properties())
                .extracting(PropertyChange::now)
                .isEqualTo(List.of(List.of("competence:C1", "challenge:CH2")));
        assertThat(all().known().gone()).contains(competence);
    }

    @Test
    void what_goes_with_a_record_is_not_told_apart() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA", "lead", partner));
        records.add(partnership, "contribution", action, Map.of("partner", partner));

        Removal removal = removals.remove(partnership, "partner", partner);

        List<RecordChange> changes = all().acts().getFirst().changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().removal()).isEqualTo(removal);
        assertThat(all().known().gone()).contains(partner);
        removals.undo(partnership, removal);
        assertThat(all().acts().getFirst().nature()).isEqualTo(Act.Nature.UNDO);
        assertThat(all().acts().get(1).undone()).isTrue();
        assertThat(all().known().gone()).doesNotContain(partner);
    }

    @Test
    void it_is_read_by_person_step_time_and_record() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        Instant between = all().acts().getFirst().at().plusNanos(1000);
        RecordId contribution = records.add(partnership, "contribution", action, Map.of("partner", partner))
                .id();
        TestAccounts.runAs(bea, () -> change("contribution", contribution, "personDays", 3.5));

        assertThat(count(new HistoryFilter(bea.id(), null, null, null, null))).isEqualTo(1);
        assertThat(count(new HistoryFilter(null, Step.PARTNERS, null, null, null)))
                .isEqualTo(1);
        assertThat(count(new HistoryFilter(null, null, between, null, null))).isEqualTo(2);
        assertThat(count(new HistoryFilter(null, null, null, between, null))).isEqualTo(3);
        assertThat(count(HistoryFilter.of("action", action))).isEqualTo(3);
        assertThat(count(HistoryFilter.of("partner", partner))).isEqualTo(1);
        RecordId other = add("partner", Map.of("name", "Solutions"));
        records.reorder(partnership, "partner", List.of(other, partner));
        assertThat(count(HistoryFilter.of("partner", partner)))
                .as("another place is no change of it")
                .isEqualTo(1);
        assertThat(history.people(partnership)).containsEntry(bea.id(), "Bea");
    }

    @Test
    void a_long_history_comes_in_parts() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        IntStream.range(0, History.PAGE).forEach(at -> change("action", action, "progress", at));

        HistoryPart first = all();
        HistoryPart second = history.page(partnership, HistoryFilter.NONE, first.next());

        assertThat(first.acts()).hasSize(History.PAGE);
        assertThat(second.acts()).hasSize(2);
        assertThat(second.next()).isNull();
    }

    @Test
    void between_two_moments_only_what_is_different_is_told() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        RecordId old = add("lesson", Map.of("text", "Begin early"));
        Instant from = all().acts().getFirst().at().plusNanos(1000);
        change("action", action, "title", "A");
        change("action", action, "title", "Joint mission");
        change("action", action, "progress", 10);
        change("action", action, "progress", null);
        RecordId passing = add("lesson", Map.of("text", "Nobody read it"));
        removals.remove(partnership, "lesson", passing);
        Removal removal = removals.remove(partnership, "lesson", old);
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));

        List<RecordChange> changes = history.between(partnership, from, null).changes();

        assertThat(changes).extracting(RecordChange::id).containsExactly(partner, old, action);
        assertThat(changes)
                .extracting(RecordChange::operation)
                .containsExactly(Operation.ADDED, Operation.REMOVED, Operation.CHANGED);
        assertThat(changes.getLast().properties()).containsExactly(change("title", "Mission", "Joint mission"));
        removals.undo(partnership, removal);
        assertThat(history.between(partnership, from, null).changes())
                .extracting(RecordChange::id)
                .containsExactly(partner, action);
        assertThat(history.between(partnership, from, from).changes()).isEmpty();
    }

    @Test
    void amounts_and_ratings_are_left_out_as_they_are_elsewhere() {
        RecordId partner = add("partner", Map.of("name", "Nanoprogress"));
        RecordId other = add("partner", Map.of("name", "Solutions"));
        RecordId competence = add("competence", Map.of("name", "Polymers"));
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA", "cost", new BigDecimal("100")));
        change("action", action, "cost", new BigDecimal("200"));
        RecordId own = part(action, "contribution", Map.of("partner", partner));
        RecordId theirs = part(action, "contribution", Map.of("partner", other));
        RecordId assessment = add("assessment", Map.of("partner", other, "competence", competence, "level", 3));
        Instant from = all().acts().getFirst().at().plusNanos(1000);
        change("contribution", own, "cost", new BigDecimal("30"));
        change("contribution", theirs, "cost", new BigDecimal("40"));
        change("assessment", assessment, "level", 4);
        removals.remove(partnership, "assessment", assessment);
        int everything = all().acts().size();
        PlannerUser carl = accounts.create("Carl");
        partnerships.join(partnership, carl, Role.CONTRIBUTOR, partner);

        TestAccounts.signIn(carl);
        HistoryPart page = all();

        // not the cost of the action, not that of the other's contribution, not three acts on the assessment
        assertThat(page.acts()).hasSize(everything - 5);
        assertThat(page.acts())
                .flatExtracting(Act::changes)
                .flatExtracting(RecordChange::properties)
                .extracting(PropertyChange::now)
                .contains(new BigDecimal("30"))
                .doesNotContain(new BigDecimal("40"), new BigDecimal("100"), new BigDecimal("200"), 3, 4);
        assertThat(history.between(partnership, from, null).changes())
                .flatExtracting(RecordChange::properties)
                .extracting(PropertyChange::now)
                .contains(new BigDecimal("30"))
                .doesNotContain(new BigDecimal("40"), new BigDecimal("200"), 4);
    }

    @Test
    void a_stranger_reads_nothing() {
        TestAccounts.signIn(accounts.create());

        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(this::all);
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> history.between(partnership, Instant.EPOCH, null));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> history.people(partnership));
    }

    @Test
    void what_nobody_may_read_has_no_name_either() {
        RecordId one = add("partner", Map.of("name", "Nanoprogress"));
        RecordId other = add("partner", Map.of("name", "Solutions"));
        RecordId synergy = add("synergy", Map.of("partners", List.of(one, other)));
        HistoryFilter.Place place = new HistoryFilter.Place("synergy", synergy);
        assertThat(history.called(partnership, place).rows()).containsKey(synergy);
        PlannerUser carl = accounts.create("Carl");
        partnerships.join(partnership, carl, Role.READER, null);
        TestAccounts.signIn(carl);

        assertThat(history.called(partnership, place).rows()).isEmpty();
        assertThat(history.called(partnership, new HistoryFilter.Place("partner", one))
                        .rows())
                .containsKey(one);
    }

    private HistoryPart all() {
        return history.page(partnership, HistoryFilter.NONE, null);
    }

    private int count(HistoryFilter filter) {
        return history.page(partnership, filter, null).acts().size();
    }

    private PropertyChange latest(String property) {
        return all().acts().getFirst().changes().getFirst().properties().stream()
                .filter(change -> change.property().name().equals(property))
                .findFirst()
                .orElseThrow();
    }

    private PropertyChange change(String property, @Nullable Object old, @Nullable Object now) {
        return new PropertyChange(records.kind("action").property(property), old, now);
    }

    private RecordId part(RecordId of, String kind, Map<String, ?> values) {
        return records.add(partnership, kind, of, values).id();
    }

    private void change(String kind, RecordId id, String property, @Nullable Object value) {
        records.change(partnership, new Change(kind, id, row(kind, id).version(), property, value));
    }
}
