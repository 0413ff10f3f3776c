package eu.clusterplanner.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class RoadmapServiceTest {

    @Autowired
    RoadmapService service;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void the_worked_example_comes_out_of_the_database_as_it_was_computed_by_hand() {
        Schedule schedule = service.schedule(partnership).schedule();

        assertThat(schedule.start()).isEqualTo("2016-01-01");
        assertThat(schedule.end()).isEqualTo("2017-05-31");
        assertThat(schedule.actions().stream().filter(ScheduledAction::critical).map(ScheduledAction::action))
                .containsExactly("B", "C", "D", "E", "F", "G", "H", "I", "K");
        assertThat(service.schedule(partnership).dates("J"))
                .hasValueSatisfying(dates -> assertThat(dates.slack()).isEqualTo(184));
        assertThat(schedule.conflicts()).isEmpty();
    }

    @Test
    void everything_an_action_can_say_of_its_time_reaches_the_computation() {
        Map<String, Object> said = new HashMap<>(Map.of(
                "key",
                "Z",
                "title",
                "Training",
                "status",
                "RUNNING",
                "moscow",
                "MUST",
                "mode",
                "REPEATS",
                "duration",
                Period.weeks(1),
                "notBefore",
                PlannedDate.inMonth(2),
                "fixedStart",
                PlannedDate.on(LocalDate.of(2016, 3, 7)),
                "deadline",
                PlannedDate.inMonth(12),
                "repeatEvery",
                Period.months(2)));
        said.put("repeatUntil", PlannedDate.inMonth(9));
        said.put("afterGrant", true);
        said.put("actualStart", LocalDate.of(2016, 3, 8));
        said.put("actualEnd", LocalDate.of(2016, 10, 1));
        RecordId action = records.add(partnership, "action", null, said).id();
        records.add(partnership, "predecessor", action, Map.of("action", example.id("B"), "lag", Period.days(10)));
        records.add(partnership, "predecessor", action, Map.of("action", example.id("A")));
        records.add(partnership, "contribution", action, Map.of("partner", example.id("SCS"), "personDays", 12.5));
        records.add(partnership, "contribution", action, Map.of("partner", example.id("NP")));

        PlannedAction planned = service.schedule(partnership).input().actions().getLast();
        assertThat(planned)
                .isEqualTo(PlannedAction.named("Z")
                        .status(eu.clusterplanner.schedule.ActionStatus.RUNNING)
                        .moscow(eu.clusterplanner.schedule.Moscow.MUST)
                        .mode(eu.clusterplanner.schedule.ActionMode.REPEATS)
                        .duration(Period.weeks(1))
                        .notBefore(PlannedDate.inMonth(2))
                        .fixedStart(PlannedDate.on(LocalDate.of(2016, 3, 7)))
                        .deadline(PlannedDate.inMonth(12))
                        .after("B", Period.days(10))
                        .after("A", Period.ZERO)
                        .repeatEvery(Period.months(2))
                        .repeatUntil(PlannedDate.inMonth(9))
                        .afterGrant(true)
                        .actualStart(LocalDate.of(2016, 3, 8))
                        .actualEnd(LocalDate.of(2016, 10, 1))
                        .contribution("SCS", 12.5)
                        .build());
    }

    @Test
    void a_circle_is_stored_and_told() {
        records.add(partnership, "predecessor", example.id("B"), Map.of("action", example.id("D")));

        Schedule schedule = service.schedule(partnership).schedule();
        assertThat(schedule.actions()).isEmpty();
        assertThat(schedule.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.CYCLE);
    }

    @Test
    void what_stands_on_the_roadmap_is_read_with_all_its_parts() {
        RecordId np = example.id("NP");
        RecordId a = example.id("A");
        RecordId package1 = add("work_package", Map.of("title", "Management"));
        RecordId call = add("call", Map.of("name", "A call"));
        add(
                "milestone",
                Map.of(
                        "title",
                        "Agreement signed",
                        "kind",
                        "DECISION_GATE",
                        "workPackage",
                        package1,
                        "lead",
                        np,
                        "date",
                        PlannedDate.inMonth(3),
                        "after",
                        a));
        add("deliverable", Map.of("title", "Strategy", "action", a, "due", PlannedDate.inMonth(8), "type", "REPORT"));
        RecordId risk = add("risk", Map.of("title", "No money", "probability", 4, "impact", 5, "actions", List.of(a)));
        records.add(partnership, "risk_state", risk, Map.of("date", LocalDate.of(2016, 6, 1), "happened", false));
        add(
                "project",
                Map.of(
                        "title",
                        "Pilot line",
                        "partners",
                        List.of(example.id("PACK"), np),
                        "call",
                        call,
                        "nextStepBy",
                        PlannedDate.inMonth(5),
                        "trlFrom",
                        4));
        RecordId body = add(
                "governance_body", Map.of("name", "Steering group", "rule.quorumPercent", 50, "members", List.of(np)));
        add("meeting", Map.of("title", "Kick-off", "body", body, "decisions", List.of("Start", "Meet again")));
        RecordId frozen = add("frozen_plan", Map.of("title", "Grant", "date", LocalDate.of(2016, 1, 1)));
        records.add(partnership, "frozen_plan_action", frozen, Map.of("action", a, "start", PlannedDate.inMonth(1)));

        Roadmap roadmap = service.roadmap(partnership);

        Milestone milestone = roadmap.milestones().getFirst();
        assertThat(milestone.workPackage()).isEqualTo("WP1");
        assertThat(milestone.lead()).isEqualTo("NP");
        assertThat(milestone.date()).isEqualTo(PlannedDate.inMonth(3));
        assertThat(milestone.after()).isEqualTo("A");
        assertThat(roadmap.deliverables().getFirst().action()).isEqualTo("A");
        assertThat(roadmap.deliverables().getFirst().due()).isEqualTo(PlannedDate.inMonth(8));
        assertThat(roadmap.risks().getFirst().score()).isEqualTo(20);
        assertThat(roadmap.risks().getFirst().actions()).containsExactly("A");
        assertThat(roadmap.risks().getFirst().states())
                .extracting(Risk.RiskState::happened)
                .containsExactly(false);
        Project project = roadmap.projects().getFirst();
        assertThat(project.partners()).containsExactly("PACK", "NP");
        assertThat(project.money().call()).isEqualTo("CA1");
        assertThat(project.nextStepBy()).isEqualTo(PlannedDate.inMonth(5));
        assertThat(roadmap.bodies().getFirst().members()).containsExactly("NP");
        assertThat(roadmap.bodies().getFirst().rule().quorumPercent()).isEqualTo(50);
        assertThat(roadmap.meetings().getFirst().decisions()).containsExactly("Start", "Meet again");
        assertThat(roadmap.meetings().getFirst().body()).isEqualTo("G1");
        assertThat(roadmap.frozenPlans().getFirst().actions())
                .containsExactly(new FrozenPlan.FrozenAction("A", PlannedDate.inMonth(1), null));
    }

    @Test
    void each_model_is_one_query_beside_the_question_who_asks() {
        assertThat(StatementCounter.count(() -> service.schedule(partnership))).isEqualTo(2);
        assertThat(StatementCounter.count(() -> service.roadmap(partnership))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, false, true",
        "EDITOR, false, true",
        "CONTRIBUTOR, false, false",
        "REVIEWER, false, false",
        "READER, false, false",
        "CONTRIBUTOR, true, true",
        "REVIEWER, true, true",
        "READER, true, true"
    })
    void the_team_sees_its_roadmap_and_other_systems_what_is_published(Role role, boolean published, boolean given) {
        if (published) {
            example.publishRatings();
        }
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, null);
        TestAccounts.signIn(person);

        assertThat(service.roadmap(partnership).actions()).hasSize(11);
        assertThat(service.schedule(partnership).schedule().actions()).hasSize(11);
        if (given) {
            assertThat(service.publishedSchedule(partnership).schedule().actions())
                    .hasSize(11);
        } else {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> service.publishedSchedule(partnership));
        }
    }

    @Test
    void a_date_before_the_first_year_is_read_like_any_other() {
        LocalDate early = LocalDate.of(0, 2, 29);
        records.change(partnership, new Change("action", example.id("A"), 1, "notBefore", PlannedDate.on(early)));

        assertThat(service.schedule(partnership).input().actions().getFirst().notBefore())
                .isEqualTo(PlannedDate.on(early));
    }

    private RecordId add(String kind, Map<String, ?> values) {
        return records.add(partnership, kind, null, values).id();
    }
}
