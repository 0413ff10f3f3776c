package eu.clusterplanner.partnership;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class PartnershipServiceTest {

    private static final NewPartnership ADPACK = new NewPartnership(" AdPack ", "Advanced packaging", "ESCP_4I");

    @Autowired
    PartnershipService service;

    @Autowired
    PartnershipPurge purge;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    PlannerUser ada;

    @BeforeEach
    void somebody_is_signed_in() {
        ada = accounts.create("Ada");
        TestAccounts.signIn(ada);
    }

    @Test
    void whoever_creates_a_partnership_manages_it() {
        PartnershipId id = service.create(ADPACK);

        assertThat(service.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.id()).isEqualTo(id);
            assertThat(mine.acronym()).isEqualTo("AdPack");
            assertThat(mine.role()).isEqualTo(Role.MANAGER);
        });
    }

    @Test
    void the_list_says_when_a_partnership_changed_last_or_was_made() {
        PartnershipId id = service.create(ADPACK);
        Instant made = service.mine().getFirst().updatedAt();

        records.add(id, "partner", null, Map.of("name", "Nanoprogress"));

        OwnPartnership mine = service.mine().getFirst();
        assertThat(mine.updatedAt()).isAfter(made);
        assertThat(Optional.ofNullable(mine.lastChange()).map(LastChange::at)).hasValue(mine.updatedAt());
    }

    @Test
    void a_name_is_needed_and_nothing_is_made_without() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.create(new NewPartnership("AdPack", "  ", "ESCP_4I")))
                .matches(refused -> refused.property().equals("name"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.create(new NewPartnership("A".repeat(31), "Name", "ESCP_4I")))
                .matches(refused -> refused.property().equals("acronym"));

        assertThat(service.mine()).isEmpty();
    }

    @Test
    void the_list_says_who_changed_what_last() {
        PartnershipId id = service.create(ADPACK);
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(id, bea, Role.EDITOR, null);
        TestAccounts.runAs(bea, () -> records.add(id, "partner", null, Map.of("name", "Nanoprogress")));

        assertThat(Optional.ofNullable(service.mine().getFirst().lastChange())).hasValueSatisfying(last -> {
            assertThat(last.actor()).isEqualTo(Actor.Kind.PERSON);
            assertThat(last.actorName()).isEqualTo("Bea");
        });
    }

    @Test
    void a_deleted_partnership_is_hidden_for_all_and_can_be_brought_back() {
        PartnershipId id = service.create(ADPACK);
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(id, bea, Role.EDITOR, null);

        service.delete(id);

        assertThat(service.mine()).isEmpty();
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> records.list(id, "partner"));
        assertThat(service.deleted()).extracting(DeletedPartnership::id).containsExactly(id);
        TestAccounts.runAs(bea, () -> {
            assertThat(service.mine()).isEmpty();
            assertThat(service.deleted()).isEmpty();
            assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> service.bringBack(id));
        });

        service.bringBack(id);

        assertThat(service.mine()).extracting(OwnPartnership::id).containsExactly(id);
        assertThat(service.deleted()).isEmpty();
    }

    @Test
    void a_deleted_partnership_goes_for_ever_after_thirty_days() {
        PartnershipId id = service.create(ADPACK);
        service.delete(id);

        clock.forward(PartnershipService.KEPT.minus(Duration.ofHours(1)));
        purge.purge();
        assertThat(service.deleted()).hasSize(1);

        clock.forward(Duration.ofHours(2));
        assertThat(service.deleted()).isEmpty();
        purge.purge();
        assertThat(isStored(id)).isFalse();
    }

    @Test
    void deleting_for_ever_takes_rows_and_history() {
        PartnershipId id = service.create(ADPACK);
        records.add(id, "partner", null, Map.of("name", "Nanoprogress"));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> service.deleteForEver(id));
        service.delete(id);

        service.deleteForEver(id);

        assertThat(isStored(id)).isFalse();
        assertThat(database.fetchExists(CHANGE_LOG, CHANGE_LOG.PARTNERSHIP_ID.eq(id.value())))
                .isFalse();
    }

    @Test
    void a_copy_holds_the_plan_with_its_links_and_a_life_of_its_own() {
        PartnershipId id = service.create(ADPACK);
        RecordId partner = records.add(id, "partner", null, Map.of("name", "Nanoprogress", "key", "NP"))
                .id();
        records.add(id, "partner_source", partner, Map.of("text", "Website"));
        RecordId competence =
                records.add(id, "competence", null, Map.of("name", "Plasma")).id();
        RecordId kpi = records.add(id, "kpi", null, Map.of("name", "SMEs")).id();
        records.add(
                id,
                "objective",
                null,
                Map.of(
                        "title",
                        "Reach",
                        "owner",
                        partner,
                        "kpis",
                        List.of(kpi),
                        "addresses",
                        List.of("competence:C1", "challenge:CH2")));
        records.change(id, new Change("partnership", new RecordId(id.value()), 1, "vision", "Better packages"));

        PartnershipId copy = service.copy(id, new NewPartnership("AdPack2", "Advanced packaging 2", "ESCP_4I"));
        records.change(id, new Change("partner", partner, 1, "name", "Renamed"));
        records.remove(id, "competence", competence, 1);

        assertThat(records.find(copy, "partner", partner).orElseThrow().text("name"))
                .isEqualTo("Nanoprogress");
        assertThat(records.list(copy, "partner_source", partner)).hasSize(1);
        RecordRow objective = records.list(copy, "objective").getFirst();
        assertThat(objective.value("owner")).isEqualTo(partner);
        assertThat(objective.value("kpis")).isEqualTo(List.of(kpi));
        assertThat(objective.value("addresses")).isEqualTo(List.of("competence:C1", "challenge:CH2"));
        RecordRow described =
                records.find(copy, "partnership", new RecordId(copy.value())).orElseThrow();
        assertThat(described.text("vision")).isEqualTo("Better packages");
        assertThat(described.text("acronym")).isEqualTo("AdPack2");
        assertThat(service.contents(copy)).isEqualTo(new Contents(1, 1, 1, 0, 1));
        assertThat(service.contents(id).competences()).isZero();
    }

    private boolean isStored(PartnershipId id) {
        return database.fetchExists(PARTNERSHIP, PARTNERSHIP.ID.eq(id.value()));
    }
}
