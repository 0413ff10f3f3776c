package eu.clusterplanner.action.ui.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.figure.ScoreMapView;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrioritiesViewTest extends PageTest {

    RecordId training = RecordId.next();
    RecordId mission = training;

    @BeforeEach
    void two_actions() {
        RecordId nano = add("partner", Map.of("key", "NP", "name", "Nanoprogress", "country", "CZ"));
        training = action("1.1", "Training", 4, 2, "3000", nano);
        mission = action("1.2", "Mission", 3, 4, "9000", nano);
        add("action", Map.of("key", "1.3", "title", "Idea", "status", "IDEA"));
    }

    private RecordId action(String key, String title, int impact, int effort, String cost, RecordId partner) {
        RecordId action = add(
                "action",
                Map.of(
                        "key", key,
                        "title", title,
                        "status", "IDEA",
                        "scores.impact", impact,
                        "scores.fit", 4,
                        "scores.urgency", 4,
                        "scores.feasibility", 4,
                        "scores.effort", effort,
                        "lead", partner));
        add("contribution", action, Map.of("partner", partner, "personDays", 3.0, "cost", new BigDecimal(cost)));
        return action;
    }

    @Test
    void values_follow_what_is_typed_and_are_explained() {
        open("actions/priorities");

        // .30 x 4 + .20 x 4 + .15 x 1 + .10 x 1 + .15 x 4 + .10 x 4
        assertThat(cells("1.1", "value", "priority", "quadrant", "synergy"))
                .containsExactly("3.25", "1.62", "Quick wins", "1");
        assertThat(cells("1.3", "value", "quadrant")).containsExactly("", "");
        assertThat(sheet().rows()).containsExactly("1.1", "1.2", "1.3");
        assertThat(find(Nav.class).all().stream().anyMatch(nav -> nav.hasClassName("planner-sub-pages")))
                .isTrue();

        SheetHand.on(sheet()).type("1.1", "scores.impact", "5").send();

        assertThat(stored("action", training, "scores.impact")).isEqualTo(5);
        assertThat(cells("1.1", "value")).containsExactly("3.55");
        map().turn(1);
        assertThat(pageText())
                .contains("Why this value? 1.1 Training", "Impact counts 30%: the team says 5 of 5. This adds 1.5.")
                .contains("fewer than two partners take part, so 1 of 5");
    }

    @Test
    void an_action_is_moved_in_the_picture_by_dragging_and_by_keys() {
        open("actions/priorities?record=1.2");

        map().move("point.1_2e_1", "cell.5-3");
        assertThat(List.of(stored("action", training, "scores.effort"), stored("action", training, "scores.impact")))
                .containsExactly(5, 3);

        map().step(1, 0);
        map().step(0, -1);
        assertThat(List.of(stored("action", training, "scores.effort"), stored("action", training, "scores.impact")))
                .containsExactly(5, 2);
        assertThat(pageText()).contains("Impact 2, effort 5: Think again.");
    }

    @Test
    void weights_are_those_of_the_partnership() {
        open("actions/priorities");
        assertThat(pageText()).contains("counts 30%, as usual");

        test(field("priorityWeights.impact", TextField.class)).setValue("100");

        assertThat(pageText()).contains("counts 58.8%; usual weight 30");
        // 100/170 x 4 + 20/170 x 4 + 15/170 x 1 + 10/170 x 1 + 15/170 x 4 + 10/170 x 4
        assertThat(cells("1.1", "value")).containsExactly("3.56");
    }

    @Test
    void the_best_choice_is_found_explained_and_taken_over() {
        open("actions/priorities?money=8000");
        assertThat(find(BigDecimalField.class).all().getFirst().getValue()).isEqualByComparingTo("8000");

        button("Find the best choice").click();
        await().pollInSameThread().until(() -> {
            VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
            return pageText().contains("No other choice has more value.");
        });

        assertThat(pageText())
                .contains("1 of 3 actions, value 3.25.", "They cost EUR 3,000 of EUR 8,000.")
                .contains("No value yet, only taken where", "No cost said, left out unless");
        assertThat(cells(sheets().get(1), "action 1.2", "why"))
                .containsExactly(
                        "It costs EUR 4,000 more than is left. There is no room for it beside the “Must” actions.");

        button("Use it as priorities …").click();
        assertThat(find(Dialog.class).all()).hasSize(1);
        button("Change the priorities").click();
        assertThat(List.of(stored("action", training, "moscow"), stored("action", mission, "moscow")))
                .containsExactly("SHOULD", "COULD");
        assertThat(sheet().cell("1.2", "moscow").text()).isEqualTo("COULD");
    }

    @Test
    void readers_see_values_and_change_nothing() {
        signInAs(Role.READER, null);
        open("actions/priorities");

        map().move("point.1_2e_1", "cell.5-5");

        assertThat(pageText()).contains("Press an action to see why").doesNotContain("Best choice within our budget");
        signInAsManager();
        assertThat(stored("action", training, "scores.impact")).isEqualTo(4);
    }

    private void signInAsManager() {
        TestAccounts.signIn(manager);
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<Sheet> sheets() {
        return find(Sheet.class).all();
    }

    private Sheet sheet() {
        return sheets().getFirst();
    }

    private ScoreMapView map() {
        return find(ScoreMapView.class).single();
    }

    private List<String> cells(String row, String... columns) {
        return cells(sheet(), row, columns);
    }

    private static List<String> cells(Sheet sheet, String row, String... columns) {
        return Stream.of(columns).map(column -> sheet.cell(row, column).text()).toList();
    }
}
