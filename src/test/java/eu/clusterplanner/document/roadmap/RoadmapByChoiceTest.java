package eu.clusterplanner.document.roadmap;

import static eu.clusterplanner.document.roadmap.Told.row;
import static eu.clusterplanner.document.roadmap.Told.section;
import static eu.clusterplanner.document.roadmap.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.roadmap.Risk.RiskState;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Indicator.PlannedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in a roadmap by choice, what the past says, and the annexes. */
class RoadmapByChoiceTest {

    private static final PlannedAction FIRST = PlannedAction.named("A1")
            .duration(Period.months(2))
            .contribution("P2", 30)
            .build();
    private static final PlannedAction SECOND = PlannedAction.named("A2")
            .duration(Period.months(1))
            .after("A1", Period.weeks(2))
            .build();

    @Test
    void load_is_told_by_choice_beside_what_partners_can_give() {
        SmallPlan plan = new SmallPlan().with(FIRST).capacity(12.5);
        assertThat(ids(section(plan, "s8"))).doesNotContain("s8-3");
        assertThat(words(plan)).doesNotContain("12.5");

        Section load = section(plan.issued(with(DateForm.DATES, Sensitive.LOAD)), "s8")
                .parts()
                .getLast();
        assertThat(load.id()).isEqualTo("s8-3");
        assertThat(words(load)).contains("Partner P2 (12.5 a month)", "Jan", "2026", "More than it can give");
        Table overloads = (Table) load.blocks().getLast();
        assertThat(overloads.rows().stream().map(Told::row))
                .containsExactly(
                        List.of("Partner P2", "Jan\u00a02026", "15.8", "12.5", "A1 Title of A1"),
                        List.of("Partner P2", "Feb\u00a02026", "14.2", "12.5", "A1 Title of A1"));
        Section months = section(plan.issued(with(DateForm.MONTHS, Sensitive.LOAD)), "s8")
                .parts()
                .getLast();
        assertThat(words(months)).contains("M1", "M2").doesNotContain("Jan");
    }

    @Test
    void load_of_many_years_stands_on_pictures_that_fit_on_a_page() {
        PlannedAction long_ = PlannedAction.named("A1")
                .actualStart(LocalDate.of(2026, 1, 1))
                .actualEnd(LocalDate.of(2226, 1, 1))
                .contribution("P1", 1000)
                .build();
        Section load = section(new SmallPlan().with(long_).issued(with(DateForm.DATES, Sensitive.LOAD)), "s8")
                .parts()
                .getLast();

        assertThat(load.blocks())
                .hasSize(10)
                .allSatisfy(block ->
                        assertThat(((Block.Picture) block).figure().width()).isLessThanOrEqualTo(970));
    }

    @Test
    void dependencies_stand_in_an_annex_by_choice() {
        SmallPlan plan = new SmallPlan().with(FIRST).with(SECOND);
        assertThat(ids(plan)).doesNotContain("annex-b");

        Table table =
                (Table) section(plan.wanting("annex-b"), "annex-b").blocks().getFirst();
        assertThat(table.rows().stream().map(Told::row))
                .containsExactly(List.of("A2", "Title of A2", "A1 Title of A1", "2 weeks"));
    }

    @Test
    void communication_tells_events_with_how_far_they_have_come_by_choice() {
        SmallPlan plan = new SmallPlan()
                .with(FIRST)
                .with(PlannedAction.named("A2").status(ActionStatus.DROPPED).build())
                .with(PlannedAction.named("A3").status(ActionStatus.ON_HOLD).build())
                .with(PlannedAction.named("A4").status(ActionStatus.DONE).build())
                .with(PlannedAction.named("A5").build())
                .typed("A1", "A24")
                .typed("A2", "A07")
                .typed("A3", "A13")
                .typed("A4", "A29")
                .typed("A5", "A20");
        assertThat(ids(plan)).doesNotContain("s14");

        Table table = (Table) section(plan.wanting("s14"), "s14").blocks().getFirst();
        assertThat(table.rows().stream().map(Told::row).map(cells -> cells.getFirst() + " " + cells.getLast()))
                .containsExactly("A1 Planned", "A2 Dropped", "A3 Postponed", "A4 Done");
    }

    @Test
    void what_goes_on_says_who_pays() {
        SmallPlan plan = new SmallPlan()
                .with(PlannedAction.named("A1").afterGrant(true).build())
                .paid("A1", "Fees", Funding.Status.IDENTIFIED, 10, null)
                .paid("A1", "Region", null, 10, null);

        assertThat(words(section(plan, "s15"))).contains("Identified: Fees\nNot sought yet: Region");
    }

