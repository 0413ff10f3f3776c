package eu.clusterplanner.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.ScenarioService;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrialViewTest extends PageTest {

    private static final String BAND = "You are trying something. Nothing is changed.";

    @Autowired
    ScenarioService scenarios;

    WorkedExample example;

    @BeforeEach
    void worked_example() {
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void at_first_nothing_is_tried_and_nothing_is_different() {
        open("try");

        assertThat(shown()).doesNotContain(BAND);
        assertThat(section("Coverage")).contains("Of what you need is covered\n96.7%\n96.7%\nThe same");
        assertThat(section("Competences that change")).contains("No competence changes.");
        assertThat(section("Pairs that change")).contains("No pair changes.");
        assertThat(section("Shared actions that miss somebody")).contains("No shared action misses anybody.");
        assertThat(section("Dates and work")).contains("No date moves.");
    }

    @Test
    void without_a_partner_everything_is_there_before_and_after() {
        change("action", example.id("B"), "lead", example.id("SCS"));
        add("contribution", example.id("B"), Map.of("partner", example.id("NP"), "personDays", 4.0));
        open("try");

        test(box("Cluster SCS")).click();

        assertThat(shown())
                .contains(BAND, "Coverage: 96.7% before, 81.3% after (15.3 points less).")
                .contains("3 competences are missing.", "One shared action has no lead.");
        assertThat(section("Coverage"))
                .contains("Partners\n6\n5\n1 fewer", "Competences that nobody has\n1\n3\n2 more");
        assertThat(section("Competences that change"))
                .contains("C5 Competence C5\nOnly one partner (Cluster SCS)\nNobody has it\nWorse");
        assertThat(section("Pairs that change"))
                .contains("Cluster PACK and Cluster SCS\nVery promising\nNot there\nGoes");
        assertThat(section("Value chain")).contains("Stage S5\nCovered (Cluster SCS)\nBottleneck (nobody leads)");
        assertThat(section("Shared actions that miss somebody")).contains("B Action B\nThe lead is gone\nCluster NP");
        assertThat(section("Dates and work")).contains("Shared actions in the plan\n11\n11\n10");
        assertThat(records.list(partnership, "partner")).hasSize(6);
    }

    @Test
    void the_trial_stands_in_the_address_and_can_be_shared() {
        open("try?without=SCS&without=GONE&with=Lab%3B%20of%20Brno;C10:4;C99:1&needed=C1:2&needed=odd");

        assertThat(box("Cluster SCS").getValue()).isFalse();
        assertThat(box("Cluster NP").getValue()).isTrue();
        assertThat(find(TextField.class)
                        .withCaption("Name of the new partner")
                        .single()
                        .getValue())
                .isEqualTo("Lab; of Brno");
        assertThat(sheet().cell("C10", Candidate.key(0)).text()).isEqualTo("4");
        assertThat(sheet().cell("C1", "needed").label()).isEqualTo("4 → 2");
        assertThat(section("Competences that change")).contains("C10", "Only one partner (Lab; of Brno)\nBetter");
    }

    @Test
    void put_everything_back_ends_the_trial() {
        open("try?without=SCS&with=Lab&needed=C1:2");
        assertThat(shown()).contains(BAND);

        test(button("Put everything back")).click();

        assertThat(shown()).doesNotContain(BAND);
        assertThat(box("Cluster SCS").getValue()).isTrue();
        assertThat(find(TextField.class).withCaption("Name of the new partner").all())
                .isEmpty();
        assertThat(sheet().cell("C1", "needed").text()).isEqualTo("4");
        assertThat(section("Coverage")).contains("96.7%\n96.7%\nThe same");
    }

    @Test
    void a_new_partner_is_named_and_gets_levels_in_the_sheet() {
        open("try?new");

        test(find(TextField.class).withCaption("Name of the new partner").single())
                .setValue("Lab");
        SheetHand.on(sheet())
                .type("C10", Candidate.key(0), "3")
                .type("C1", "needed", "3")
                .send();

        assertThat(sheet().cell("C10", Candidate.key(0)).text()).isEqualTo("3");
        assertThat(section("Competences that change")).contains("Nobody has it\nOnly one partner (Lab)\nBetter");
        assertThat(section("Value chain")).contains("A new partner has no place in the value chain yet.");

        SheetHand.on(sheet())
                .type("C10", Candidate.key(0), "")
                .type("C1", "needed", "4")
                .send();
        assertThat(section("Competences that change")).contains("No competence changes.");

        test(button("Remove")).click();
        assertThat(shown()).doesNotContain(BAND);
    }

    @Test
    void a_level_outside_the_scale_is_refused_at_its_cell() {
        open("try?with=Lab");

        assertThat(SheetHand.on(sheet())
                        .type("C10", Candidate.key(0), "7")
                        .send()
                        .toString())
                .contains("is not in the list");
        assertThat(section("Coverage")).contains("96.7%\n96.7%");
    }

    @Test
    void a_new_partner_is_adopted_and_that_can_be_taken_back() {
        open("try?with=Lab;C10:3");

        test(button("Make it a partner")).click();

        RecordRow lab = records.list(partnership, "partner").getLast();
        assertThat(lab.text("name")).isEqualTo("Lab");
        assertThat(records.list(partnership, "assessment").getLast().text("note"))
                .isEqualTo("Assumed before the partner joined. Please ask the partner.");
        assertThat(shown()).doesNotContain(BAND);
        assertThat(box("Lab").getValue()).isTrue();
        assertThat(section("Coverage")).contains("Partners\n7\n7");
        assertThat(find(Notification.class).all()).isNotEmpty();

        test(button("Undo")).click();

        assertThat(records.list(partnership, "partner")).hasSize(6);
        assertThat(section("Coverage")).contains("Partners\n6\n6");
    }

    @Test
    void a_trial_is_kept_opened_again_and_removed() {
        open("try?without=SCS");
        test(button("Keep this trial …")).click();
        TextField name = find(TextField.class).withCaption("Name of the trial").single();
        test(button("Keep")).click();
        assertThat(name.getErrorMessage()).isEqualTo("Please enter a text.");
        test(name).setValue("Without SCS");
        test(button("Keep")).click();

        assertThat(scenarios.kept(partnership))
                .singleElement()
                .satisfies(kept -> assertThat(kept.assumptions()).isEqualTo(Assumptions.NONE.without(Set.of("SCS"))));
        open("try");
        choose("Without SCS");
        assertThat(box("Cluster SCS").getValue()).isFalse();
        assertThat(shown()).contains(BAND);

        test(box("Cluster NP")).click();
        test(button("Keep the changes")).click();
        Scenario kept = scenarios.kept(partnership).getFirst();
        assertThat(kept.assumptions().without()).containsExactlyInAnyOrder("SCS", "NP");
        open("try?kept=" + kept.id());
        assertThat(box("Cluster NP").getValue()).isFalse();

        test(button("Remove this trial")).click();
        assertThat(scenarios.kept(partnership)).isEmpty();
        assertThat(box("Cluster NP").getValue()).as("it is still tried").isFalse();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() {
        scenarios.keep(partnership, "Kept", Assumptions.NONE.without(Set.of("SCS")));
        open("try?kept=" + scenarios.kept(partnership).getFirst().id());
        test(box("Cluster NP")).click();
        scenarios.replace(partnership, scenarios.kept(partnership).getFirst(), Assumptions.NONE);

        test(button("Keep the changes")).click();

        assertThat(scenarios.kept(partnership).getFirst().assumptions()).isEqualTo(Assumptions.NONE);
        assertThat(find(Notification.class).all())
                .anyMatch(each -> text(each).contains("changed or removed this trial meanwhile")
                        || each.getElement().getProperty("text", "").contains("meanwhile"));
    }

    @Test
    void whoever_may_not_edit_tries_without_keeping() {
        example.publishRatings();
        scenarios.keep(partnership, "Kept", Assumptions.NONE.without(Set.of("SCS")));
        signInAs(Role.READER, null);

        open("try?with=Lab");

        assertThat(shown()).contains(BAND);
        assertThat(buttons())
                .doesNotContain("Make it a partner", "Keep this trial …")
                .contains("Add a new partner");
        choose("Kept");
        assertThat(box("Cluster SCS").getValue()).isFalse();
        assertThat(buttons()).doesNotContain("Keep the changes", "Rename …", "Remove this trial");
    }

    @Test
    void before_the_levels_are_published_others_are_told_so() {
        signInAs(Role.CONTRIBUTOR, example.id("NP"));

        open("try?without=SCS");

        assertThat(pageText())
                .contains("The manager has not yet shown the levels")
                .doesNotContain("96.7");
    }

    @Test
    void links_lead_to_what_is_meant() {
        open("try?without=SCS");

        List<String> links = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("?"))
                .toList();
        assertThat(links)
                .anyMatch(href -> href.endsWith("/competences?competence=C5"))
                .anyMatch(href -> href.endsWith("/synergies?pair=PACK%2BSCS"))
                .anyMatch(href -> href.endsWith("/value-chain?record=VC1/S5"));
        open("synergies");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Try with a new partner");
        open("partners?record=SCS");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Try without this partner"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).endsWith("/try?without=SCS"));
    }

    private void choose(String name) {
        Select<?> kept = find(Select.class).withCaption("Open a trial").single();
        test(kept).selectItem(name);
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Sheet sheet() {
        return find(Sheet.class).single();
    }

    private String section(String heading) {
        return find(Section.class).all().stream()
                .map(TrialViewTest::text)
                .filter(text -> text.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
    }

    /** What is in sight of the page. */
    private static String shown() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return within(component)
                .map(each -> each.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    /** A text is part of what its parent says. */
    private static Stream<Component> within(Component component) {
        return component instanceof Text || !component.isVisible()
                ? Stream.empty()
                : Stream.concat(Stream.of(component), component.getChildren().flatMap(TrialViewTest::within));
    }
}
