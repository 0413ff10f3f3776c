package eu.clusterplanner.record;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class RecordCellsTest {

    @Autowired
    RecordCells cells;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    DSLContext database;

    PartnershipId partnership;
    RecordId partner;
    RecordId one;
    RecordId other;

    @BeforeEach
    void two_actions() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        partner = add("partner", Map.of("name", "Nanoprogress"));
        one = add("action", Map.of("title", "Survey", "status", "IDEA", "lead", partner));
        other = add("action", Map.of("title", "Training", "status", "IDEA"));
    }

    @Test
    void a_gesture_is_one_line_of_history() {
        List<CellOutcome> outcomes = cells.store(
                partnership,
                List.of(cell(one, "title", "A survey"), cell(one, "progress", 10), cell(other, "progress", 20)));

        assertThat(outcomes).allMatch(outcome -> outcome.problem() == null);
        assertThat(value(one, "title")).isEqualTo("A survey");
        assertThat(value(one, "progress")).isEqualTo(10);
        assertThat(value(other, "progress")).isEqualTo(20);
        assertThat(outcomes.get(1).now()).isEqualTo(row(one));
        assertThat(database.select(CHANGE_LOG.EDIT_ID)
                        .from(CHANGE_LOG)
                        .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(CHANGE_LOG.EDIT_ID.isNotNull())
                        .fetchSet(CHANGE_LOG.EDIT_ID))
                .hasSize(1);
    }

    @Test
    void what_even_the_database_refuses_does_not_hold_back_the_other_cells() {
        List<CellOutcome> outcomes = cells.store(
                partnership,
                List.of(
                        cell(one, "progress", 10),
                        cell(one, "key", "A2"),
                        cell(one, "lead", RecordId.next()),
                        cell(one, "scores.impact", 9),
                        cell(other, "progress", 20)));

        assertThat(outcomes.stream()
                        .map(CellOutcome::problem)
                        .filter(Objects::nonNull)
                        .map(Problem::textKey))
                .containsExactly("problem.taken", "problem.gone", "problem.range");
        assertThat(value(one, "progress")).isEqualTo(10);
        assertThat(value(one, "lead")).isEqualTo(partner);
        assertThat(value(other, "progress")).isEqualTo(20);
    }

    @Test
    void an_old_version_does_no_harm_where_the_property_is_as_it_was() {
        CellEntry title = cell(one, "title", "Mine");
        CellEntry progress = cell(one, "progress", 10);
        records.change(partnership, new Change("action", one, 1, "title", "Theirs"));

        List<CellOutcome> outcomes = cells.store(partnership, List.of(title, progress));

        assertThat(outcomes.getFirst().collision()).isTrue();
        assertThat(Objects.requireNonNull(outcomes.getFirst().theirEdit()).actor())
                .isNotNull();
        assertThat(outcomes.getLast().problem()).isNull();
        assertThat(value(one, "title")).isEqualTo("Theirs");
        assertThat(value(one, "progress")).isEqualTo(10);
    }

    @Test
    void contributors_store_the_progress_of_their_own_actions_only() {
        CellEntry own = cell(one, "progress", 10);
        CellEntry title = cell(one, "title", "Mine");
        CellEntry others = cell(other, "progress", 10);
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, partner);
        TestAccounts.signIn(contributor);

        assertThat(cells.store(partnership, List.of(title, others, own)))
                .extracting(CellOutcome::problem)
                .containsExactly(Problem.of("denied"), Problem.of("denied"), null);
        assertThat(value(one, "progress")).isEqualTo(10);
    }

    @Test
    void a_record_that_was_removed_meanwhile_is_told() {
        CellEntry gone = cell(one, "progress", 10);
        records.remove(partnership, "action", one, 1);

        assertThat(cells.store(partnership, List.of(gone)))
                .extracting(CellOutcome::problem)
                .containsExactly(Problem.of("removed"));
    }

    @Test
    void many_rows_are_stored_as_few_are() {
        List<RecordId> rows = IntStream.range(0, 12)
                .mapToObj(number -> add("action", Map.of("title", "Action " + number, "status", "IDEA")))
                .toList();

        cells.store(
                partnership, rows.stream().map(id -> cell(id, "progress", 30)).toList());

        assertThat(rows).allMatch(id -> Objects.equals(value(id, "progress"), 30));
    }

    private RecordId add(String kind, Map<String, ?> values) {
        return records.add(partnership, kind, null, values).id();
    }

    private CellEntry cell(RecordId id, String property, Object value) {
        return new CellEntry(row(id), property, value);
    }

    private @Nullable Object value(RecordId id, String property) {
        return row(id).value(property);
    }

    private RecordRow row(RecordId id) {
        return records.find(partnership, "action", id).orElseThrow();
    }
}
