package eu.clusterplanner.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.action.SavedView;
import eu.clusterplanner.action.SavedViews;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

class ActionsViewTest extends PageTest {

    @Autowired
    ActionsStep step;

    @Autowired
    SavedViews views;

    @Autowired
    Undo undo;

    RecordId nano = RecordId.next();
    RecordId workPackage = nano;
    RecordId training = nano;
    RecordId mission = nano;
    RecordId dropped = nano;

    @BeforeEach
    void three_actions() {
        change(RecordKind.PARTNERSHIP, new RecordId(partnership.value()), "start", LocalDate.of(2027, 1, 1));
        nano = add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        RecordId plasma = add("partner", Map.of("key", "BNPT", "name", "BalticNet"));
        workPackage = add("work_package", Map.of("key", "WP1", "title", "Skills"));
        training = add(
                "action",
                Map.of(
                        "key", "1.10",
                        "title", "Training for small companies",
                        "description", "Two days on smart labels",
                        "status", "AGREED",
                        "type", "A12",
                        "lead", nano,
                        "workPackage", workPackage,
                        "fixedStart", PlannedDate.on(LocalDate.of(2027, 3, 1)),
                        "duration", Period.weeks(2)));
        add("contribution", training, Map.of("partner", nano, "personDays", 10.0, "cost", new BigDecimal("3000")));
        add("contribution", training, Map.of("partner", plasma, "personDays", 4.5, "cost", new BigDecimal("900")));
        add("funding", training, Map.of("instrument", "Own means", "status", "SECURED", "amount", BigDecimal.TEN));
        mission = add("action", Map.of("key", "1.2", "title", "Mission to Canada", "status", "IDEA", "lead", plasma));
        add("predecessor", mission, Map.of("action", training));
        dropped = add("action", Map.of("key", "1.3", "title", "Old idea", "status", "DROPPED"));
    }

    @Test
    void an_action_stands_in_one_row_with_all_that_is_said() {
        open("actions");
        choose(ColumnGroup.MEANS);

        assertThat(cells(training, "key", "title", "status", "lead", "type", "duration"))
                .containsExactly("1.10", "Training for small companies", "AGREED", "NP", "A12", "2 weeks");
        assertThat(cells(training, "start", "end", "contributions", "days", "total", "open"))
                .containsExactly(
                        "1 Mar 2027",
                        "14 Mar 2027",
                        "Nanoprogress 10 d EUR 3,000; BalticNet 4.5 d EUR 900",
                        "14.5",
                        "EUR 3,900",
                        "EUR 3,890");
        assertThat(cells(training, "funding", "fundingStatus"))
                .containsExactly("Own means, EUR 10, Secured", "Secured");
        assertThat(pageText())
                .contains("3 of 3 shared actions · 14.5 person-days · EUR 3,900: EUR 10 secured, EUR 0 applied for, "
                                .replace("EUR ", "EUR\u00a0")
                        + "EUR\u00a00 source known, EUR\u00a03,890 without a source (funding gap)"
                        + " · not counted: 1 dropped or “Not now”");
    }

    @Test
    void what_is_typed_into_a_cell_is_stored_and_moves_the_dates_that_hang_on_it() {
        open("actions");

        JsonNode answers = hand().type(training.toString(), "duration", "4 w").send();

        assertThat(stored("action", training, "duration")).isEqualTo(Period.weeks(4));
        assertThat(cells(training, "duration", "end")).containsExactly("4 weeks", "28 Mar 2027");
        assertThat(cells(mission, "start")).containsExactly("29 Mar 2027");
        assertThat(answers.toString()).contains("29 Mar 2027").doesNotContain("error", dropped.toString());
    }

