package eu.clusterplanner.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.ProgressOverview;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.figure.FigureView;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SynergiesViewTest extends PageTest {

    @Autowired
    CompetenceFiguresService figures;

    @Autowired
    SynergiesStep progress;

    @Autowired
    ProgressOverview overview;

    WorkedExample example;

    @BeforeEach
    void worked_example() {
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void pairs_stand_from_the_most_promising_one_down_in_words() {
        open();

        List<ListItem> pairs = pairs();
        assertThat(pairs).hasSize(15);
        assertThat(text(pairs.getFirst())).contains("Cluster PACK and Cluster SCS", "Very promising");
        assertThat(text(pairs.getLast())).contains("Cluster NP and Cluster BNPT", "Little to gain");
        assertThat(text(pairs.getFirst())).doesNotContain("58.7");
    }

    @Test
    void the_reason_is_told_from_the_cells_when_it_is_asked_for() {
        open();

        why(pairs().getFirst()).setOpened(true);

        PairRow pair = figures.figures(partnership).figures().pairs().stream()
                .filter(row -> Integer.valueOf(1).equals(row.rank()))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(pair.synergy())).isCloseTo(58.7, org.assertj.core.data.Offset.offset(.05));
        assertThat(text(pairs().getFirst()))
                .contains("Computed score: 58.7 of 100.")
                .contains("Cluster PACK brings what Cluster SCS lacks")
                .contains("Competence C4 (level 4 against 0)")
                .contains("Cluster SCS brings what Cluster PACK lacks")
                .contains("Cluster PACK can close 45.6% of what Cluster SCS lacks.")
                .contains("Both do it: Competence C9");
    }

    @Test
    void the_picture_shows_every_pair_in_both_rows() {
        open();

        String svg = find(FigureView.class).single().getElement().getProperty("innerHTML");

        assertThat(svg).contains("id=\"pairs-cell.PACK.SCS\"", "id=\"pairs-cell.SCS.PACK\"", "Very promising");
    }

    @Test
    void the_own_view_of_the_team_decides_the_band_and_is_named() {
        records.add(
                partnership,
                "synergy",
                null,
                Map.of(
                        "partners",
                        List.of(example.id("NP"), example.id("BNPT")),
                        "override",
                        90,
                        "overrideReason",
                        "They share a pilot line",
                        "idea",
                        "Coated fibres"));

        open();

        ListItem first = pairs().getFirst();
        assertThat(text(first))
                .contains("Cluster NP and Cluster BNPT", "Very promising", "Our own view", "Coated fibres");
        why(first).setOpened(true);
        assertThat(text(first))
                .contains("Our own view: 90 of 100.", "Computed score: 31.4 of 100.", "They share a pilot line");
    }

    @Test
    void missing_competences_come_with_state_and_decision() {
        open();
        assertThat(page()).contains("C10 Competence C10", "Nobody has it", "2, needed 3 (Cluster SCS)");
        assertThat(page()).contains("No decision yet");
        assertThat(progress.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 0, 1));

        records.add(
                partnership,
                "gap_decision",
                null,
                Map.of("gap", "competence:C10", "decision", "BRING_IN", "owner", example.id("SCS")));
        open();

        assertThat(page())
                .contains("Decided: Bring in a partner · SCS Cluster SCS")
                .doesNotContain("No decision yet");
        assertThat(progress.progress(partnership).state()).isEqualTo(StepProgress.State.DONE);
    }

    @Test
    void the_own_view_is_written_at_the_pair_and_its_band_follows_at_once() {
        open();
        ListItem last = pairs().getLast();
        assertThat(text(last)).contains("Cluster NP and Cluster BNPT", "Little to gain");
        find(Details.class, last).all().getLast().setOpened(true);

        test(find(TextField.class, last)
                        .withAttribute("data-property", "override")
                        .single())
                .setValue("90");
        test(find(TextArea.class, last).withAttribute("data-property", "idea").single())
                .setValue("Coated fibres");

        assertThat(records.list(partnership, "synergy"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.value("partners")).isEqualTo(List.of(example.id("NP"), example.id("BNPT"))))
                .satisfies(row -> assertThat(row.text("idea")).isEqualTo("Coated fibres"));
        assertThat(text(last)).contains("Very promising", "Our own view: 90 of 100");
    }

    @ParameterizedTest
    @CsvSource({"NP,BNPT", "BNPT,NP"})
    void what_is_noted_on_a_pair_is_one_whichever_partner_was_named_first(String one, String other) {
        RecordId note =
                add("synergy", Map.of("partners", List.of(example.id(one), example.id(other)), "idea", "Fibres"));
        open();
        ListItem last = pairs().getLast();
        assertThat(text(last)).contains("Cluster NP and Cluster BNPT");
        find(Details.class, last).all().getLast().setOpened(true);

        test(find(TextArea.class, last).withAttribute("data-property", "idea").single())
                .setValue("Coated fibres");

        assertThat(records.list(partnership, "synergy")).hasSize(1);
        assertThat(stored("synergy", note, "idea")).isEqualTo("Coated fibres");
    }

    @Test
    void a_missing_competence_is_decided_where_it_stands() {
        open();
        ListItem gap = missing("C10 Competence C10");
        find(Details.class, gap).single().setOpened(true);

        test((Select<?>) find(Select.class, gap).single()).selectItem("Bring in a partner");

        assertThat(records.list(partnership, "gap_decision"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.text("gap") + " " + row.text("decision")).isEqualTo("competence:C10 BRING_IN"));
        assertThat(text(gap)).contains("Decided: Bring in a partner");
    }

    @Test
    void a_decision_that_somebody_else_has_begun_meanwhile_is_gone_on_with() {
        open();
        ListItem gap = missing("C10 Competence C10");
        find(Details.class, gap).single().setOpened(true);
        RecordId theirs = add("gap_decision", Map.of("gap", "competence:C10", "note", "Ask in Brno"));

        test((Select<?>) find(Select.class, gap).single()).selectItem("Bring in a partner");

        assertThat(records.list(partnership, "gap_decision")).hasSize(1);
        assertThat(stored("gap_decision", theirs, "decision")).isEqualTo("BRING_IN");
        assertThat(stored("gap_decision", theirs, "note")).isEqualTo("Ask in Brno");
    }

    @Test
    void a_decision_that_somebody_else_has_taken_meanwhile_is_told() {
        open();
        ListItem gap = missing("C10 Competence C10");
        find(Details.class, gap).single().setOpened(true);
        RecordId theirs = add("gap_decision", Map.of("gap", "competence:C10", "decision", "BUY"));

        test((Select<?>) find(Select.class, gap).single()).selectItem("Bring in a partner");

        assertThat(stored("gap_decision", theirs, "decision")).isEqualTo("BUY");
        assertThat(((Select<?>) find(Select.class, gap).single()).getErrorMessage())
                .contains("Buy it");
    }

    @Test
    void a_pair_that_cannot_be_computed_says_why() {
        List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7")
                .forEach(competence -> records.list(partnership, "assessment").stream()
                        .filter(row -> example.id(competence).equals(row.value("competence"))
                                && example.id("NP").equals(row.value("partner")))
                        .forEach(row -> records.remove(partnership, "assessment", row.id(), row.version())));

        open();

        ListItem last = pairs().getLast();
        assertThat(text(last)).contains("Cluster NP", "Not known yet");
        why(last).setOpened(true);
        assertThat(text(last)).contains("Both have answered less than half of the weighted competences.");
    }

    @Test
    void before_publishing_others_are_told_whom_to_ask() {
        PlannerUser reviewer = accounts.create();
        partnerships.join(partnership, reviewer, Role.REVIEWER, example.id("NP"));
        TestAccounts.signIn(reviewer);

        open();

        assertThat(page()).contains("Please ask the manager.").doesNotContain("Very promising", "96.7%");
        assertThat(progress.progress(partnership)).isEqualTo(StepProgress.LATER);
    }

    @Test
    void an_empty_step_says_what_is_needed_first() {
        partnership = partnerships.create(manager);

        open();

        assertThat(page()).contains("Two partners must have rated the competences first.");
    }

    private ListItem missing(String competence) {
        return find(ListItem.class, find(MissingCompetences.class).single()).all().stream()
                .filter(item -> text(item).contains(competence))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        navigate("partnerships/" + partnership + "/synergies", SynergiesView.class);
    }

    private List<ListItem> pairs() {
        return find(ListItem.class, find(PairList.class).single()).all();
    }

    private Details why(ListItem pair) {
        return find(Details.class, pair).all().getFirst();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void says_what_only_each_partner_brings_and_shows_figures_to_managers_only() {
        example.publishRatings();
        open("synergies");

        assertThat(pageText())
                .contains(
                        "Only this partner brings Competence C5, Competence C6.", "Lost without it", "20.2%", "15.3%");
        signInAs(Role.EDITOR, null);
        open("synergies");
        assertThat(pageText()).contains("Only this partner brings").doesNotContain("Lost without it");
    }

    @Test
    void another_best_distance_changes_the_score_at_once() {
        open("synergies");
        assertThat(pageText()).contains("highest at a similarity of 40%");

        test(field("bestDistance", TextField.class)).setValue("0.3");

        assertThat(pageText()).contains("highest at a similarity of 30%");
    }

    @Test
    void each_cell_that_a_score_rests_on_is_a_link() {
        open("synergies?pair=PACK%2BSCS");
        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Why?"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);

        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getHref))
                .anySatisfy(link -> assertThat(link).contains("competence=C4", "partner=PACK"));
    }

    @Test
    void a_step_that_is_done_elsewhere_says_so_and_counts_as_done() {
        open("synergies");
        test(find(Button.class).withText("We do this step elsewhere …").single())
                .click();
        find(TextField.class).withCaption("Web address").single().setValue("no address");
        submitElsewhere();
        assertThat(find(TextField.class).withCaption("Web address").single().isInvalid())
                .isTrue();
        find(TextField.class).withCaption("Web address").single().setValue("https://example.org/round-table");
        submitElsewhere();

        assertThat(pageText()).contains("This step is done elsewhere.");
        assertThat(overview.of(partnership).get(Step.SYNERGIES))
                .extracting(StepProgress::state)
                .isEqualTo(StepProgress.State.DONE);
    }

    private void submitElsewhere() {
        test(find(Button.class).withText("Mark as done elsewhere").single()).click();
    }
}
