package eu.clusterplanner.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.competence.CompetenceStepService;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.sheet.CellState;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PlannerTest
class CompetencesViewTest extends SpringBrowserlessTest {

    @Autowired
    Records records;

    @Autowired
    CompetenceFiguresService figures;

    @Autowired
    CompetenceStepService steps;

    @Autowired
    CompetencesStep progress;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    ObjectProvider<SavingState> saving;

    PlannerUser manager;
    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example() {
        manager = accounts.create("Ada");
        TestAccounts.signIn(manager);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void the_coverage_on_the_page_is_the_one_that_the_service_computes() {
        open("");

        Double coverage = figures.figures(partnership).figures().coverage();
        assertThat(Objects.requireNonNull(coverage)).isCloseTo(.9667, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(text()).contains("96.7%", "60 / 60", "All cells are answered");
    }

    @Test
    void the_coverage_says_what_it_was_computed_from() {
        open("");
        assertThat(text()).doesNotContain("2, needed 3");

        Details origin =
                find(Details.class).withClassName("planner-summary-origin").single();
        origin.setOpened(true);

        assertThat(text())
                .contains("each of the 10 competences the best of the 6 partners", "2, needed 3 (Cluster SCS)");
    }

    @Test
    void rows_and_columns_show_what_is_stored_and_computed() {
        Sheet sheet = open("");

        assertThat(sheet.cell(row("C4"), column("PACK")).text()).isEqualTo("4");
        assertThat(sheet.cell(row("C4"), "name").text()).isEqualTo("C4 Competence C4");
        assertThat(sheet.cell(row("C10"), "best").text()).isEqualTo("2");
        assertThat(sheet.cell(row("C10"), "state").text()).isEqualTo("Nobody has it");
        assertThat(sheet.cell(row("C8"), "state").text()).isEqualTo("Covered");
        assertThat(sheet.cell(row("C1"), "state").text()).isEqualTo("Only one partner");
        assertThat(sheet.cell(row("C1"), "weight").label()).isEqualTo("0.12");
    }

    @Test
    void a_pasted_block_is_stored_and_what_follows_from_it_is_shown_at_once() {
        Sheet sheet = open("");

        JsonNode answers = SheetHand.on(sheet)
                .type(row("C10"), column("SCS"), "3")
                .type(row("C10"), column("PACK"), "?")
                .type(row("C10"), "weight", "5")
                .send();

        assertThat(answers).noneMatch(answer -> answer.has("error"));
        assertThat(sheet.cell(row("C10"), "state").text()).isEqualTo("Only one partner");
        assertThat(sheet.cell(row("C10"), "weight").label()).isEqualTo("Essential");
        assertThat(text()).contains("100%", "60 / 60");
        assertThat(saving.getObject().getText()).startsWith("All changes saved at ");
    }

    @Test
    void cleared_cells_come_back_at_once() {
        Sheet sheet = open("");
        String before = sheet.cell(row("C2"), column("NP")).text();
        SheetHand.on(sheet)
                .type(row("C2"), column("NP"), "")
                .type(row("C3"), column("NP"), "")
                .send();
        assertThat(sheet.cell(row("C2"), column("NP")).text()).isEmpty();

        find(Button.class).withText("Undo").single().click();

        assertThat(sheet.cell(row("C2"), column("NP")).text()).isEqualTo(before);
        assertThat(text()).contains("60 / 60");
    }

    @Test
    void a_cleared_cell_is_marked_and_counted() {
        Sheet sheet = open("");

        SheetHand.on(sheet).type(row("C2"), column("NP"), "").send();

        assertThat(sheet.cell(row("C2"), column("NP")).states()).contains(CellState.UNANSWERED);
        assertThat(text()).contains("59 / 60", "One cell is not answered yet");
        assertThat(progress.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 59, 60));
    }

    @Test
    void who_was_slower_is_told_at_the_cell_and_can_keep_the_own_answer() {
        Sheet sheet = open("");
        int before = sheet.cell(row("C2"), column("NP")).version();
        SheetHand.on(open("")).type(row("C2"), column("NP"), "1").send();

        JsonNode answer = SheetHand.on(sheet)
                .type(row("C2"), column("NP"), "3", before)
                .send()
                .get(0);

        assertThat(answer.path("error").asString()).matches("Ada changed this to “1” at [0-9:]{5}\\. Enter .*");
        assertThat(answer.at("/cell/text").asString()).isEqualTo("1");
        assertThat(saving.getObject().getText()).contains("One cell was not stored");

        SheetHand.on(sheet).type(row("C2"), column("NP"), "3").send();
        assertThat(sheet.cell(row("C2"), column("NP")).text()).isEqualTo("3");
    }

    /** Two properties of one record: the second edit leaves before the answer to the first, which made a new version. */
    @Test
    void who_types_faster_than_the_server_answers_collides_with_nobody() {
        Sheet sheet = open("");
        int before = sheet.cell(row("C2"), "requiredLevel").version();

        SheetHand.on(sheet).type(row("C2"), "requiredLevel", "4", before).send();
        SheetHand.on(sheet).type(row("C2"), "weight", "5", before).send();

        assertThat(sheet.cell(row("C2"), "requiredLevel").text()).isEqualTo("4");
        assertThat(sheet.cell(row("C2"), "weight").text()).isEqualTo("5");
    }

    @Test
    void before_publishing_a_contributor_sees_and_fills_the_own_column_only() {
        join(Role.CONTRIBUTOR);

        Sheet sheet = open("");

        assertThat(sheet.cell(row("C4"), column("NP")).text()).isEqualTo("0");
        assertThat(sheet.cell(row("C4"), column("PACK")).text()).isEmpty();
        assertThat(text()).doesNotContain("96.7%").contains("60 / 60");
        JsonNode answers = SheetHand.on(sheet)
                .type(row("C4"), column("NP"), "1")
                .type(row("C4"), "weight", "5")
                .type(row("C4"), column("PACK"), "0")
                .send();
        assertThat(answers.get(0).has("error") || answers.get(1).has("error")).isTrue();
        TestAccounts.signIn(manager);
        assertThat(level("C4", "NP")).isEqualTo(1);
        assertThat(level("C4", "PACK")).isEqualTo(4);
    }

    @Test
    void after_publishing_a_reader_sees_all_and_fills_nothing() {
        example.publishRatings();
        join(Role.READER);

        Sheet sheet = open("");

        assertThat(sheet.cell(row("C4"), column("PACK")).text()).isEqualTo("4");
        assertThat(text()).contains("96.7%");
        assertThat(SheetHand.on(sheet)
                        .type(row("C4"), column("PACK"), "0")
                        .send()
                        .get(0)
                        .has("error"))
                .isTrue();
        assertThat(find(Button.class).withText("Add a competence").exists()).isFalse();
    }

    @Test
    void the_panel_shows_and_stores_what_stands_behind_a_cell() {
        Sheet sheet = open("");
        test(find(Button.class).withText("Details").single()).click();

        SheetHand.on(sheet).choose(row("C2"), column("NP"));
        assertThat(text()).contains("Cluster NP: C2 Competence C2");
        TextArea note =
                find(TextArea.class).withAttribute("data-property", "note").single();
        note.setValue("Nine machines");
        test(find(Button.class).withText("Add a proof").single()).click();

        RecordRow stored = assessment("C2", "NP");
        assertThat(stored.text("note")).isEqualTo("Nine machines");
        assertThat(records.list(partnership, "assessment_evidence", stored.id()))
                .hasSize(1);
        SheetHand.on(sheet).type(row("C2"), column("NP"), "3").send();
        assertThat(level("C2", "NP")).isEqualTo(3);
    }

    @Test
    void the_level_can_be_chosen_in_the_panel_too() {
        Sheet sheet = open("");
        test(find(Button.class).withText("Details").single()).click();
        SheetHand.on(sheet).choose(row("C2"), column("NP"));

        Select<?> level = find(Select.class).all().stream()
                .filter(each -> "Level".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        test(level).selectItem("I do not know");

        assertThat(assessment("C2", "NP").value("unknown")).isEqualTo(true);
        assertThat(sheet.cell(row("C2"), column("NP")).text()).isEqualTo("?");
    }

    @Test
    void a_competence_is_added_renamed_moved_and_removed() {
        Sheet sheet = open("");

        test(find(Button.class).withText("Add a competence").single()).click();
        RecordRow added = records.list(partnership, "competence").getLast();
        assertThat(sheet.cell(added.id().toString(), "name").text()).isEqualTo("C11 New competence");
        assertThat(text()).contains("60 / 66");

        test(find(Button.class).withText("Move up").single()).click();
        assertThat(records.list(partnership, "competence").get(8).id()).isEqualTo(added.id());

        test(find(Button.class).withText("Remove this competence").single()).click();
        var dialog = find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
                .single();
        test(dialog).confirm();
        assertThat(records.list(partnership, "competence")).hasSize(10);
        assertThat(sheet.cell(added.id().toString(), "name").text()).isEmpty();
    }

    @Test
    void a_competence_moves_among_those_of_its_field() {
        Sheet sheet = open("");

        assertThat(SheetHand.on(sheet).moveBefore(row("C2"), row("C1"))).isEmpty();
        assertThat(sheet.rows().indexOf(row("C2"))).isEqualTo(sheet.rows().indexOf(row("C1")) - 1);
        assertThat(records.list(partnership, "competence"))
                .extracting(RecordRow::key)
                .startsWith("C2", "C1", "C3");

        assertThat(SheetHand.on(sheet).moveAfter(row("C2"), row("C3"))).contains("stays below its heading");
        join(Role.CONTRIBUTOR);
        assertThat(SheetHand.on(open("")).moveAfter(row("C2"), row("C1"))).isNotEmpty();
        assertThat(records.list(partnership, "competence"))
                .extracting(RecordRow::key)
                .startsWith("C2", "C1", "C3");
    }

    @Test
    void needs_are_added_below() {
        open("");

        test(find(Button.class).withText("Add a need").single()).click();
        find(TextArea.class).withAttribute("data-property", "text").single().setValue("First contacts abroad");

        assertThat(records.list(partnership, "need"))
                .singleElement()
                .satisfies(need -> assertThat(need.text("text")).isEqualTo("First contacts abroad"));
    }

    @Test
    void an_empty_step_says_how_to_begin() {
        partnership = partnerships.create(manager);

        open("");

        assertThat(text()).contains("press “Add a competence”");
        assertThat(progress.progress(partnership)).isEqualTo(StepProgress.LATER);
    }

    private void join(Role role) {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, example.id("NP"));
        TestAccounts.signIn(person);
    }

    private Sheet open(String query) {
        navigate("partnerships/" + partnership + "/competences" + query, CompetencesView.class);
        return find(Sheet.class).all().isEmpty()
                ? new Sheet("none")
                : find(Sheet.class).single();
    }

    private String text() {
        return allText(getCurrentView().getElement().getComponent().orElseThrow());
    }

    private static String allText(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String row(String competence) {
        return example.id(competence).toString();
    }

    private String column(String partner) {
        return example.id(partner).toString();
    }

    private Object level(String competence, String partner) {
        return Objects.requireNonNull(assessment(competence, partner).value("level"));
    }

    private RecordRow assessment(String competence, String partner) {
        return records.list(partnership, "assessment").stream()
                .filter(each -> example.id(partner).equals(each.value("partner"))
                        && example.id(competence).equals(each.value("competence")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_matrix_shows_what_is_looked_for_and_keeps_it_while_it_is_edited() {
        open("");
        Select<?> shown = find(Select.class).all().stream()
                .filter(select ->
                        "Which competences".equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        Select<MatrixFilter.Show> choice = (Select<MatrixFilter.Show>) shown;

        choice.setValue(MatrixFilter.Show.MISSING);
        assertThat(text()).contains("9 of 10 competences");
        choice.setValue(MatrixFilter.Show.UNANSWERED);
        assertThat(text()).contains("0 of 10 competences");
        choice.setValue(MatrixFilter.Show.ALL);
        find(TextField.class).all().stream()
                .filter(field -> "Find a competence".equals(field.getPlaceholder()))
                .findFirst()
                .orElseThrow()
                .setValue("c10");
        assertThat(text()).contains("1 of 10 competences");
    }
}
