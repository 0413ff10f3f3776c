package eu.clusterplanner.record;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.AtOnce;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class RecordsTest {

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    DSLContext database;

    PlannerUser manager;
    PartnershipId partnership;
    RecordId partner;

    @BeforeEach
    void partnership_with_one_partner() {
        manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        partner = records.add(partnership, "partner", null, Map.of("name", "Nanoprogress"))
                .id();
    }

    @Test
    void a_change_is_stored_and_raises_the_version() {
        Changed changed = records.change(partnership, new Change("partner", partner, 1, "members.total", 71));

        RecordRow row = records.find(partnership, "partner", partner).orElseThrow();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(row.version()).isEqualTo(2);
        assertThat(row.value("members.total")).isEqualTo(71);
        assertThat(row.key()).isEqualTo("P1");
    }

    @Test
    void a_record_is_in_memory_once_until_it_changes() {
        RecordRow seen = records.find(partnership, "partner", partner).orElseThrow();

        assertThat(records.list(partnership, "partner").getFirst()).isSameAs(seen);
        records.change(partnership, new Change("partner", partner, 1, "city", "Pardubice"));
        assertThat(records.list(partnership, "partner").getFirst()).isNotEqualTo(seen);
    }

    @Test
    void a_change_is_in_the_log_with_its_actor_and_both_values() {
        records.change(partnership, new Change("partner", partner, 1, "city", "Pardubice"));

        var entry = database.selectFrom(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.RECORD_ID.eq(partner.value()))
                .and(CHANGE_LOG.OPERATION.eq("U"))
                .fetchSingle();
        assertThat(entry.getActorKind()).isEqualTo("person");
        assertThat(entry.getActorId()).isEqualTo(manager.id().toString());
        assertThat(entry.getNew().data()).contains("\"city\": \"Pardubice\"");
        assertThat(entry.getOld().data()).contains("\"city\": null");
    }

    @Test
    void a_change_that_started_from_an_old_version_is_refused_and_told() {
        records.change(partnership, new Change("partner", partner, 1, "city", "Pardubice"));

        CollisionException collision = catchThrowableOfType(
                CollisionException.class,
                () -> records.change(partnership, new Change("partner", partner, 1, "city", "Liberec")));

        assertThat(collision.now().version()).isEqualTo(2);
        assertThat(collision.now().text("city")).isEqualTo("Pardubice");
    }

    @Test
    void the_last_edit_of_a_property_names_its_person_whatever_else_was_edited_since() {
        PlannerUser editor = accounts.create("Bea Editor");
        partnerships.join(partnership, editor, Role.EDITOR, null);
        TestAccounts.runAs(
                editor, () -> records.change(partnership, new Change("partner", partner, 1, "city", "Liberec")));
        records.change(partnership, new Change("partner", partner, 2, "nuts", "CZ05"));

        LastEdit city =
                records.lastEdit(partnership, "partner", partner, "city").orElseThrow();
        assertThat(city.name()).isEqualTo("Bea Editor");
        assertThat(city.actor()).isEqualTo(Actor.person(editor.id()));
        LastEdit since = records.lastEdit(partnership, "partner", partner, "city", "nuts")
                .orElseThrow();
        assertThat(since.name()).isEqualTo(manager.name());
        assertThat(since.at()).isAfterOrEqualTo(city.at());
    }

    @Test
    void the_last_edit_of_a_list_is_found_too() {
        RecordId objective = records.add(partnership, "objective", null, Map.of("title", "Reach"))
                .id();
        RecordId action = records.add(partnership, "action", null, Map.of("title", "Training", "status", "IDEA"))
                .id();
        PlannerUser editor = accounts.create("Bea Editor");
        partnerships.join(partnership, editor, Role.EDITOR, null);
        TestAccounts.runAs(
                editor,
                () -> records.change(partnership, new Change("action", action, 1, "objectives", List.of(objective))));
        records.change(partnership, new Change("action", action, 2, "title", "Trainings"));

        assertThat(records.lastEdit(partnership, "action", action, "objectives")
                        .orElseThrow()
                        .name())
                .isEqualTo("Bea Editor");
    }

    @Test
    void a_value_out_of_range_is_refused_and_nothing_is_stored() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> records.change(partnership, new Change("partner", partner, 1, "founded", 1500)));

        assertThat(refused.property()).isEqualTo("founded");
        assertThat(refused.problem().textKey()).isEqualTo("problem.range");
        assertThat(records.find(partnership, "partner", partner).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void a_key_that_is_taken_is_refused() {
        records.add(partnership, "partner", null, Map.of("key", "NP", "name", "Other"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> records.change(partnership, new Change("partner", partner, 1, "key", "NP")))
                .matches(e -> e.problem().textKey().equals("problem.taken"));
    }

    @Test
    void links_findings_and_planned_dates_are_read_as_they_were_written() {
        RecordId kpi =
                records.add(partnership, "kpi", null, Map.of("name", "SMEs")).id();
        RecordId competence = records.add(partnership, "competence", null, Map.of("name", "Plasma"))
                .id();
        RecordId objective = records.add(
                        partnership,
                        "objective",
                        null,
                        Map.of("title", "Reach", "kpis", List.of(kpi), "due", PlannedDate.inMonth(8), "owner", partner))
                .id();
        records.change(
                partnership,
                new Change("objective", objective, 1, "addresses", List.of("challenge:CH2", "competence:C1")));

        RecordRow row = records.find(partnership, "objective", objective).orElseThrow();
        assertThat(row.value("kpis")).isEqualTo(List.of(kpi));
        assertThat(row.value("due")).isEqualTo(PlannedDate.inMonth(8));
        assertThat(row.value("owner")).isEqualTo(partner);
        assertThat(row.value("addresses")).isEqualTo(List.of("challenge:CH2", "competence:C1"));

        records.change(partnership, new Change("competence", competence, 1, "key", "PLASMA"));
        assertThat(records.find(partnership, "objective", objective)
                        .orElseThrow()
                        .value("addresses"))
                .isEqualTo(List.of("challenge:CH2", "competence:PLASMA"));
    }

    @Test
    void an_unknown_reference_is_refused() {
        RecordId objective = records.add(partnership, "objective", null, Map.of("title", "Reach"))
                .id();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> records.change(
                        partnership, new Change("objective", objective, 1, "addresses", List.of("need:N9"))))
                .matches(e -> e.problem().textKey().equals("problem.unknownReference"));
    }

    @Test
    void records_are_put_into_another_order() {
        RecordId second = records.add(partnership, "partner", null, Map.of("name", "Second"))
                .id();

        records.reorder(partnership, "partner", List.of(second, partner));

        assertThat(records.list(partnership, "partner"))
                .extracting(RecordRow::id)
                .containsExactly(second, partner);
    }

    @Test
    void a_removed_record_is_gone() {
        records.remove(partnership, "partner", partner, 1);

        assertThat(records.find(partnership, "partner", partner)).isEmpty();
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> records.change(partnership, new Change("partner", partner, 1, "city", "Riga")));
    }

    @Test
    void a_contributor_changes_the_own_profile_and_its_sources_only() {
        RecordId other = records.add(partnership, "partner", null, Map.of("name", "Other"))
                .id();
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, partner);
        TestAccounts.signIn(contributor);

        records.change(partnership, new Change("partner", partner, 1, "city", "Pardubice"));
        records.add(partnership, "partner_source", partner, Map.of("text", "Own website"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.change(partnership, new Change("partner", other, 1, "city", "Riga")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> records.change(partnership, new Change("partner", partner, 2, "role", "COORDINATOR")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.remove(partnership, "partner", partner, 2));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.add(partnership, "action", null, Map.of("title", "X", "status", "IDEA")));
    }

    @Test
    void a_stranger_does_not_learn_that_the_partnership_exists() {
        TestAccounts.signIn(accounts.create());

        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> records.find(partnership, "partner", partner));
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> records.change(partnership, new Change("partner", partner, 1, "city", "Riga")));
    }

    @Test
    void records_that_are_added_at_the_same_time_have_keys_of_their_own() throws Exception {
        List<Future<Changed>> added = AtOnce.call(
                manager,
                6,
                () -> records.add(partnership, "action", null, Map.of("title", "Training", "status", "IDEA")));

        assertThat(added).allSatisfy(one -> assertThat(one.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(records.list(partnership, "action"))
                .extracting(RecordRow::key)
                .containsExactlyInAnyOrder("A1", "A2", "A3", "A4", "A5", "A6");
    }
}
