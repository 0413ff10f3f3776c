package eu.clusterplanner.competence;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.AtOnce;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class AssessmentServiceTest {

    @Autowired
    AssessmentService service;

    @Autowired
    Records records;

    @Autowired
    DSLContext database;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser manager;
    PartnershipId partnership;
    RecordId coating;
    RecordId spinning;
    RecordId north;
    RecordId south;

    @BeforeEach
    void two_competences_of_two_partners() {
        manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        coating = add("competence", Map.of("name", "Coating"));
        spinning = add("competence", Map.of("name", "Spinning"));
        north = add("partner", Map.of("name", "North"));
        south = add("partner", Map.of("name", "South"));
    }

    @Test
    void a_block_is_stored_in_one_transaction_as_one_gesture() {
        List<MatrixOutcome> outcomes =
                rate(level(coating, north, "3", 0), level(coating, south, "?", 0), level(spinning, north, "0", 0));

        assertThat(outcomes).extracting(MatrixOutcome::problem).containsOnlyNulls();
        assertThat(text(coating, north)).isEqualTo("3");
        assertThat(text(coating, south)).isEqualTo("?");
        assertThat(text(spinning, north)).isEqualTo("0");
        assertThat(text(spinning, south)).isEqualTo("-");
        assertThat(database
                        .select(CHANGE_LOG.EDIT_ID, CHANGE_LOG.XACT)
                        .from(CHANGE_LOG)
                        .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(CHANGE_LOG.TABLE_NAME.eq("assessment"))
                        .fetch()
                        .stream()
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, ?", "?, 3", "3, 0", "?, ''", "2, ''", "'', 4", "'', ?"})
    void an_answer_becomes_any_other(String before, String after) {
        rate(level(coating, north, before, 0));
        int version = version(coating, north);

        assertThat(rate(level(coating, north, after, version)).getFirst().problem())
                .isNull();

        assertThat(text(coating, north)).isEqualTo(after.isEmpty() ? "" : after);
        assertThat(records.list(partnership, "assessment")).hasSize(1);
    }

    @Test
    void what_is_refused_does_not_hold_back_the_rest_of_the_block() {
        List<MatrixOutcome> outcomes = rate(
                level(coating, north, "5", 0),
                level(RecordId.next(), north, "1", 0),
                own(coating, MatrixEntry.WEIGHT, "101"),
                own(coating, MatrixEntry.REQUIRED_LEVEL, "2.5"),
                level(spinning, south, "2", 0));

        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.problem() == null ? "" : outcome.problem().textKey())
                .containsExactly("problem.choice", "problem.removed", "problem.range", "problem.wholeNumber", "");
        assertThat(text(spinning, south)).isEqualTo("2");
        assertThat(text(coating, north)).isEqualTo("-");
    }

    @Test
    void needed_level_and_weight_of_one_competence_are_stored_together() {
        List<MatrixOutcome> outcomes =
                rate(own(coating, MatrixEntry.REQUIRED_LEVEL, "3"), own(coating, MatrixEntry.WEIGHT, "5"));

        assertThat(outcomes).extracting(MatrixOutcome::problem).containsOnlyNulls();
        RecordRow row = records.find(partnership, "competence", coating).orElseThrow();
        assertThat(row.value("requiredLevel")).isEqualTo(3);
        assertThat(row.value("weight")).isEqualTo(5.0);
        assertThat(row.version()).isEqualTo(3);
    }

    @Test
    void who_started_from_an_older_answer_is_told_what_stands_there_now() {
        rate(level(coating, north, "1", 0));
        rate(level(coating, north, "4", 1));

        MatrixOutcome outcome = rate(level(coating, north, "2", 1, "1")).getFirst();

        assertThat(outcome.problem()).isEqualTo(new Problem(MatrixOutcome.COLLISION, Map.of()));
        MatrixOutcome.Collision collision = Objects.requireNonNull(outcome.collision());
        assertThat(collision.theirs()).isEqualTo("4");
        assertThat(Objects.requireNonNull(collision.edit()).name()).isEqualTo(manager.name());
        assertThat(text(coating, north)).isEqualTo("4");
        assertThat(rate(level(coating, north, "2", 2)).getFirst().problem()).isNull();
    }

    @Test
    void a_change_beside_the_level_is_merged() {
        rate(level(coating, north, "1", 0));
        RecordRow row = assessment(coating, north);
        records.change(
                partnership,
                new Change("assessment", Objects.requireNonNull(row).id(), 1, "note", "See web"));

        assertThat(rate(level(coating, north, "2", 1, "1")).getFirst().problem())
                .isNull();

        assertThat(text(coating, north)).isEqualTo("2");
        assertThat(Objects.requireNonNull(assessment(coating, north)).text("note"))
                .isEqualTo("See web");
    }

    @Test
    void two_who_enter_the_same_need_no_choice() {
        rate(level(coating, north, "3", 0));

        assertThat(rate(level(coating, north, "3", 0)).getFirst().problem()).isNull();
        assertThat(version(coating, north)).isEqualTo(1);
    }

    @Test
    void a_contributor_rates_the_own_partner_only() {
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, north);
        TestAccounts.signIn(contributor);

        List<MatrixOutcome> outcomes = rate(
                level(coating, south, "4", 0),
                level(coating, north, "2", 0),
                own(coating, MatrixEntry.REQUIRED_LEVEL, "1"));

        assertThat(outcomes)
                .extracting(MatrixOutcome::problem)
                .containsExactly(Problem.of("denied"), null, Problem.of("denied"));
        TestAccounts.signIn(manager);
        assertThat(text(coating, south)).isEqualTo("-");
        assertThat(text(coating, north)).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWER", "READER"})
    void who_only_reads_rates_nobody(Role role) {
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, role, north);
        TestAccounts.signIn(reader);

        assertThat(rate(level(coating, north, "2", 0)).getFirst().problem()).isEqualTo(Problem.of("denied"));
    }

    @Test
    void strangers_find_no_partnership() {
        TestAccounts.signIn(accounts.create());

        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> rate(level(coating, north, "2", 0)));
    }

    @Test
    void details_can_be_added_before_an_answer() {
        RecordId id = service.open(partnership, coating, north);

        assertThat(service.open(partnership, coating, north)).isEqualTo(id);
        assertThat(text(coating, north)).isEmpty();
        assertThat(rate(level(coating, north, "1", 1)).getFirst().problem()).isNull();
        assertThat(text(coating, north)).isEqualTo("1");
    }

    private List<MatrixOutcome> rate(MatrixEntry... entries) {
        return service.rate(partnership, List.of(entries));
    }

    private static MatrixEntry level(RecordId competence, RecordId partner, String text, int version) {
        return level(competence, partner, text, version, null);
    }

    private static MatrixEntry level(
            RecordId competence, RecordId partner, String text, int version, @Nullable String seen) {
        return new MatrixEntry(competence, partner, MatrixEntry.LEVEL, text, version, seen);
    }

    private static MatrixEntry own(RecordId competence, String property, String text) {
        return new MatrixEntry(competence, null, property, text, 1, "");
    }

    private RecordId add(String kind, Map<String, ?> values) {
        return records.add(partnership, kind, null, values).id();
    }

    private int version(RecordId competence, RecordId partner) {
        RecordRow row = assessment(competence, partner);
        return row == null ? 0 : row.version();
    }

    /** What is stored: a level, {@code ?}, empty for an assessment without an answer, {@code -} for none. */
    private String text(RecordId competence, RecordId partner) {
        RecordRow row = assessment(competence, partner);
        if (row == null) {
            return "-";
        }
        if (row.value("unknown") != null) {
            return row.value("level") == null ? "?" : "both";
        }
        return row.value("level", Integer.class).map(String::valueOf).orElse("");
    }

    private @Nullable RecordRow assessment(RecordId competence, RecordId partner) {
        return records.list(partnership, "assessment").stream()
                .filter(row -> partner.equals(row.value("partner")) && competence.equals(row.value("competence")))
                .findFirst()
                .orElse(null);
    }

    @Test
    void an_assessment_that_two_open_at_the_same_time_is_one() throws Exception {
        List<Future<RecordId>> opened = AtOnce.call(manager, 4, () -> service.open(partnership, coating, north));

        assertThat(opened).allSatisfy(one -> assertThat(one.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(opened.stream().map(Future::resultNow).distinct()).hasSize(1);
        assertThat(records.list(partnership, "assessment")).hasSize(1);
    }
}