    @Test
    void a_block_is_stored_in_one_gesture_and_says_at_each_cell_what_does_not_go() {
        open("actions");
        choose(ColumnGroup.LIMITS, ColumnGroup.PRIORITY, ColumnGroup.PURPOSE, ColumnGroup.MEANS);

        JsonNode answers = hand().type(mission.toString(), "title", "Mission to Toronto")
                .type(mission.toString(), "lead", "Nanoprogress")
                .type(mission.toString(), "deadline", "31.12.2027")
                .type(mission.toString(), "scores.impact", "5")
                .type(mission.toString(), "cost", "1 250,50")
                .type(mission.toString(), "duration", "3")
                .type(dropped.toString(), "status", "Agreed")
                .type(dropped.toString(), "objectives", "O99")
                .type(dropped.toString(), "key", "1.2")
                .send();

        RecordRow now = records.find(partnership, "action", mission).orElseThrow();
        assertThat(now.text("title")).isEqualTo("Mission to Toronto");
        assertThat(now.value("lead")).isEqualTo(nano);
        assertThat(now.value("deadline")).isEqualTo(PlannedDate.on(LocalDate.of(2027, 12, 31)));
        assertThat(now.value("scores.impact")).isEqualTo(5);
        assertThat(now.value("cost")).isEqualTo(new BigDecimal("1250.50"));
        assertThat(stored("action", dropped, "status")).isEqualTo("AGREED");
        assertThat(errors(answers))
                .containsExactlyInAnyOrder(
                        "duration: Please write a time like 3 months, 2 weeks or 10 days.",
                        "objectives: There is no “O99” in this partnership.",
                        "key: This is taken already. Please choose another one.");
        assertThat(find(SavingState.class).single().getText()).contains("3 cells were not stored, 6 were.");
    }

    @Test
    void a_cell_that_somebody_else_changed_is_not_overwritten_but_another_one_of_the_row_is_stored() {
        open("actions");
        int shown = sheet().cell(training.toString(), "title").version();
        change("action", training, "title", "Training abroad");

        assertThat(hand().type(training.toString(), "progress", "40").send().toString())
                .doesNotContain("error");
        JsonNode answers = hand().type(training.toString(), "title", "Training at home", shown)
                .send();

        assertThat(errors(answers).findFirst().orElse("")).contains("Ada changed this to “Training abroad”");
        assertThat(stored("action", training, "title")).isEqualTo("Training abroad");
        assertThat(stored("action", training, "progress")).isEqualTo(40);
    }

    @Test
    void a_filter_and_an_order_are_kept_in_the_address() {
        open("actions");

        test(find(TextField.class).withCaption("Find in key, title and text").single())
                .setValue("SMART LABEL");
        assertThat(keys()).containsExactly("1.10");
        assertThat(pageText()).contains("1 of 3 shared actions");

        open("actions?lead=NP");
        assertThat(keys()).containsExactly("1.10");
        open("actions?status=DROPPED");
        assertThat(keys()).containsExactly("1.3");
        open("actions?status=NONSENSE");
        assertThat(keys()).containsExactly("1.10", "1.2", "1.3");
        open("actions?order=title");
        assertThat(keys()).containsExactly("1.2", "1.3", "1.10");
        open("actions?order=-key");
        assertThat(keys()).containsExactly("1.10", "1.3", "1.2");
        open("actions?order=total");
        assertThat(keys()).as("what is not said stands last").containsExactly("1.10", "1.2", "1.3");
        open("actions?only=without-lead");
        assertThat(keys()).containsExactly("1.3");
        open("actions?only=without-funding.critical");
        assertThat(keys()).containsExactly("1.2");
        change("action", training, "deadline", PlannedDate.on(LocalDate.of(2027, 3, 10)));
        open("actions?only=late");
        assertThat(keys()).containsExactly("1.10");
    }

    @Test
    void actions_stand_under_titles_and_a_row_that_is_put_under_another_one_gets_what_it_says() {
        open("actions?group=lead");
        assertThat(titles()).containsExactly("Nanoprogress", "BalticNet", "Without lead");

        assertThat(hand().moveAfter(dropped.toString(), training.toString())).isEmpty();

        assertThat(stored("action", dropped, "lead")).isEqualTo(nano);
        assertThat(keys()).containsExactly("1.10", "1.3", "1.2");
        undoLatest();
        assertThat(stored("action", dropped, "lead")).isNull();
        assertThat(storedKeys()).as("order and lead are one act").containsExactly("1.10", "1.2", "1.3");
        open("actions?group=moscow&order=title");
        assertThat(titles()).as("no titles where nothing is said").isEmpty();
        open("actions?group=status&only=without-funding");
        assertThat(titles()).containsExactly("Idea", "Dropped");
    }

    @Test
    void an_action_is_put_under_another_objective() {
        RecordId first = add("objective", Map.of("key", "O1", "title", "More skills"));
        RecordId second = add("objective", Map.of("key", "O2", "title", "New markets"));
        change("action", training, "objectives", List.of(first));
        open("actions?group=objective");
        hand().choose(training.toString(), "title");

        menu("Put under another objective …");
        Select<?> objective = find(Select.class)
                .withCaption("1.10 Training for small companies")
                .single();
        test(objective).selectItem("O2 New markets");
        test(find(Button.class).withText("Put it there").single()).click();

        assertThat(stored("action", training, "objectives")).isEqualTo(List.of(second));
        assertThat(titles()).containsExactly("O2 New markets", "Without objective");
    }

