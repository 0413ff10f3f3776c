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
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sections 9 and 10 of the roadmap: money, calls, projects. */
class RoadmapMoneyTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 3, 20);
    private static final PlannedAction TWO_YEARS = PlannedAction.named("A1")
            .notBefore(PlannedDate.on(LocalDate.of(2026, 7, 1)))
            .duration(Period.months(12))
            .build();

    @Test
    void money_is_told_by_source_and_by_how_sure_it_is() {
        SmallPlan plan = new SmallPlan()
                .with(TWO_YEARS)
                .paid("A1", "Own means", Funding.Status.SECURED, 1000, null)
                .paid("A1", "Region", Funding.Status.APPLIED, 2500, null)
                .paid("A1", "Region", null, 500, null);
        Section sources = section(plan, "s9").parts().getFirst();
        Table table = (Table) sources.blocks().getLast();

        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Source", "Secured", "Applied for", "Not sought yet", "In all");
        assertThat(table.rows().stream().map(Told::row))
                .containsExactly(
                        List.of("Own means", "1,000", "", "", "1,000"),
                        List.of("Region", "", "2,500", "500", "3,000"),
                        List.of("In all", "1,000", "2,500", "500", "4,000"));
        assertThat(words(sources))
                .startsWith("Sources are named for EUR 4,000: EUR 1,000 is secured, EUR 3,000 is not yet.");
    }

    @Test
    void who_may_not_see_amounts_gets_a_roadmap_without_them() {
        SmallPlan plan = new SmallPlan().with(TWO_YEARS).paid("A1", "Own means", Funding.Status.SECURED, 1000, null);

        assertThat(words(plan.withoutCosts())).doesNotContain("1,000", "Where the money comes from");
    }

    @Test
    void costs_by_partner_and_year_stand_there_by_choice_and_add_up() {
        SmallPlan plan = new SmallPlan().with(TWO_YEARS).paid("A1", "Own means", Funding.Status.SECURED, 60000, null);
        assertThat(section(plan, "s9").parts()).extracting(Section::id).containsExactly("s9-1");
        assertThat(words(plan)).doesNotContain("87,654", "43.25", "43.3");

        plan.issued(new IssueOptions(DateForm.DATES, Set.of(Sensitive.COSTS)));
        Section money = section(plan, "s9");
        assertThat(money.parts()).extracting(Section::id).containsExactly("s9-1", "s9-2", "s9-3");
        Table table = (Table) money.parts().get(1).blocks().getFirst();
        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Partner", "2026", "2027", "In all");
        // 184 of 365 days lie in 2026
        assertThat(row(table.rows().getFirst())).containsExactly("Partner P2", "44,187", "43,467", "87,654");
        assertThat(words(money.parts().get(2)))
                .contains("The shared actions cost EUR 87,654. EUR 60,000 is secured.")
                .contains("For EUR 27,654 there is no source yet.")
                .doesNotContain("not sure yet");
        assertThat(words(section(plan, "s8"))).contains("Gives 43.2 person-days and EUR 87,654.");
    }

    @Test
    void a_plan_of_many_years_has_no_more_columns_than_fit() {
        PlannedAction endless = PlannedAction.named("A1")
                .actualStart(LocalDate.of(2026, 1, 1))
                .actualEnd(LocalDate.of(9998, 1, 1))
                .build();
        SmallPlan plan = new SmallPlan()
                .with(endless)
                .with(PlannedAction.named("A2").build())
                .issued(new IssueOptions(DateForm.DATES, Set.of(Sensitive.COSTS)));
        Table table = (Table) section(plan, "s9").parts().getFirst().blocks().getFirst();

        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .hasSizeLessThan(12)
                .contains("Later");
        assertThat(row(table.rows().getFirst())).endsWith("175,308");
    }

    @Test
    void without_a_calendar_costs_stand_by_year_of_the_project_and_without_dates_apart() {
        SmallPlan plan = new SmallPlan()
                .monthsOnly()
                .with(PlannedAction.named("A1")
                        .notBefore(PlannedDate.inMonth(7))
                        .duration(Period.months(12))
                        .build())
                .issued(new IssueOptions(DateForm.DATES, Set.of(Sensitive.COSTS)));
        Table table = (Table) section(plan, "s9").parts().getFirst().blocks().getFirst();
        assertThat(table.columns()).extracting(Table.Column::heading).contains("Year 1", "Year 2");
        assertThat(row(table.rows().getFirst())).containsExactly("Partner P2", "43,827", "43,827", "87,654");

        SmallPlan circle = new SmallPlan()
                .with(PlannedAction.named("A1").after("A2", Period.ZERO).build())
                .with(PlannedAction.named("A2").after("A1", Period.ZERO).build())
                .issued(new IssueOptions(DateForm.DATES, Set.of(Sensitive.COSTS)));
        Table undated =
                (Table) section(circle, "s9").parts().getFirst().blocks().getFirst();
        assertThat(undated.columns()).extracting(Table.Column::heading).contains("No date");
    }

    @Test
    void a_call_says_what_it_pays_for_and_whether_its_proposal_is_ready_in_time() {
        SmallPlan plan = new SmallPlan()
                .with(proposal("A1", LocalDate.of(2026, 3, 6)))
                .with(proposal("A2", LocalDate.of(2026, 3, 7)))
                .with(proposal("A3", LocalDate.of(2026, 3, 22)))
                .with(proposal("A4", LocalDate.of(2026, 3, 1)))
                .typed("A1", "A20")
                .typed("A2", "A20")
                .typed("A3", "A20")
                .paid("A3", "Programme", Funding.Status.IDENTIFIED, 10, "C1")
                .paid("A4", "Programme", Funding.Status.IDENTIFIED, 10, "C1")
                .with(SmallPlan.call("C2", LocalDate.of(2026, 1, 31)))
                .with(SmallPlan.call("C3", null))
                .with(SmallPlan.call("C1", DEADLINE))
                .with(SmallPlan.project("J1", "IDEA", null, null, "A1", "A2"));
        Section calendar = section(plan, "s9").parts().getLast();
        Table table = (Table) calendar.blocks().getFirst();

        assertThat(table.rows().stream().map(Told::row))
                .containsExactly(
                        List.of("31\u00a0Jan\u00a02026", "Call C2\nProgramme", "", "", "Nobody yet"),
                        List.of(
                                "20\u00a0Mar\u00a02026",
                                "Call C1\nProgramme",
                                "A3, A4\nJ1 Project J1",
                                "A1 Title of A1\nA2 Title of A2\nA3 Title of A3",
                                "6\u00a0Mar\u00a02026 (14 days before)\n7\u00a0Mar\u00a02026 (only 13 days before)\n"
                                        + "22\u00a0Mar\u00a02026 (2 days too late)"));
        assertThat(words(section(plan, "s7"))).contains("Call closes: Call C1").doesNotContain("Call C3");
    }

    @Test
    void a_call_that_pays_for_much_names_some_of_it_and_counts_the_others() {
        SmallPlan plan = new SmallPlan().with(SmallPlan.call("C1", DEADLINE));
        for (int i = 1; i <= 30; i++) {
            plan.with(proposal("A" + i, LocalDate.of(2026, 3, 1)))
                    .typed("A" + i, "A20")
                    .paid("A" + i, "Programme", Funding.Status.IDENTIFIED, 10, "C1");
        }
        Section calendar = section(plan, "s9").parts().getLast();
        List<String> call = row(((Table) calendar.blocks().getFirst()).rows().getFirst());

        assertThat(call.get(2)).startsWith("A1, A2, ").endsWith(", A20, and 10 more");
        assertThat(call.get(3).lines()).hasSize(6).last().isEqualTo("and 25 more");
        assertThat(call.get(4).lines()).hasSize(5);
    }

    private static PlannedAction proposal(String key, LocalDate end) {
        return PlannedAction.named(key)
                .actualStart(end.minusDays(9))
                .actualEnd(end)
                .build();
    }

    @Test
    void projects_stand_by_stage_with_amount_chance_and_both_together() {
        SmallPlan plan = new SmallPlan()
                .with(TWO_YEARS)
                .with(SmallPlan.project("J1", "SHORT_PLAN", 450000, 40))
                .with(SmallPlan.project("J2", "FULL_PLAN", 1000, 33, "A1"))
                .with(SmallPlan.project("J3", "IDEA", null, null));
        Section projects = section(plan, "s10");
        List<Table> tables = projects.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();

        assertThat(projects.blocks().getFirst()).isInstanceOf(Block.Picture.class);
        assertThat(words(projects)).contains("J1 Project J1", "EUR 450,000 · 40%");
        assertThat(tables.getFirst().rows().stream().map(Told::row))
                .containsExactly(
                        List.of("J1", "Project J1\nWhat it is", "Short plan", "450,000", "40%", "180,000"),
                        List.of("J2", "Project J2\nWhat it is", "Full plan", "1,000", "33%", "330"),
                        List.of("J3", "Project J3\nWhat it is", "Idea", "", "", ""));
        assertThat(row(tables.getLast().rows().getFirst()))
                .containsExactly(
                        "J1", "Partner P2", "Partner P1, Partner P2", "Find a site", "M3 (31\u00a0Mar\u00a02026)");
        assertThat(projects.parts()).extracting(Section::title).containsExactly("J2 Project J2");
        assertThat(words(projects.parts().getFirst()))
                .contains("Half public", "TRL 4 – TRL 6", "A1 Title of A1", "Partner P2");
    }

    @Test
    void projects_without_amounts_have_no_columns_for_them() {
        SmallPlan plan = new SmallPlan().with(SmallPlan.project("J1", "IDEA", null, 40));

        assertThat(words(section(plan, "s10"))).doesNotContain("EUR");
        Table table = (Table) section(plan, "s10").blocks().get(1);
        assertThat(table.columns())
                .extracting(Table.Column::heading)
                .containsExactly("No", "Project", "Stage", "Chance");
    }

    @Test
    void a_thousand_projects_still_fit_on_the_picture() {
        SmallPlan plan = new SmallPlan();
        for (int i = 1; i <= 1000; i++) {
            plan.with(SmallPlan.project("J" + i, "IDEA", i, 50));
        }
        Block.Picture picture = (Block.Picture) section(plan, "s10").blocks().getFirst();

        assertThat(picture.figure().height()).isLessThan(700);
        assertThat(picture.figure().svg()).contains("and 992 more");
    }
}
