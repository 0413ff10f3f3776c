package eu.clusterplanner.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
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
}
