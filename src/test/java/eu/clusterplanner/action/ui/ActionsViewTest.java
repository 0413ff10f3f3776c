package eu.clusterplanner.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.testing.PageTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionsViewTest extends PageTest {

    @Autowired
    ActionsStep step;

    RecordId nano = RecordId.next();
    RecordId training = nano;

    @BeforeEach
    void three_actions() {
        nano = add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        RecordId plasma = add("partner", Map.of("key", "BNPT", "name", "BalticNet"));
        training = add(
                "action",
                Map.of(
                        "key", "1.10",
                        "title", "Training for small companies",
                        "description", "Two days on smart labels",
                        "status", "AGREED",
                        "type", "A12",
                        "moscow", "MUST",
                        "lead", nano,
                        "fixedStart", PlannedDate.on(LocalDate.of(2027, 3, 1)),
                        "duration", Period.weeks(2),
                        "origins", List.of("challenge:CH5")));
        add("contribution", training, Map.of("partner", nano, "personDays", 10.0, "cost", new BigDecimal("3000")));
        add("contribution", training, Map.of("partner", plasma, "personDays", 4.5, "cost", new BigDecimal("900")));
        add("funding", training, Map.of("instrument", "Own means", "status", "SECURED", "amount", BigDecimal.TEN));
        add("action", Map.of("key", "1.2", "title", "Mission to Canada", "status", "IDEA", "lead", plasma));
        add("action", Map.of("key", "1.3", "title", "Old idea", "status", "DROPPED"));
    }

    @Test
    void an_action_stands_in_one_row_with_all_that_is_said() {
        open("actions");

        assertThat(row(0))
                .contains(
                        "1.10",
                        "Training for small companies",
                        "1 Mar 2027 – 14 Mar 2027",
                        "Nanoprogress",
                        "BalticNet",
                        "14.5",
                        "EUR 3,900",
                        "Secured",
                        "Must",
                        "Training or masterclass");
        assertThat(pageText()).contains("3 of 3 shared actions · 14.5 person-days · EUR 3,900");
    }

    @Test
    void a_filter_is_kept_in_the_address_and_counted() {
        open("actions");

        test(find(TextField.class).single()).setValue("SMART LABEL");
        assertThat(keys()).containsExactly("1.10");
        assertThat(pageText()).contains("1 of 3 shared actions");

        test(find(TextField.class).single()).setValue("");
        test(select("Status")).selectItem("Idea");
        assertThat(keys()).containsExactly("1.2");

        open("actions?lead=NP");
        assertThat(keys()).containsExactly("1.10");
        open("actions?status=DROPPED");
        assertThat(keys()).containsExactly("1.3");
        open("actions?status=NONSENSE");
        assertThat(keys()).hasSize(3);
    }

    @Test
    void columns_are_sorted_by_what_they_mean() {
        open("actions");

        sort("status");
        assertThat(keys()).containsExactly("1.2", "1.10", "1.3");
        sort("days");
        assertThat(keys().getFirst()).isEqualTo("1.10");
        sort("dates");
        assertThat(keys().getLast()).isEqualTo("1.3");
        sort("key");
        assertThat(keys()).containsExactly("1.10", "1.2", "1.3");
    }

    @Test
    void a_chosen_action_is_shown_beside_the_list() {
        open("actions?record=1.10");

        assertThat(pageText())
                .contains("1.10 Training for small companies", "Two days on smart labels", "1 Mar 2027", "2 weeks")
                .contains("Nanoprogress · 10 person-days · EUR 3,000")
                .contains("Own means · Secured · EUR 10");
        assertThat(find(Anchor.class)
                        .withText("Joint challenge: Entrepreneurs need finance, skills and foreign markets")
                        .single()
                        .getHref())
                .isEqualTo("partnerships/" + partnership + "/basics");

        test(find(Button.class).withText("Back to the list").single()).click();

        assertThat(find(ActionPanel.class).all()).isEmpty();
        assertThat(grid().asSingleSelect().isEmpty()).isTrue();
    }

    @Test
    void costs_of_others_are_for_managers_and_editors() {
        signInAs(Role.CONTRIBUTOR, nano);

        open("actions?record=1.10");

        assertThat(grid().getColumnByKey("cost")).isNull();
        assertThat(pageText())
                .contains("3 of 3 shared actions · 14.5 person-days")
                .contains("Nanoprogress · 10 person-days · EUR 3,000")
                .doesNotContain("EUR 900", "EUR 3,900", "EUR 10");
    }

    @Test
    void a_narrow_screen_has_room_for_the_essential_columns() {
        open("actions");

        grid().setNarrow(true);

        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey))
                .containsExactly("key", "title", "status");
    }

    @Test
    void an_empty_list_says_the_next_act() {
        records.list(partnership, "action")
                .forEach(action -> records.remove(partnership, "action", action.id(), action.version()));

        open("actions");

        assertThat(pageText()).contains("No shared action yet.");
    }

    @Test
    void the_step_counts_what_is_agreed() {
        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 1, 2));

        change("action", training, "status", "IDEA");

        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 0, 2));
    }

    private void sort(String column) {
        grid().sort(List.of(new GridSortOrder<>(grid().getColumnByKey(column), SortDirection.ASCENDING)));
    }

    private List<String> keys() {
        return java.util.stream.IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).key())
                .toList();
    }

    private List<String> row(int row) {
        Action action = test(grid()).getRow(row);
        assertThat(action).isNotNull();
        return java.util.stream.IntStream.range(0, grid().getColumns().size())
                .filter(column ->
                        !"status".equals(grid().getColumns().get(column).getKey()))
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .toList();
    }

    private ActionGrid grid() {
        return find(ActionGrid.class).single();
    }

    private Select<?> select(String label) {
        return find(Select.class).withCaption(label).single();
    }
}