    @Test
    void the_last_frozen_plan_is_the_one_to_compare_with() {
        SmallPlan plan = new SmallPlan()
                .with(FIRST)
                .with(SECOND)
                .with(PlannedAction.named("A0")
                        .actualStart(LocalDate.of(2025, 1, 1))
                        .actualEnd(LocalDate.of(2025, 2, 1))
                        .build())
                .with(frozen("Too late", LocalDate.of(2026, 6, 2), "A1"))
                .with(frozen("Kick-off", LocalDate.of(2026, 1, 10), "A1"))
                .with(frozen("Older", LocalDate.of(2025, 12, 1), "A2"));
        Section annex = section(plan, "annex-c");
        Table table = (Table) annex.blocks().getLast();

        assertThat(annex.title()).isEqualTo("Compared with the frozen plan “Kick-off”");
        assertThat(words(annex))
                .contains("frozen on 10\u00a0Jan\u00a02026")
                .contains("One action has moved since then: one ends later, none earlier. One action is new.")
                .doesNotContain("Title of A0");
        assertThat(row(table.rows().getFirst()))
                .containsExactly(
                        "A1",
                        "Title of A1",
                        "1\u00a0Jan\u00a02026 – M1 (31\u00a0Jan\u00a02026)",
                        "1\u00a0Jan\u00a02026 – 28\u00a0Feb\u00a02026",
                        "28 days later");
        Block.Picture gantt = (Block.Picture) section(plan, "s4").blocks().getFirst();
        assertThat(gantt.figure().svg())
                .contains("-before.A1\"", "Kick-off, 10")
                .doesNotContain("-before.A2\"");
    }

    private static FrozenPlan frozen(String title, LocalDate day, String action) {
        return new FrozenPlan(
                RecordId.next(),
                1,
                title,
                title,
                day,
                List.of(new FrozenAction(action, PlannedDate.on(LocalDate.of(2026, 1, 1)), PlannedDate.inMonth(1))));
    }

    @Test
    void without_a_frozen_plan_there_is_nothing_to_compare() {
        assertThat(ids(new SmallPlan().with(FIRST))).doesNotContain("annex-c");
    }

    @Test
    void risks_tell_how_they_went_and_indicators_what_is_to_be_reached_by_when() {
        Risk risk = new Risk(
                RecordId.next(),
                1,
                "R1",
                "Delay",
                null,
                2,
                3,
                null,
                "Ask early",
                "P1",
                null,
                null,
                List.of(),
                List.of(
                        new RiskState(RecordId.next(), 1, LocalDate.of(2026, 2, 1), false, null, "Quiet"),
                        new RiskState(RecordId.next(), 1, LocalDate.of(2026, 5, 1), true, true, "It came")));
        Indicator indicator = new Indicator(
                RecordId.next(),
                1,
                "K1",
                null,
                "Companies",
                "Those that came",
                null,
                null,
                null,
                null,
                "Lists",
                "P2",
                0.0,
                100.0,
                null,
                List.of(
                        new PlannedValue(RecordId.next(), 1, PlannedDate.inMonth(12), 60),
                        new PlannedValue(RecordId.next(), 1, PlannedDate.on(LocalDate.of(2026, 6, 30)), 20)));
        SmallPlan plan = new SmallPlan().with(risk).with(indicator);

        Table states = (Table) section(plan, "s13").blocks().getLast();
        assertThat(states.rows().stream().map(Told::row))
                .containsExactly(
                        List.of("1\u00a0May\u00a02026", "R1 Delay", "Yes", "Yes", "It came"),
                        List.of("1\u00a0Feb\u00a02026", "R1 Delay", "No", "", "Quiet"));
        Section monitoring = section(plan, "s12");
        Table values = (Table) monitoring.blocks().get(1);
        assertThat(values.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Indicator", "30\u00a0Jun\u00a02026", "M12 (31\u00a0Dec\u00a02026)");
        assertThat(row(values.rows().getFirst())).containsExactly("K1 Companies", "20", "60");
        assertThat(words(monitoring)).contains("Source: Lists", "Green: at least 90%");
    }

    @Test
    void the_data_sheet_tells_copies_apart() {
        SmallPlan plan = new SmallPlan().with(FIRST);
        String fingerprint = fingerprint(plan);

        assertThat(fingerprint).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}").isEqualTo(fingerprint(plan));
        assertThat(fingerprint(plan.with(SECOND))).isNotEqualTo(fingerprint);
        assertThat(words(section(plan, "annex-e"))).contains("Sensitive parts\nNone", "1\u00a0Jun\u00a02026");
        plan.issued(with(DateForm.DATES, Sensitive.COSTS));
        assertThat(words(section(plan, "annex-e"))).contains("Costs by partner");
    }

    private static String fingerprint(SmallPlan plan) {
        return section(plan, "annex-e").blocks().stream()
                .flatMap(block -> ((Table) block).rows().stream())
                .map(Told::row)
                .filter(cells -> cells.getFirst().startsWith("Fingerprint"))
                .map(List::getLast)
                .findFirst()
                .orElseThrow();
    }

    private static IssueOptions with(DateForm dates, Sensitive part) {
        return new IssueOptions(dates, Set.of(part));
    }

    private static List<String> ids(SmallPlan plan) {
        return RoadmapDocument.compose(plan.input()).sections().stream()
                .map(Section::id)
                .toList();
    }

    private static List<String> ids(Section section) {
        return section.parts().stream().map(Section::id).toList();
    }
}
