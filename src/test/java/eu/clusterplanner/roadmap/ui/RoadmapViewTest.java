package eu.clusterplanner.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.roadmap.RoadmapStepService;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.figure.FigureByAddress;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.WorkedExample;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class RoadmapViewTest extends PageTest {

    @Autowired
    RoadmapStepService service;

    @Autowired
    RoadmapStep progress;

    @Autowired
    ObjectProvider<SavingState> saving;

    WorkedExample example;

    @BeforeEach
    void worked_example() {
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void the_end_of_the_plan_is_the_one_that_the_service_computes() {
        open();

        assertThat(service.step(partnership).computed().schedule().end()).isEqualTo(LocalDate.of(2017, 5, 31));
        assertThat(page()).contains("31 May 2017 is the end of the plan", "9 / 11 actions set the end");
        assertThat(progress.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.DONE, 11, 11));
    }

    @Test
    void dates_and_spare_days_stand_in_the_table() {
        Sheet sheet = open();

        assertThat(sheet.cell("A", "start").text()).isEqualTo("1 Jan 2016");
        assertThat(sheet.cell("A", "end").text()).isEqualTo("29 Feb 2016");
        assertThat(sheet.cell("A", "spare").text()).isEqualTo("91 days");
        assertThat(sheet.cell("A", "sets-end").text()).isEmpty();
        assertThat(sheet.cell("K", "sets-end").text()).isEqualTo("Sets the end");
    }

    @Test
    void each_date_says_why_it_is_so() {
        Sheet sheet = open();
        assertThat(page()).contains("Choose an action in the picture or in the table.");

        SheetHand.on(sheet).choose("D", "start");
        assertThat(page())
                .contains("From 1 Jun 2016 to 31 Jul 2016.")
                .contains("It starts when “C Action C” has finished (31 May 2016).")
                .contains("It sets the end")
                .contains("These wait for it: E Action E; F Action F; J Action J.");

        SheetHand.on(sheet).choose("A", "start");
        assertThat(page())
                .contains("It starts with the partnership")
                .contains("It has 91 spare days: it can start as late as 1 Apr 2016");
    }

    @Test
    void a_waiting_time_is_part_of_the_reason() {
        RecordId link = records.list(partnership, "predecessor", example.id("K"))
                .getFirst()
                .id();
        records.change(partnership, new Change("predecessor", link, 1, "lag", Period.weeks(2)));
        Sheet sheet = open();

        SheetHand.on(sheet).choose("K", "start");

        assertThat(page()).contains("has finished (30 Apr 2017), and 2 weeks later.");
    }

    @Test
    void a_circle_is_told_on_top_and_nothing_is_computed() {
        records.add(partnership, "predecessor", example.id("B"), Map.of("action", example.id("D")));

        Sheet sheet = open();

        assertThat(page())
                .contains("What cannot be as planned")
                .contains(
                        "These actions wait for each other in a circle: B Action B → C Action C → D Action D → B Action B.");
        assertThat(sheet.cell("A", "start").text()).isEqualTo("Not in the plan");
        assertThat(progress.progress(partnership).state()).isEqualTo(StepProgress.State.NOW);
    }

    @Test
    void of_many_conflicts_the_first_are_shown_and_the_others_when_asked_for() {
        for (String action : List.of("C", "D", "E", "F", "G", "H")) {
            change("action", action, "deadline", PlannedDate.on(LocalDate.of(2016, 2, 1)));
        }
        open();
        assertThat(page()).contains("“C Action C”").doesNotContain("“H Action H” ends");

        test(find(Button.class).withText("Show all 6").single()).click();

        assertThat(page()).contains("“H Action H” ends").doesNotContain("Show all");
    }

    @Test
    void a_missed_date_and_too_much_work_are_told_in_words() {
        change("action", "H", "deadline", PlannedDate.on(LocalDate.of(2016, 10, 1)));
        change("partner", "NP", "capacity", 5.0);
        records.add(
                partnership, "contribution", example.id("A"), Map.of("partner", example.id("NP"), "personDays", 60.0));

        open();

        assertThat(page())
                .contains("“H Action H” ends 31 Dec 2016, after its latest date.")
                .contains(
                        "Cluster NP has too much work in 2 months, with 5 days to give each month: Jan 2016 (31 days), Feb 2016 (29 days).");
        assertThat(page()).contains("Workload of the partners");
    }

    @Test
    void without_a_start_date_only_months_are_told() {
        RecordId self = new RecordId(partnership.value());
        records.change(partnership, new Change(RecordKind.PARTNERSHIP, self, 2, "start", null));

        Sheet sheet = open();

        assertThat(page()).contains("counts in project months", "M17 is the end of the plan");
        assertThat(sheet.cell("A", "start").text()).isEqualTo("M1");
        assertThat(sheet.cell("A", "end").text()).isEqualTo("M2");
        assertThat(picture(null)).contains("plan-bar.A");
    }

    @Test
    void dates_pasted_at_once_are_taken_back_at_once() {
        Sheet sheet = open();
        String before = sheet.cell("B", "duration").text();
        SheetHand.on(sheet)
                .type("A", "duration", "9 months")
                .type("B", "duration", "9 months")
                .send();
        assertThat(sheet.cell("B", "duration").text()).isEqualTo("9 months");

        find(Button.class).withText("Undo").single().click();

        assertThat(sheet.cell("B", "duration").text()).isEqualTo(before);
        assertThat(stored("action", example.id("B"), "duration")).isNotEqualTo(Period.parse("P9M"));
    }

    @Test
    void a_duration_entered_in_the_table_moves_what_follows_at_once() {
        Sheet sheet = open();
        String end = sheet.cell("J", "end").text();

        SheetHand.on(sheet).type("A", "duration", "9 months").send();

        assertThat(records.find(partnership, "action", example.id("A"))
                        .orElseThrow()
                        .value("duration"))
                .isEqualTo(Period.months(9));
        assertThat(sheet.cell("J", "end").text()).isNotEqualTo(end);
        assertThat(page()).contains("is the end of the plan").doesNotContain("31 May 2017 is the end of the plan");
    }

    @Test
    void a_date_that_is_none_is_refused_at_its_cell() {
        String answer =
                SheetHand.on(open()).type("A", "fixedStart", "soon").send().toString();

        assertThat(answer).contains("error");
        assertThat(records.find(partnership, "action", example.id("A"))
                        .orElseThrow()
                        .value("fixedStart"))
                .isNull();
    }

    @Test
    void milestones_fall_on_their_action() {
        records.add(
                partnership,
                "milestone",
                null,
                Map.of("key", "M1", "title", "Strategy agreed", "after", example.id("D")));

        navigate("partnerships/" + partnership + "/roadmap/milestones", RoadmapView.class);
        assertThat(page()).contains("M1 Strategy agreed31\u00a0Jul\u00a02016", "At the end of “D Action D”");
        Sheet sheet = open();
        SheetHand.on(sheet).choose("D", "end");
        assertThat(page()).contains("Milestone M1 Strategy agreed falls on its end (31 Jul 2016).");
        assertThat(picture(null)).contains("Strategy agreed");
    }

    @Test
    void the_picture_has_the_keys_as_ids_and_the_work_packages_as_groups() {
        RecordId workPackage = records.add(partnership, "work_package", null, Map.of("key", "WP1", "title", "Market"))
                .id();
        change("action", "C", "workPackage", workPackage);

        open();

        assertThat(find(FigureByAddress.class).atIndex(1).getElement().getAttribute("src"))
                .isNotEmpty();
        assertThat(picture(LocalDate.of(2016, 6, 15)))
                .contains("id=\"plan-bar.C\"", "WP1 Market", "Without work package", "Sets the end", "Today");
        assertThat(picture(LocalDate.of(2026, 6, 15))).doesNotContain(">Today<");
    }

    @Test
    void work_packages_are_edited_here_too() {
        navigate("partnerships/" + partnership + "/roadmap/work-packages", RoadmapView.class);
        test(find(Button.class).withText("Add a work package").single()).click();

        assertThat(page()).contains("New work package");
        assertThat(records.list(partnership, "work_package"))
                .extracting(row -> row.text("title"))
                .containsExactly("New work package");
    }

    @Test
    void a_large_plan_is_shown_in_parts() {
        RecordId second = add("work_package", Map.of("title", "Second half"));
        for (int number = 0; number < 200; number++) {
            add(
                    "action",
                    number < 100
                            ? Map.of("title", "Action " + number, "status", "AGREED")
                            : Map.of("title", "Action " + number, "status", "AGREED", "workPackage", second));
        }
        open();

        Select<?> parts = find(Select.class)
                .withCondition(select -> "Part".equals(select.getLabel()))
                .all()
                .getFirst();
        assertThat(parts.getListDataView().getItemCount()).isEqualTo(2);
        assertThat(parts.getValue()).isEqualTo(0);
        test(find(Button.class)
                        .withCondition(button ->
                                "Next part".equals(button.getAriaLabel().orElse("")))
                        .all()
                        .getFirst())
                .click();

        assertThat(parts.getValue()).isEqualTo(1);
        PlanPicture picture = new PlanPicture(service.step(partnership), words());
        assertThat(picture.parts()).hasSize(2).first().asString().startsWith("Rows 1 to 1");
        assertThat(picture.part(0).rows().size() + picture.part(1).rows().size())
                .isEqualTo(picture.gantt().rows().size());
        assertThat(picture.part(9).rows()).isEqualTo(picture.part(1).rows());
    }

    @Test
    void an_empty_step_says_how_to_begin() {
        partnership = partnerships.create(manager);

        open();

        assertThat(page()).contains("There is no shared action yet.");
        assertThat(progress.progress(partnership)).isEqualTo(StepProgress.LATER);
    }

    private Sheet open() {
        navigate("partnerships/" + partnership + "/roadmap", RoadmapView.class);
        return find(Sheet.class).all().isEmpty()
                ? new Sheet("none")
                : find(Sheet.class).single();
    }

    private String picture(@Nullable LocalDate day) {
        PlannedRoadmap now = service.step(partnership);
        PlannedRoadmap plan = day == null ? now : new PlannedRoadmap(day, now.actions(), now.roadmap(), now.computed());
        Texts texts = Texts.english();
        return Figures.draw(new PlanPicture(plan, new PlanWords(plan, texts, Formats.of(texts, ZoneOffset.UTC)))
                        .gantt())
                .svg();
    }

    private String workload() {
        return Figures.draw(new WorkloadPicture(service.step(partnership), words()).map())
                .svg();
    }

    private PlanWords words() {
        Texts texts = Texts.english();
        return new PlanWords(service.step(partnership), texts, Formats.of(texts, ZoneOffset.UTC));
    }

    private void change(String kind, String key, String property, Object value) {
        records.change(partnership, new Change(kind, example.id(key), 1, property, value));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31,P9999M", "1000-01-01,P9999M", "9999-12-31,P1D"})
    void dates_at_the_end_of_the_calendar_are_shown(LocalDate start, String duration) {
        records.change(partnership, new Change("action", example.id("I"), 1, "fixedStart", PlannedDate.on(start)));
        records.change(partnership, new Change("action", example.id("I"), 2, "duration", Period.parse(duration)));

        for (String action : List.of("A", "I")) {
            add("contribution", example.id(action), Map.of("partner", example.id("NP"), "personDays", 20.0));
        }

        Sheet sheet = open();
        SheetHand.on(sheet).choose("I", "start");

        assertThat(page()).contains("is the end of the plan");
        assertThat(workload()).hasSizeLessThan(1_000_000).contains("Only the first 240 months are shown.");
        assertThat(picture(LocalDate.of(2016, 6, 15))).contains("plan-bar.I");
        assertThat(progress.progress(partnership)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "duration,-1 days",
        "duration,10000 months",
        "duration,1.5",
        "fixedStart,M0",
        "fixedStart,31 Feb 2016",
        "fixedStart,10000-01-01",
        "fixedStart,-1",
        "notBefore,M1000",
        "deadline,yesterday",
        "deadline,0"
    })
    void what_is_no_date_is_refused_at_its_cell_and_the_others_are_stored(String column, String typed) {
        Object before = stored("action", example.id("I"), column);
        Sheet sheet = open();

        String answers = SheetHand.on(sheet)
                .type("I", column, typed)
                .type("A", "duration", "5 months")
                .send()
                .toString();

        assertThat(answers).contains("error");
        assertThat(saving.getObject().getText()).contains("One cell was not stored, 1 were");
        assertThat(stored("action", example.id("I"), column)).isEqualTo(before);
        assertThat(stored("action", example.id("A"), "duration")).isEqualTo(Period.months(5));
    }

    @Test
    void an_action_that_has_gone_is_told_at_its_cell_and_the_others_are_stored() {
        Sheet sheet = open();
        records.remove(partnership, "action", example.id("I"), 1);

        String answers = SheetHand.on(sheet)
                .type("I", "duration", "5 months")
                .type("A", "duration", "5 months")
                .send()
                .toString();

        assertThat(answers).contains("error");
        assertThat(stored("action", example.id("A"), "duration")).isEqualTo(Period.months(5));
    }
}
