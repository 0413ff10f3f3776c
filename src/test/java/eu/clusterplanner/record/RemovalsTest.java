package eu.clusterplanner.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class RemovalsTest {

    @Autowired
    Records records;

    @Autowired
    Removals removals;

    @Autowired
    RecordCopies copies;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    private PartnershipId partnership = PartnershipId.next();

    @BeforeEach
    void a_partnership_of_the_signed_in_manager() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
    }

    @Test
    void what_was_removed_comes_back_with_its_parts_and_the_links_to_it() {
        RecordId partner = add("partner", null, Map.of("name", "Nanoprogress"));
        RecordId action = add("action", null, Map.of("title", "Mission", "status", "PROPOSED", "lead", partner));
        RecordId contribution = add("contribution", action, Map.of("partner", partner, "personDays", 4.5));
        RecordId risk = add("risk", null, Map.of("title", "Nobody comes", "owner", partner));
        List<RecordRow> before = all();

        Removal removal = removals.remove(partnership, "partner", partner);
        assertThat(records.find(partnership, "contribution", contribution)).isEmpty();
        assertThat(value("risk", risk, "owner")).isNull();

        removals.undo(partnership, removal);

        assertThat(value("risk", risk, "owner")).isEqualTo(partner);
        assertThat(value("action", action, "lead")).isEqualTo(partner);
        assertThat(value("contribution", contribution, "personDays")).isEqualTo(4.5);
        assertThat(records.find(partnership, "partner", partner).orElseThrow().version())
                .isEqualTo(2);
        assertThat(all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void a_link_that_somebody_has_filled_since_is_left_alone() {
        RecordId partner = add("partner", null, Map.of("name", "Nanoprogress"));
        RecordId other = add("partner", null, Map.of("name", "Solutions"));
        RecordId risk = add("risk", null, Map.of("title", "Nobody comes", "owner", partner));
        Removal removal = removals.remove(partnership, "partner", partner);
        int version = records.find(partnership, "risk", risk).orElseThrow().version();
        records.change(partnership, new Change("risk", risk, version, "owner", other));

        removals.undo(partnership, removal);

        assertThat(value("risk", risk, "owner")).isEqualTo(other);
    }

    @Test
    void nothing_comes_back_where_its_key_is_taken() {
        RecordId lesson = add("lesson", null, Map.of("key", "L1", "text", "Begin early"));
        Removal removal = removals.remove(partnership, "lesson", lesson);
        add("lesson", null, Map.of("key", "L1", "text", "Another one"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> removals.undo(partnership, removal))
                .satisfies(refused -> assertThat(refused.problem().textKey()).isEqualTo("problem.placeTaken"));
        assertThat(records.list(partnership, "lesson")).hasSize(1);
    }

    @Test
    void who_may_not_edit_brings_nothing_back() {
        RecordId lesson = add("lesson", null, Map.of("text", "Begin early"));
        Removal removal = removals.remove(partnership, "lesson", lesson);
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.signIn(reader);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> removals.undo(partnership, removal));
        assertThat(records.list(partnership, "lesson")).isEmpty();
    }

    @Test
    void a_copy_has_all_parts_and_stands_right_after_the_record() {
        RecordId chain = add("value_chain", null, Map.of("name", "Packaging"));
        add("value_chain", null, Map.of("name", "Food"));
        RecordId last = add("stage", chain, Map.of("key", "S2", "name", "Additives"));
        add("stage", chain, Map.of("key", "S1", "name", "Polymers", "feeds", List.of(last)));

        RecordId copy = copies.copy(partnership, "value_chain", chain, Map.of("name", "Packaging (copy)"));

        assertThat(records.list(partnership, "value_chain"))
                .extracting(row -> row.text("name"))
                .containsExactly("Packaging", "Packaging (copy)", "Food");
        List<RecordRow> stages = records.list(partnership, "stage", copy);
        assertThat(stages).extracting(row -> row.text("name")).containsExactlyInAnyOrder("Additives", "Polymers");
        RecordRow additives = named(stages, "Additives");
        assertThat(named(stages, "Polymers").value("feeds")).isEqualTo(List.of(additives.id()));
        assertThat(additives.id()).isNotEqualTo(last);
    }

    private static RecordRow named(List<RecordRow> rows, String name) {
        return rows.stream()
                .filter(row -> row.text("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<RecordRow> all() {
        return List.of("partner", "action", "contribution", "risk").stream()
                .flatMap(kind -> records.list(partnership, kind).stream())
                .toList();
    }

    private @Nullable Object value(String kind, RecordId id, String property) {
        return records.find(partnership, kind, id).orElseThrow().value(property);
    }

    private RecordId add(String kind, @Nullable RecordId parent, Map<String, ?> values) {
        return records.add(partnership, kind, parent, values).id();
    }

    @Test
    void what_came_back_does_not_come_back_twice() {
        RecordId lesson = add("lesson", null, Map.of("text", "Begin early"));
        Removal removal = removals.remove(partnership, "lesson", lesson);
        removals.undo(partnership, removal);

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> removals.undo(partnership, removal));
        assertThat(records.list(partnership, "lesson")).hasSize(1);
    }

    @Test
    void a_part_does_not_come_back_without_what_it_was_a_part_of() {
        RecordId action = add("action", null, Map.of("title", "Mission", "status", "IDEA"));
        RecordId funding = add("funding", action, Map.of("instrument", "COSME"));
        Removal removal = removals.remove(partnership, "funding", funding);
        removals.remove(partnership, "action", action);

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> removals.undo(partnership, removal));
        assertThat(records.list(partnership, "funding")).isEmpty();
    }

    @Test
    void a_removal_of_another_partnership_brings_nothing_back() {
        RecordId lesson = add("lesson", null, Map.of("text", "Begin early"));
        Removal removal = removals.remove(partnership, "lesson", lesson);
        PlannerUser stranger = accounts.create();
        TestAccounts.signIn(stranger);
        PartnershipId own = partnerships.create(stranger);

        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(() -> removals.undo(own, removal));
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> removals.undo(partnership, removal));
        assertThat(records.list(own, "lesson")).isEmpty();
    }

    @Test
    void a_contributor_brings_back_own_records_only() {
        RecordId partner = add("partner", null, Map.of("name", "Nanoprogress"));
        RecordId own = add("need", null, Map.of("partner", partner, "text", "Skills"));
        RecordId lesson = add("lesson", null, Map.of("text", "Begin early"));
        Removal foreign = removals.remove(partnership, "lesson", lesson);
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, partner);
        TestAccounts.signIn(contributor);

        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> removals.undo(partnership, new Removal("need", own, foreign.transaction())));
        assertThat(records.list(partnership, "lesson")).isEmpty();
        Removal removal = removals.remove(partnership, "need", own);
        removals.undo(partnership, removal);
        assertThat(records.list(partnership, "need")).hasSize(1);
    }

    @Test
    void a_contributor_copies_own_records() {
        RecordId partner = add("partner", null, Map.of("name", "Nanoprogress"));
        RecordId own = add("need", null, Map.of("partner", partner, "text", "Skills"));
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, partner);
        TestAccounts.signIn(contributor);

        RecordId copy = copies.copy(partnership, "need", own, Map.of());

        assertThat(records.list(partnership, "need")).extracting(RecordRow::id).containsExactly(own, copy);
    }

    @Test
    void what_is_no_longer_there_is_neither_copied_nor_removed() {
        RecordId lesson = add("lesson", null, Map.of("text", "Begin early"));
        removals.remove(partnership, "lesson", lesson);

        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> copies.copy(partnership, "lesson", lesson, Map.of()));
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> removals.remove(partnership, "lesson", lesson));
    }

    @Test
    void a_copy_that_cannot_be_stored_leaves_nothing() {
        RecordId chain = add("value_chain", null, Map.of("name", "Packaging"));
        add("stage", chain, Map.of("key", "S1", "name", "Polymers"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> copies.copy(partnership, "value_chain", chain, Map.of("name", "x".repeat(251))));
        assertThat(records.list(partnership, "value_chain")).hasSize(1);
        assertThat(records.list(partnership, "stage")).hasSize(1);
    }

    @Test
    void who_may_not_edit_copies_and_removes_nothing() {
        RecordId lesson = add("lesson", null, Map.of("text", "Begin early"));
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.signIn(reader);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> copies.copy(partnership, "lesson", lesson, Map.of()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> removals.remove(partnership, "lesson", lesson));
        assertThat(records.list(partnership, "lesson")).hasSize(1);
    }
}