    @Test
    void a_linked_action_is_shown_with_everything_beside_the_sheet() {
        open("actions?record=1.10");

        assertThat(field("title", TextField.class).getValue()).isEqualTo("Training for small companies");
        find(PanelPart.class).all().forEach(part -> part.setOpened(true));
        assertThat(shownProperties())
                .contains("origins", "outputs", "scores.effort", "risk", "afterGrant", "place", "kpis")
                .contains("partner", "role", "personDays", "instrument", "amount", "call");
    }

    @Test
    void what_is_stored_in_the_panel_is_shown_in_the_sheet() {
        open("actions?record=1.10");
        find(PanelPart.class).all().forEach(part -> part.setOpened(true));

        test(field("title", TextField.class)).setValue("Training in Lille");
        assertThat(cells(training, "title")).containsExactly("Training in Lille");

        choose(ColumnGroup.MEANS);
        test(field("personDays", TextField.class)).setValue("20");
        assertThat(cells(training, "days")).containsExactly("24.5");
        assertThat(pageText()).contains("24.5 person-days");

        test(find(Button.class).withText("Add a predecessor").single()).click();
        assertThat(records.list(partnership, "predecessor", training)).hasSize(1);
    }

    @Test
    void for_what_an_action_waits_is_written_into_one_cell() {
        add("predecessor", dropped, Map.of("action", mission));
        open("actions");

        JsonNode answers = hand().type(mission.toString(), "waitsFor", "1.10 + 2 weeks, 1.3")
                .type(training.toString(), "waitsFor", "1.10")
                .type(dropped.toString(), "waitsFor", "")
                .send();

        assertThat(errors(answers)).containsExactly("waitsFor: An action cannot wait for itself.");
        assertThat(cells(mission, "waitsFor", "start")).containsExactly("1.10 + 2 weeks, 1.3", "29 Mar 2027");
        assertThat(records.list(partnership, "predecessor", mission)).hasSize(2);
        assertThat(records.list(partnership, "predecessor", dropped)).isEmpty();

        assertThat(errors(hand().type(mission.toString(), "waitsFor", "9.9").send()))
                .containsExactly("waitsFor: There is no “9.9” in this partnership.");
    }

    @Test
    void who_gives_what_and_where_money_comes_from_are_written_into_one_cell_each() {
        RecordId call = add("call", Map.of("key", "CA1", "name", "Skills for industry"));
        RecordId competence = add("competence", Map.of("key", "C1", "name", "Coating", "domain", "Materials"));
        open("actions?columns=means.purpose");

        JsonNode answers = hand().type(
                        training.toString(), "contributions", "np 12 days, balticnet (supports) € 1 200,50\nNP 3")
                .type(training.toString(), "funding", "Erasmus+ 10.000 EUR applied for (ca1); \"Own; means\"")
                .type(training.toString(), "origins", "coating; challenge:CH1")
                .type(mission.toString(), "contributions", "NP 12 d; Nobody 3 d")
                .type(dropped.toString(), "contributions", "NP twelve")
                .send();

        assertThat(errors(answers))
                .containsExactlyInAnyOrder(
                        "contributions: There is no “Nobody 3 d” in this partnership.",
                        "contributions: “NP twelve” is not understood. Write partner, days and costs: PACK 12 d EUR 3,000.");
        assertThat(cells(training, "contributions", "funding", "days", "open"))
                .containsExactly(
                        "Nanoprogress 12 d; BalticNet (Supports) EUR 1,200.50; Nanoprogress 3 d",
                        "Erasmus+, EUR 10, Applied for (CA1); \"Own; means\"",
                        "15",
                        "EUR 1,190.50");
        assertThat(records.list(partnership, "funding", training).getFirst().value("call"))
                .isEqualTo(call);
        assertThat(stored("action", training, "origins")).isEqualTo(List.of("competence:C1", "challenge:CH1"));
        assertThat(cells(training, "origins").getFirst()).startsWith("Competence: Coating; ");
        assertThat(records.find(partnership, "competence", competence)).isPresent();

        undoLatest();
        open("actions?columns=means");
        assertThat(cells(training, "contributions", "funding"))
                .as("a gesture is one act")
                .containsExactly("Nanoprogress 10 d EUR 3,000; BalticNet 4.5 d EUR 900", "Own means, EUR 10, Secured");
    }

