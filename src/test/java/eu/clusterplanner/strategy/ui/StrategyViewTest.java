package eu.clusterplanner.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.testing.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StrategyViewTest extends PageTest {

    @Autowired
    StrategyStep step;

    @Test
    void markets_that_others_chose_and_regions_with_the_same_challenges_help_to_choose() {
        add("target_market", Map.of("name", "Canada"));
        change("partnership", new RecordId(partnership.value()), "jointChallenges", List.of("CH3"));

        open("strategy/markets");

        assertThat(pageText())
                .contains("United States: chosen by 8 of 19 partnerships in 2018")
                .contains("Canada: chosen by 7 of 19 partnerships in 2018. You have it in your list.")
                .contains("With Lithuania you share 1 of 3 challenges: ");
    }

    @Test
    void an_objective_says_what_it_answers_and_how_it_is_measured() {
        add("competence", Map.of("key", "C1", "name", "Access to investors"));
        RecordId owner = add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        RecordId axis = add("axis", Map.of("key", "AX1", "title", "Open markets"));
        RecordId kpi = add(
                "kpi",
                Map.of(
                        "key",
                        "KP1",
                        "name",
                        "Companies abroad",
                        "unit",
                        "companies",
                        "baseline",
                        0.0,
                        "target",
                        1250.0));
        add(
                "objective",
                Map.of(
                        "key",
                        "O1",
                        "title",
                        "Sell in Canada",
                        "axis",
                        axis,
                        "owner",
                        owner,
                        "status",
                        "AGREED",
                        "due",
                        PlannedDate.on(LocalDate.of(2027, 12, 31)),
                        "kpis",
                        List.of(kpi),
                        "addresses",
                        List.of("competence:C1", "challenge:CH5")));

        open("strategy");

        assertThat(pageText())
                .contains("AX1 Open markets", "O1 Sell in Canada", "Agreed · Nanoprogress · by 31 Dec 2027")
                .contains("KP1 Companies abroad", "companies", "1,250");
        assertThat(link("Competence: Access to investors"))
                .isEqualTo("partnerships/" + partnership + "/competences?competence=C1");
        assertThat(link("Joint challenge: Entrepreneurs need finance, skills and foreign markets"))
                .isEqualTo("partnerships/" + partnership + "/basics");
    }

    @Test
    void findings_of_all_kinds_have_words() {
        add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        add("partner", Map.of("key", "SCS", "name", "Solutions", "shortName", "SCS"));
        RecordId chain = add("value_chain", Map.of("key", "VC1", "name", "Packaging"));
        add("stage", chain, Map.of("key", "S1", "name", "Polymers"));
        add("stage", chain, Map.of("key", "S2", "name", "Additives"));
        RecordId other = add("value_chain", Map.of("key", "VC2", "name", "Food"));
        add("stage", other, Map.of("key", "S9", "name", "Harvest"));
        add("need", Map.of("key", "N1", "text", "A first contact"));
        add("swot_item", Map.of("key", "W1", "kind", "WEAKNESS", "text", "No money after the grant"));
        add(
                "objective",
                Map.of(
                        "title",
                        "All",
                        "addresses",
                        List.of("pair:NP+SCS", "stage:VC1/S1", "interface:VC1/S1+S2", "need:N1", "swot:W1")));

        open("strategy");

        assertThat(pageText())
                .contains(
                        "Pair of partners: Nanoprogress and SCS",
                        "Stage: Polymers",
                        "Neighbouring stages: Polymers and Additives",
                        "Need: A first contact",
                        "Weakness: No money after the grant");
    }

    @Test
    void strengths_and_weaknesses_stand_in_their_quadrants() {
        add("swot_item", Map.of("kind", "STRENGTH", "text", "Six clusters", "weight", 5));
        add("swot_item", Map.of("text", "Nobody knows yet"));

        open("strategy/swot");

        assertThat(pageText())
                .containsSubsequence(
                        "Strengths", "Six clusters", "Weight 5 of 5", "Weaknesses", "Opportunities", "Threats")
                .containsSubsequence("Not yet sorted", "Nobody knows yet");
    }

    @Test
    void target_markets_are_edited_here() {
        open("strategy/markets");

        test(find(Button.class).withText("Add a target market").single()).click();
        test(field("attractiveness", TextField.class)).setValue("4");

        assertThat(kinds.get("target_market").properties().stream().map(Property::name))
                .isSubsetOf(shownProperties());
        RecordId market = records.list(partnership, "target_market").getFirst().id();
        assertThat(stored("target_market", market, "attractiveness")).isEqualTo(4);
    }

    @Test
    void axes_and_objectives_are_written_here_and_stand_in_the_strategy_at_once() {
        open("strategy");
        find(Details.class).all().forEach(details -> details.setOpened(true));

        test(find(Button.class).withText("Add an axis").single()).click();
        test(field("title", TextField.class)).setValue("Open markets");
        assertThat(records.list(partnership, "axis"))
                .extracting(row -> row.text("title"))
                .containsExactly("Open markets");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("AX1 Open markets");

        test(find(Button.class).withText("Add an objective").single()).click();
        assertThat(pageText()).contains("O1 New objective", "O1 New objective");
        assertThat(find(H4.class).all()).extracting(H4::getText).contains("O1 New objective");
    }

    @Test
    void strengths_and_threats_are_written_here() {
        open("strategy/swot");
        find(Details.class).all().forEach(details -> details.setOpened(true));

        test(find(Button.class).withText("Add one").single()).click();
        test((Select<?>) field("kind", Select.class)).selectItem("Strength");

        assertThat(records.list(partnership, "swot_item"))
                .extracting(row -> row.text("kind"))
                .containsExactly("STRENGTH");
    }

    @Test
    void who_may_not_write_sees_no_forms() {
        signInAs(Role.REVIEWER, null);

        open("strategy");

        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .noneMatch(summary -> summary.startsWith("Edit"));
    }

    @Test
    void readers_read() {
        add("target_market", Map.of("name", "Canada"));
        signInAs(Role.READER, null);

        open("strategy/markets");

        assertThat(field("name", TextField.class).isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Add a target market").all()).noneMatch(Button::isVisible);
    }

    @Test
    void an_empty_strategy_says_the_next_act() {
        open("strategy");
        assertThat(pageText()).contains("No axis or objective yet.");
        open("strategy/markets");
        assertThat(pageText()).contains("No target market yet.");
        open("strategy/lessons");
        assertThat(pageText()).contains("No lesson yet.");
    }

    @Test
    void what_an_objective_answers_is_chosen_from_all_findings() {
        add("competence", Map.of("key", "C1", "name", "Access to investors"));
        add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        add("partner", Map.of("key", "SCS", "name", "Solutions"));
        RecordId chain = add("value_chain", Map.of("key", "VC1", "name", "Packaging"));
        RecordId last = add("stage", chain, Map.of("key", "S2", "name", "Additives"));
        add("stage", chain, Map.of("key", "S1", "name", "Polymers", "feeds", List.of(last)));
        RecordId objective = add("objective", Map.of("title", "Sell in Canada"));
        open("strategy");
        openAll();

        MultiSelectComboBox<?> addresses = field("addresses", MultiSelectComboBox.class);
        assertThat(addresses.getListDataView().getItems().map(String::valueOf))
                .contains("competence:C1", "pair:NP+SCS", "stage:VC1/S1", "interface:VC1/S1+S2", "challenge:CH5");
        choose(addresses, "pair:NP+SCS");

        assertThat(stored("objective", objective, "addresses")).isEqualTo(List.of("pair:NP+SCS"));
        assertThat(pageText()).contains("Pair of partners: Nanoprogress and Solutions");
    }

    @Test
    void an_indicator_has_planned_and_counted_values() {
        RecordId kpi = add("kpi", Map.of("name", "Companies abroad"));
        add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        open("strategy/indicators");
        openAll();

        test(find(Button.class).withText("Add a planned value").single()).click();
        test(find(Button.class).withText("Add a counted value").single()).click();
        test(field("comment", TextArea.class)).setValue("Two fairs");

        assertThat(records.list(partnership, "kpi_plan", kpi)).hasSize(1);
        assertThat(records.list(partnership, "kpi_value", kpi))
                .extracting(row -> row.text("comment"))
                .containsExactly("Two fairs");
    }

    private void openAll() {
        // what is folded may hold what is folded
        find(Details.class).all().forEach(details -> details.setOpened(true));
        find(Details.class).all().forEach(details -> details.setOpened(true));
    }

    @SuppressWarnings("unchecked")
    private static void choose(MultiSelectComboBox<?> field, String value) {
        ((MultiSelectComboBox<String>) field).setValue(Set.of(value));
    }

    @Test
    void the_step_counts_objectives_that_are_complete() {
        assertThat(step.progress(partnership)).isEqualTo(StepProgress.LATER);
        RecordId objective = add("objective", Map.of("title", "Sell", "addresses", List.of("challenge:CH5")));
        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 0, 1));

        change("objective", objective, "kpis", List.of(add("kpi", Map.of("name", "Companies"))));
        change("objective", objective, "due", PlannedDate.inMonth(12));

        assertThat(step.progress(partnership).state()).isEqualTo(StepProgress.State.DONE);
    }

    private String link(String text) {
        return find(Anchor.class).withText(text).single().getHref();
    }
}
