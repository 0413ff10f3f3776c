package eu.clusterplanner.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.reference.ChainTemplate;
import eu.clusterplanner.reference.ChainTemplates;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.figure.FigureView;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.WorkedExample;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ValueChainViewTest extends PageTest {

    @Autowired
    ChainFiguresService figures;

    @Autowired
    ValueChainStep progress;

    WorkedExample example;

    @BeforeEach
    void worked_example() {
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void coverage_and_weakest_stage_are_those_that_the_service_computes() {
        open();

        Double coverage = figures.figures(partnership).figures().getFirst().coverage();
        assertThat(Objects.requireNonNull(coverage)).isCloseTo(.855, org.assertj.core.data.Offset.offset(5e-4));
        assertThat(page())
                .contains("85.5%", "33.3%", "at the weakest of the most important stages: Stage S9")
                .contains("1 stage is a bottleneck");
    }

    @Test
    void stages_say_who_does_what_and_how_they_stand() {
        open();

        assertThat(page())
                .contains("S9 Stage S9Importance: HighBottleneck · 33.3%")
                .contains("Leads: Nobody · Supports: Cluster PWIN, Cluster PACK")
                .contains("To watch");
    }

    @Test
    void a_decision_stands_beside_its_stage() {
        records.add(
                partnership,
                "gap_decision",
                null,
                Map.of("gap", "stage:VC1/S9", "decision", "BUY", "note", "By contract"));

        open();

        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .contains("Decided: Buy it · By contract");
        assertThat(progress.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 8, 9));
    }

    @Test
    void interfaces_invite_to_joint_work() {
        open();

        assertThat(page()).contains("From “Stage S1” (Cluster PWIN) to “Stage S2” (Cluster NP)");
        assertThat(page()).doesNotContain("From “Stage S5” (Cluster SCS) to “Stage S6”");
    }

    @Test
    void the_picture_names_stages_and_states() {
        open();

        String svg = find(FigureView.class).single().getElement().getProperty("innerHTML");

        assertThat(svg).contains("Stage S9", "Bottleneck", "To watch", "Covered", "Cluster");
    }

    @Test
    void before_publishing_others_are_told_whom_to_ask() {
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.signIn(reader);

        open();

        assertThat(page()).contains("Please ask the manager.").doesNotContain("85.5%");
        assertThat(progress.progress(partnership)).isEqualTo(StepProgress.LATER);
    }

    @Test
    void an_empty_step_says_how_to_begin() {
        partnership = partnerships.create(manager);

        open();

        assertThat(page()).contains("There is no value chain yet.");
    }

    @Test
    void a_role_is_entered_in_the_sheet_and_the_coverage_follows_at_once() {
        open();
        Sheet sheet = find(Sheet.class).single();
        String stage = example.id("S9").toString();
        assertThat(sheet.cell(stage, "state").text()).isEqualTo("Bottleneck");

        SheetHand.on(sheet).type(stage, example.id("NP").toString(), "3").send();

        assertThat(sheet.cell(stage, "coverage").text()).isEqualTo("100%");
        assertThat(sheet.cell(stage, "state").text()).isEqualTo("Covered");
        assertThat(page()).contains("S9 Stage S9Importance: HighCovered · 100%", "Leads: Cluster NP");
        assertThat(records.list(partnership, "stage_role", example.id("S9")))
                .anySatisfy(role -> assertThat(role.value("role")).isEqualTo(3));
    }

    @Test
    void importance_and_dependence_are_entered_in_the_sheet_and_an_emptied_role_goes() {
        open();
        Sheet sheet = find(Sheet.class).single();
        String stage = example.id("S1").toString();
        int roles = records.list(partnership, "stage_role", example.id("S1")).size();

        SheetHand.on(sheet).type(stage, "criticality", "2").send();
        SheetHand.on(sheet).type(stage, "externalDependency", "0.25").send();
        SheetHand.on(sheet).type(stage, example.id("PWIN").toString(), "").send();

        assertThat(stored("stage", example.id("S1"), "criticality")).isEqualTo(2);
        assertThat(stored("stage", example.id("S1"), "externalDependency")).isEqualTo(.25);
        assertThat(records.list(partnership, "stage_role", example.id("S1"))).hasSize(roles - 1);
    }

    @Test
    void several_cells_stored_at_once_are_taken_back_at_once() {
        open();
        Sheet sheet = find(Sheet.class).single();
        String stage = example.id("S1").toString();
        int roles = records.list(partnership, "stage_role", example.id("S1")).size();
        Object criticality = stored("stage", example.id("S1"), "criticality");
        SheetHand.on(sheet)
                .type(stage, "criticality", "1")
                .type(stage, example.id("PWIN").toString(), "")
                .send();
        assertThat(records.list(partnership, "stage_role", example.id("S1"))).hasSize(roles - 1);

        find(Button.class).withText("Undo").single().click();

        assertThat(records.list(partnership, "stage_role", example.id("S1"))).hasSize(roles);
        assertThat(stored("stage", example.id("S1"), "criticality")).isEqualTo(criticality);
    }

    @Test
    void an_emptied_role_with_a_note_keeps_it() {
        RecordId role = records.list(partnership, "stage_role", example.id("S1")).stream()
                .filter(row -> example.id("PWIN").equals(row.value("partner")))
                .findFirst()
                .orElseThrow()
                .id();
        change("stage_role", role, "note", "With two companies");
        open();

        SheetHand.on(find(Sheet.class).single())
                .type(example.id("S1").toString(), example.id("PWIN").toString(), "")
                .send();

        assertThat(stored("stage_role", role, "role")).isEqualTo(0);
        assertThat(stored("stage_role", role, "note")).isEqualTo("With two companies");
    }

    @Test
    void a_dependence_beyond_one_is_refused_at_its_cell() {
        open();

        String answer = SheetHand.on(find(Sheet.class).single())
                .type(example.id("S1").toString(), "externalDependency", "7")
                .send()
                .toString();

        assertThat(answer).contains("from 0 to 1");
    }

    @Test
    void a_bottleneck_is_decided_where_it_stands() {
        open();
        StageItem weak = find(StageItem.class).all().stream()
                .filter(item -> item.getElement().getTextRecursively().contains("S9 Stage S9"))
                .findFirst()
                .orElseThrow();
        find(Details.class, weak).all().getFirst().setOpened(true);

        test((Select<?>) find(Select.class, weak).single()).selectItem("Buy it");

        assertThat(records.list(partnership, "gap_decision"))
                .extracting(row -> row.text("gap") + " " + row.text("decision"))
                .containsExactly("stage:VC1/S9 BUY");
        assertThat(progress.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 8, 9));
    }

    @Test
    void a_chain_begins_with_the_stages_of_a_template() {
        partnership = partnerships.create(manager);
        open();

        test(find(Button.class).withText("Begin with a template …").single()).click();
        test(find(Button.class).withText("Add this chain").single()).click();

        ChainTemplate template = ChainTemplates.all().getFirst();
        assertThat(records.list(partnership, "value_chain"))
                .extracting(row -> row.text("name"))
                .containsExactly(template.name());
        assertThat(records.list(partnership, "stage"))
                .extracting(row -> row.text("name"))
                .containsExactlyElementsOf(template.stages().stream()
                        .map(ChainTemplate.Stage::name)
                        .toList());
        assertThat(records.list(partnership, "stage").getFirst().value("feeds")).isNotNull();
        assertThat(find(Sheet.class).all()).hasSize(1);
    }

    @Test
    void stages_are_added_and_readers_change_nothing() {
        open();
        test(find(Button.class).withText("Add a stage").single()).click();
        assertThat(records.list(partnership, "stage")).hasSize(10);
        assertThat(page()).contains("New stage");
        add("partnership_settings", Map.of("ratingsPublished", true));

        signInAs(Role.READER, null);
        open();

        assertThat(find(Button.class).withText("Begin with a template …").all()).isEmpty();
        assertThat(SheetHand.on(find(Sheet.class).single())
                        .type(example.id("S1").toString(), "criticality", "1")
                        .send()
                        .toString())
                .contains("error");
        assertThat(stored("stage", example.id("S1"), "criticality")).isNotEqualTo(1);
    }

    private void open() {
        navigate("partnerships/" + partnership + "/value-chain", ValueChainView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void a_role_that_somebody_else_has_changed_is_not_emptied() {
        open();
        RecordRow role = records.list(partnership, "stage_role", example.id("S1")).stream()
                .filter(row -> example.id("PWIN").equals(row.value("partner")))
                .findFirst()
                .orElseThrow();
        records.change(partnership, new Change("stage_role", role.id(), role.version(), "role", 1));

        String answer = SheetHand.on(find(Sheet.class).single())
                .type(example.id("S1").toString(), example.id("PWIN").toString(), "")
                .send()
                .toString();

        assertThat(answer).contains("error");
        assertThat(stored("stage_role", role.id(), "role")).isEqualTo(1);
    }

    @Test
    void what_is_entered_at_a_stage_that_has_gone_is_refused_at_its_cell() {
        open();
        RecordRow stage = records.find(partnership, "stage", example.id("S1")).orElseThrow();
        Sheet sheet = find(Sheet.class).single();
        records.remove(partnership, "stage", stage.id(), stage.version());

        String answers = SheetHand.on(sheet)
                .type(stage.id().toString(), "criticality", "1")
                .type(stage.id().toString(), example.id("NP").toString(), "2")
                .type(example.id("S2").toString(), "criticality", "1")
                .send()
                .toString();

        assertThat(answers).contains("error");
        assertThat(stored("stage", example.id("S2"), "criticality")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "criticality,0",
        "criticality,4",
        "criticality,1.5",
        "externalDependency,1e400",
        "externalDependency,99999999999999999999",
        "externalDependency,-0.1",
        "externalDependency,NaN"
    })
    void what_does_not_fit_is_refused_at_its_cell(String column, String typed) {
        open();
        Object before = stored("stage", example.id("S1"), column);

        String answer = SheetHand.on(find(Sheet.class).single())
                .type(example.id("S1").toString(), column, typed)
                .type(example.id("S2").toString(), "criticality", "1")
                .send()
                .toString();

        assertThat(answer).contains("error");
        assertThat(stored("stage", example.id("S1"), column)).isEqualTo(before);
        assertThat(stored("stage", example.id("S2"), "criticality")).isEqualTo(1);
    }
}