    @Test
    void what_a_cell_of_parts_shows_means_the_same_again() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<RecordId> partners =
                records.list(partnership, "partner").stream().map(RecordRow::id).toList();
        List<String> names =
                List.of("Own means", "A; B", "Secured", "\"Q\" 5", "X (CA1)", "EUR 5", "Fund, EUR 7", "y,");
        for (int i = 0; i < 12; i++) {
            add(
                    "contribution",
                    dropped,
                    Map.of("partner", partners.get(random.nextInt(2)), "personDays", random.nextInt(100_000) / 8.0));
            add(
                    "funding",
                    mission,
                    Map.of(
                            "instrument",
                            names.get(random.nextInt(names.size())),
                            "amount",
                            BigDecimal.valueOf(random.nextInt(10_000_000), 2)));
            add("funding", mission, Map.of("instrument", names.get(random.nextInt(names.size())), "status", "APPLIED"));
        }
        open("actions?columns=means");
        List<RecordRow> before = parts();

        JsonNode answers = hand().type(
                        dropped.toString(),
                        "contributions",
                        cells(dropped, "contributions").getFirst() + " ")
                .type(mission.toString(), "funding", cells(mission, "funding").getFirst() + " ")
                .send();

        assertThat(errors(answers)).isEmpty();
        assertThat(parts()).isEqualTo(before);
    }

    private List<RecordRow> parts() {
        return Stream.concat(
                        records.list(partnership, "contribution", dropped).stream(),
                        records.list(partnership, "funding", mission).stream())
                .toList();
    }

    @Test
    void what_is_typed_into_the_empty_row_begins_an_action() {
        open("actions?lead=NP");

        JsonNode answers = hand().type("new", "title", "Fair in Lyon")
                .type("new", "duration", "soon")
                .send();

        RecordRow added = row("Fair in Lyon");
        assertThat(added.value("lead")).as("it passes the filter").isEqualTo(nano);
        assertThat(errors(answers)).isEmpty();
        assertThat(cells(added.id(), "title", "status")).containsExactly("Fair in Lyon", "IDEA");
        undoLatest();
        assertThat(records.find(partnership, "action", added.id())).isEmpty();
    }

    @Test
    void a_block_below_the_last_row_becomes_actions_after_a_question() {
        open("actions");
        hand().append(
                        List.of("title", "", "duration", "lead"),
                        List.of(
                                List.of("Fair in Lyon", "x", "2 weeks", "NP"),
                                List.of("", "", "", ""),
                                List.of("Study of markets", "x", "soon", "Nobody")));

        roundTrip();
        assertThat(records.list(partnership, "action"))
                .as("nothing before the answer")
                .hasSize(3);
        assertThat(pageText()).contains("2 new shared actions with: Shared action, Duration, Lead.");
        test(find(Button.class).withText("Add 2 shared actions").single()).click();

        RecordRow fair = row("Fair in Lyon");
        assertThat(fair.value("duration")).isEqualTo(Period.weeks(2));
        assertThat(fair.value("lead")).isEqualTo(nano);
        RecordRow study = row("Study of markets");
        assertThat(study.value("duration")).isNull();
        assertThat(find(SavingState.class).single().getText()).contains("One cell was not stored, 4 were.");
        undoLatest();
        assertThat(records.list(partnership, "action"))
                .as("all of it is one act")
                .hasSize(3);
    }

    @Test
    void rows_of_a_table_elsewhere_are_pasted_with_their_headings() {
        open("actions");
        test(find(Button.class).withText("Paste rows …").single()).click();

        test(find(TextArea.class).withCaption("Rows from Excel").single())
                .setValue("Remarks\tWho gives what\tTitle\nx\tNP 2 d\t\"Fair\nin Lyon\"\n\t\tStudy");

        assertThat(pageText()).contains("2 new shared actions with: Who gives what, Shared action.", "Remarks");
        test(find(Button.class).withText("Add 2 shared actions").single()).click();
        assertThat(records.list(partnership, "action")).hasSize(5);
        assertThat(records.list(
                        partnership, "contribution", row("New shared action").id()))
                .as("a title of two lines is refused at its cell, the rest is stored")
                .hasSize(1);
        assertThat(row("Study").key()).isEqualTo("A2");
    }

    @Test
    void what_is_usual_for_a_kind_of_action_is_filled_in_where_nothing_is_said() {
        RecordId study =
                add("action", Map.of("key", "1.4", "title", "Study", "status", "IDEA", "type", "A12", "lead", nano));
        change("action", study, "outputs", List.of("Our own"));
        RecordId kpi = add("kpi", Map.of("key", "K9", "name", "People in training", "catalogueCode", "K26"));
        add("risk", Map.of("key", "R1", "title", "Few companies take part", "actions", List.of(training)));
        open("actions");
        hand().choose(study.toString(), "title");

        menu("Fill in what is usual …");
        assertThat(pageText())
                .contains("3 months", "Persons trained; Satisfaction of SMEs")
                .doesNotContain("Training material");
        test(find(Button.class).withText("Fill in").single()).click();

        RecordRow now = records.find(partnership, "action", study).orElseThrow();
        assertThat(now.value("duration")).isEqualTo(Period.months(3));
        assertThat(now.value("scores.effort")).isEqualTo(3);
        assertThat(now.value("outputs")).isEqualTo(List.of("Our own"));
        assertThat(((List<?>) Objects.requireNonNull(now.value("kpis"))).getFirst())
                .isEqualTo(kpi);
        assertThat(cells(study, "duration")).containsExactly("3 months");
        assertThat(records.list(partnership, "contribution", study).getFirst().value("personDays"))
                .isEqualTo(20.0);
        assertThat(records.list(partnership, "risk")).hasSize(2);
        assertThat(records.list(partnership, "risk").getFirst().value("actions"))
                .isEqualTo(List.of(training, study));

        undoLatest();
        assertThat(records.list(partnership, "kpi")).as("one act").hasSize(1);
        assertThat(stored("action", study, "duration")).isNull();
        menu("Fill in what is usual …");
        test(find(Button.class).withText("Fill in").single()).click();
        menu("Fill in what is usual …");
        assertThat(find(Button.class).withText("Fill in").all()).isEmpty();
    }

    @Test
    void several_actions_are_changed_at_once_after_a_look_at_what_changes() {
        open("actions");
        SheetHand.on(sheet()).select(List.of(training.toString(), mission.toString(), dropped.toString()));
        test(find(Button.class).withText("Change several …").single()).click();

        bulk("Latest end", "31.3.2027");
        assertThat(pageText()).contains("3 actions change.", "(empty) → 31 Mar 2027");
        bulk("Waits for", "1.10");
        assertThat(pageText())
                .contains(
                        "One action changes, one says this already, one cannot change.",
                        "An action cannot wait for itself.");
        bulk("Latest end", "31.3.2027");
        Checkbox one = find(Checkbox.class).withCaption("1.3 Old idea").single();
        test(one).click();
        test(find(Button.class).withText("Change 2 actions").single()).click();

        PlannedDate end = PlannedDate.on(LocalDate.of(2027, 3, 31));
        assertThat(stored("action", training, "deadline")).isEqualTo(end);
        assertThat(stored("action", mission, "deadline")).isEqualTo(end);
        assertThat(stored("action", dropped, "deadline")).isNull();
        undoLatest();
        assertThat(stored("action", training, "deadline")).isNull();
        assertThat(stored("action", mission, "deadline")).isNull();
    }

    private void bulk(String column, String text) {
        @SuppressWarnings("unchecked")
        ComboBox<String> property = find(ComboBox.class).withCaption("What").single();
        test(property).selectItem(column);
        test(find(TextField.class).withCaption("New value").single()).setValue(text);
    }

    @Test
    void columns_are_chosen_one_by_one_and_named_in_the_address() {
        open("actions?columns=dates");
        tick("Impact");
        tick("Sources of money");

        assertThat(columns()).contains("scores.impact").doesNotContain("status", "scores.fit", "contributions");
        open("actions?columns=dates.funding.impact.no-column");
        assertThat(columns())
                .containsExactly(
                        "key", "title", "duration", "waitsFor", "start", "end", "spare", "funding", "scores.impact");

        tick("Duration and computed dates");
        assertThat(columns()).containsExactly("key", "title", "funding", "scores.impact");
    }

    @Test
    void a_heading_sorts_by_its_column_then_back_and_then_as_the_team_has_the_actions() {
        open("actions?group=none");

        hand().sort("title");
        assertThat(keys()).containsExactly("1.2", "1.3", "1.10");
        assertThat(find(ComboBox.class).withCaption("Sorted by").single().getValue())
                .isEqualTo("title");
        hand().sort("title");
        assertThat(keys()).containsExactly("1.10", "1.3", "1.2");
        hand().sort("no column");
        assertThat(keys()).containsExactly("1.10", "1.3", "1.2");
        hand().sort("title");
        assertThat(keys()).containsExactly("1.10", "1.2", "1.3");
    }

    @Test
    void a_way_to_look_at_the_list_is_kept_by_name_for_the_team_or_for_oneself() {
        open("actions?only=without-lead&group=status&order=-title&columns=dates");
        new MenuBarTester<>(find(ViewMenu.class).single()).clickItem("Views", "Keep this view …");
        test(find(TextField.class).withCaption("Name of the view").single()).setValue("Nobody leads");
        test(find(Button.class).withText("Keep it").single()).click();

        SavedView kept = views.of(partnership).getFirst();
        assertThat(kept.own()).isFalse();
        assertThat(kept.query().split("&"))
                .containsExactlyInAnyOrder("only=without-lead", "group=status", "order=-title", "columns=dates");
        assertThatThrownBy(() -> views.keep(partnership, "Nobody leads", "", false))
                .isInstanceOf(InvalidValueException.class);
        RecordId own = views.keep(partnership, "Nobody leads", "", true);
        assertThat(views.change(partnership, kept, "Without lead", kept.query()))
                .isTrue();
        assertThat(views.remove(partnership, kept)).as("somebody changed it").isFalse();
        views.keep(partnership, "All", "", false);
        views.reorder(
                partnership,
                false,
                views.of(partnership).reversed().stream().map(SavedView::id).toList());
        assertThat(views.of(partnership))
                .extracting(SavedView::name)
                .containsExactly("All", "Without lead", "Nobody leads");

        signInAs(Role.READER, nano);
        assertThat(views.of(partnership)).extracting(SavedView::name).containsExactly("All", "Without lead");
        assertThatThrownBy(() -> views.keep(partnership, "Mine", "", false)).isInstanceOf(AccessDeniedException.class);
        assertThat(views.remove(partnership, new SavedView(own, 1, "Nobody leads", "", true)))
                .isFalse();
        views.keep(partnership, "Mine", "only=mine", true);
        open("actions");
        new MenuBarTester<>(find(ViewMenu.class).single()).clickItem("Views", "Mine");
        assertThat(keys()).containsExactly("1.10");
    }

    @Test
    void predecessors_that_somebody_else_changed_are_not_overwritten() {
        open("actions");
        add("predecessor", mission, Map.of("action", dropped));

        assertThat(errors(hand().type(mission.toString(), "waitsFor", "").send()))
                .containsExactly("waitsFor: Somebody changed this meanwhile. Enter it again to keep yours.");
        assertThat(records.list(partnership, "predecessor", mission)).hasSize(2);
        assertThat(errors(hand().type(mission.toString(), "waitsFor", "").send()))
                .isEmpty();
        assertThat(records.list(partnership, "predecessor", mission)).isEmpty();
    }

    @Test
    void why_leads_to_the_cells_from_which_the_dates_come() {
        open("actions?record=1.2");
        ReasonsPart why = find(ReasonsPart.class).single();
        why.setOpened(true);
        assertThat(pageText())
                .contains("It starts when “1.10 Training for small companies” has finished (14 Mar 2027).")
                .contains("1.2, Duration: nothing yet", "1.2, Waits for: 1.10");

        test(find(Button.class).withText("1.10, Duration: 2 weeks").single()).click();
        assertThat(find(ActionPanel.class).single().isVisible()).isTrue();
        assertThat(field("title", TextField.class).getValue()).isEqualTo("Training for small companies");
    }

    @Test
    void how_often_an_action_runs_is_one_choice_and_asks_for_more_only_where_it_repeats() {
        open("actions?record=1.10");
        RadioButtonGroup<?> mode = field("mode", RadioButtonGroup.class);
        assertThat(mode.getValue()).isEqualTo("ONCE");
        assertThat(find(PanelPart.class).all()).isNotEmpty();

        test(mode).selectItem("Repeats");
        assertThat(stored("action", training, "mode")).isEqualTo("REPEATS");
        test(mode).selectItem("Once");
        assertThat(stored("action", training, "mode")).isNull();
    }

    @Test
    void an_action_is_added_to_the_work_package_of_the_active_one_and_can_be_copied_moved_and_removed() {
        change("action", training, "progress", 100);
        open("actions");
        hand().choose(training.toString(), "title");

        test(find(Button.class).withText("Add a shared action").single()).click();
        RecordRow added = row("New shared action");
        assertThat(added.value("workPackage")).isEqualTo(workPackage);

        hand().choose(training.toString(), "title");
        menu("Copy");
        RecordRow copy = row("Training for small companies (copy)");
        assertThat(copy.value("duration")).isEqualTo(Period.weeks(2));
        assertThat(copy.value("progress")).isNull();
        assertThat(copy.value("status")).isEqualTo("IDEA");
        assertThat(records.list(partnership, "funding", copy.id()))
                .extracting(part -> part.value("status"))
                .containsExactly("IDENTIFIED");

        hand().choose(added.id().toString(), "title");
        menu("Move up");
        assertThat(keys().indexOf(added.key())).isLessThan(keys().indexOf(copy.key()));
        menu("Remove");
        assertThat(records.find(partnership, "action", added.id())).isEmpty();
        assertThat(keys()).doesNotContain(added.key());
    }

    @Test
    void a_row_is_put_beside_another_one_of_its_work_package() {
        open("actions");

        assertThat(hand().moveAfter(mission.toString(), dropped.toString())).isEmpty();

        assertThat(keys()).containsExactly("1.10", "1.3", "1.2");
        assertThat(storedKeys()).containsExactly("1.10", "1.3", "1.2");
        assertThat(find(SavingState.class).single().getText()).startsWith("All changes saved at ");
        assertThat(hand().moveBefore(mission.toString(), training.toString())).isEmpty();
        assertThat(stored("action", mission, "workPackage")).isEqualTo(workPackage);
        assertThat(storedKeys()).containsExactly("1.2", "1.10", "1.3");
    }

    @Test
    void a_row_passes_by_what_the_filter_leaves_out_and_stays_while_rows_are_sorted() {
        RecordId idea = add("action", Map.of("key", "1.4", "title", "New idea", "status", "IDEA"));
        open("actions?status=IDEA");

        assertThat(hand().moveBefore(idea.toString(), mission.toString())).isEmpty();
        assertThat(keys()).containsExactly("1.4", "1.2");
        assertThat(storedKeys()).containsExactly("1.10", "1.4", "1.2", "1.3");

        open("actions?order=title");
        assertThat(hand().moveAfter(idea.toString(), mission.toString())).contains("Choose “Sorted by: Team order”");
        assertThat(storedKeys()).containsExactly("1.10", "1.4", "1.2", "1.3");
    }

    @Test
    void who_cannot_change_cells_suggests_instead_from_the_toolbar_or_the_head_of_the_details() {
        signInAs(Role.REVIEWER, nano);
        open("actions");
        hand().choose(mission.toString(), "lead");

        test(find(Button.class).withText("Comment or suggest …").single()).click();

        assertThat(pageText()).contains("Shared action 1.2 Mission to Canada");
        open("actions?record=1.10");
        assertThat(find(ActionPanel.class).single().getElement().getTextRecursively())
                .containsSubsequence("Training for small companies", "Comment or suggest", "What and who");

        signInAs(Role.READER, nano);
        open("actions");
        hand().choose(mission.toString(), "lead");
        test(find(Button.class).withText("Comments").single()).click();
        assertThat(pageText()).contains("Nobody has said anything here yet.").doesNotContain("Write the first comment");
    }

    @Test
    void a_filter_that_nothing_fits_says_so_and_is_cleared_by_a_button() {
        open("actions?lead=NP&status=DROPPED&order=-key");
        assertThat(pageText()).contains("No shared action fits the filter.");

        test(find(Button.class).withText("Clear the filter").single()).click();

        assertThat(keys()).containsExactly("1.10", "1.3", "1.2");
        assertThat(find(Button.class).withText("Clear the filter").all()).isEmpty();
    }

    @Test
    void more_rows_than_can_be_added_at_once_are_refused_in_words() {
        open("actions");
        List<List<String>> rows = Collections.nCopies(1_001, List.of("Many"));

        assertThat(hand().append(List.of("title"), rows)).contains("At most 1,000 rows");
        test(find(Button.class).withText("Paste rows …").single()).click();
        test(find(TextArea.class).withCaption("Rows from Excel").single()).setValue("Many\n".repeat(1_001));

        assertThat(pageText()).contains("At most 1,000 rows can be pasted at once, and these are 1,001.");
        assertThat(find(Button.class).withText("Add").single().isEnabled()).isFalse();
    }

    @Test
    void contributors_do_not_move_rows() {
        signInAs(Role.CONTRIBUTOR, nano);
        open("actions");

        assertThat(hand().moveAfter(mission.toString(), dropped.toString())).isNotEmpty();
        assertThat(storedKeys()).containsExactly("1.10", "1.2", "1.3");
    }

    @Test
    void contributors_report_the_progress_of_their_own_actions_and_see_costs_of_their_own() {
        signInAs(Role.CONTRIBUTOR, nano);

        open("actions?record=1.10");
        choose(ColumnGroup.MEANS, ColumnGroup.COURSE);

        assertThat(errors(hand().type(training.toString(), "progress", "50")
                        .type(training.toString(), "actualStart", "1/3/2027")
                        .type(training.toString(), "title", "Mine")
                        .type(mission.toString(), "progress", "50")
                        .send()))
                .containsExactlyInAnyOrder(
                        "title: This cell cannot be changed here.", "progress: This cell cannot be changed here.");
        assertThat(stored("action", training, "progress")).isEqualTo(50);
        assertThat(stored("action", training, "actualStart")).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(sheet().cell(training.toString(), "total")).isEqualTo(sheet().cell("nowhere", "total"));
        assertThat(pageText())
                .contains("3 of 3 shared actions · 14.5 person-days")
                .doesNotContain("EUR");
        assertThat(find(Button.class).withText("Add a shared action").all()).isEmpty();
    }

    @Test
    void a_link_to_a_cell_shows_its_column() {
        open("actions?record=1.10&property=deadline");

        hand().type(training.toString(), "deadline", "M8").send();

        assertThat(stored("action", training, "deadline")).isEqualTo(PlannedDate.inMonth(8));
    }

    @Test
    void work_packages_are_edited_below_the_sheet() {
        open("actions");

        test(find(Button.class).withText("Add a work package").single()).click();

        assertThat(records.list(partnership, "work_package")).hasSize(2);
        assertThat(hand().type(mission.toString(), "workPackage", "WP2").send().toString())
                .doesNotContain("error");
    }

    @Test
    void an_empty_list_says_the_next_act() {
        Stream.of(mission, training, dropped)
                .map(id -> records.find(partnership, "action", id).orElseThrow())
                .forEach(action -> records.remove(partnership, "action", action.id(), action.version()));

        open("actions");

        assertThat(pageText()).contains("No shared action yet. Add the first one");
        test(find(Button.class).withText("Add a shared action").single()).click();
        assertThat(keys()).hasSize(1);
    }

    @Test
    void the_step_counts_what_is_agreed() {
        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 1, 2));

        change("action", training, "status", "IDEA");

        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 0, 2));
    }

    private Sheet sheet() {
        return find(Sheet.class).single();
    }

    private SheetHand hand() {
        return SheetHand.on(sheet());
    }

    private List<String> columns() {
        return sheet().columns().stream().map(SheetColumn::id).toList();
    }

    private List<String> keys() {
        return sheet().rows().stream()
                .map(row -> sheet().cell(row, "key").text())
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private List<String> titles() {
        return sheet().titles();
    }

    private void undoLatest() {
        undo.undo(partnership, undo.last(partnership).orElseThrow());
    }

    private List<String> storedKeys() {
        return records.list(partnership, "action").stream().map(RecordRow::key).toList();
    }

    private List<String> cells(RecordId action, String... columns) {
        return Stream.of(columns)
                .map(column -> sheet().cell(action.toString(), column))
                .map(SheetCell::text)
                .toList();
    }

    private static Stream<String> errors(JsonNode answers) {
        return answers.valueStream()
                .filter(answer -> answer.has("error"))
                .map(answer -> answer.get("column").asString() + ": "
                        + answer.get("error").asString());
    }

    private RecordRow row(String title) {
        return records.list(partnership, "action").stream()
                .filter(row -> row.text("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void choose(ColumnGroup... groups) {
        for (ColumnGroup group : groups) {
            tick(Texts.in(Locale.ENGLISH).get("actions.columns." + group));
        }
    }

    private void tick(String box) {
        test(find(ColumnChoice.class).single()).click();
        Popover columns = find(Popover.class).single();
        roundTrip();
        test(find(Checkbox.class, columns).withCaption(box).single()).click();
        columns.setOpened(false);
        roundTrip();
    }

    private void menu(String item) {
        new MenuBarTester<>(find(RowMenu.class).single()).clickItem("Action", item);
        roundTrip();
    }
}
