package eu.clusterplanner.partnership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class BasicsViewTest extends PageTest {

    @Autowired
    BasicsStep step;

    @Test
    void every_property_of_the_partnership_has_a_field() {
        add("partnership_source", Map.of("text", "A call text"));
        add("partnership_settings", Map.of());

        open("basics");

        // target markets stand in the strategy, sources are rows of their own
        assertThat(names("partnership", "targetMarkets", "sources").stream().filter(name -> !name.startsWith("rules.")))
                .isSubsetOf(shownProperties());
        assertThat(names("partnership_source")).isSubsetOf(shownProperties());
        open("basics/governance");
        assertThat(names("partnership").stream().filter(name -> name.startsWith("rules.")))
                .isSubsetOf(shownProperties());
        open("basics/settings");
        assertThat(names("partnership_settings")).isSubsetOf(shownProperties());
    }

    @Test
    void what_is_entered_is_stored() {
        open("basics");

        test(field("theme", TextArea.class)).setValue("Packaging that speaks");
        test(field("budget", TextField.class)).setValue("448 750");
        test((Select<?>) field("phase", Select.class)).selectItem("Preparation");
        open("basics/governance");
        test(field("rules.decisions", TextArea.class)).setValue("Two thirds decide");

        RecordRow row = partnershipRow();
        assertThat(row.text("theme")).isEqualTo("Packaging that speaks");
        assertThat(row.value("budget", BigDecimal.class))
                .hasValueSatisfying(budget -> assertThat(budget).isEqualByComparingTo("448750"));
        assertThat(row.text("rules.decisions")).isEqualTo("Two thirds decide");
        assertThat(row.text("phase")).isEqualTo("PREPARATION");
    }

    @Test
    @SuppressWarnings("unchecked")
    void ecosystems_and_industries_are_offered_and_others_can_be_entered() {
        open("basics");

        MultiSelectComboBox<String> ecosystems = field("industrialEcosystems", MultiSelectComboBox.class);
        MultiSelectComboBox<String> industries = field("emergingIndustries", MultiSelectComboBox.class);
        assertThat(test(ecosystems).getSuggestions()).hasSize(14).contains("Agri-food");
        assertThat(test(industries).getSuggestions()).hasSize(10).contains("Advanced Packaging");
        assertThat(ecosystems.isAllowCustomValue()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void joint_challenges_stand_there_as_sentences() {
        open("basics");
        CheckboxGroup<String> challenges = field("jointChallenges", CheckboxGroup.class);
        assertThat(challenges.getItemLabelGenerator().apply("CH3"))
                .isEqualTo("Companies have to move to higher value added");

        challenges.setValue(Set.of("CH5", "CH2"));

        assertThat(partnershipRow().value("jointChallenges")).isEqualTo(List.of("CH2", "CH5"));
    }

    @Test
    void settings_begin_when_somebody_wants_to_change_them() {
        open("basics/settings");
        assertThat(records.list(partnership, "partnership_settings")).isEmpty();

        test(find(Button.class).withText("Change how figures are computed").single())
                .click();
        test(field("bestDistance", TextField.class)).setValue("0.5");

        RecordId settings =
                records.list(partnership, "partnership_settings").getFirst().id();
        assertThat(stored("partnership_settings", settings, "bestDistance")).isEqualTo(0.5);
    }

    @Test
    void sources_are_added_as_rows() {
        open("basics");

        test(find(Button.class).withText("Add a source").single()).click();

        RecordRow source = records.list(partnership, "partnership_source").getFirst();
        test(field("text", TextArea.class)).setValue("Grant agreement 874389");
        assertThat(stored("partnership_source", source.id(), "text")).isEqualTo("Grant agreement 874389");
    }

    @Test
    void a_body_is_added_with_its_fields_open_and_meetings_can_name_it() {
        open("basics/governance");
        test(find(Button.class).withText("Add a body").single()).click();

        test(fieldOf("governance_body", "name")).setValue("Steering group");
        test(field("rule.quorumPercent", TextField.class)).setValue("67");
        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .contains("G1 Steering group");
        open("basics/meetings");
        test(find(Button.class).withText("Add a meeting").single()).click();
        assertThat(field("body", ComboBox.class).getListDataView().getItems()).hasSize(1);

        RecordRow body = records.list(partnership, "governance_body").getFirst();
        assertThat(body.text("name")).isEqualTo("Steering group");
        assertThat(body.value("rule.quorumPercent")).isEqualTo(67);
    }

    @Test
    void the_fields_of_a_stakeholder_appear_when_its_row_is_opened() {
        add("stakeholder", Map.of("name", "Packbridge", "helix", "INDUSTRY", "country", "SE"));
        add("stakeholder", Map.of("name", "CzechBio"));
        open("basics/stakeholders");
        assertThat(shownProperties()).doesNotContain("helix");

        Details row = find(Details.class).all().stream()
                .filter(each -> each.getSummaryText().equals("ST1 Packbridge · Companies · Sweden"))
                .findFirst()
                .orElseThrow();
        row.setOpened(true);

        assertThat(shownProperties()).containsOnlyOnce("helix");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "READER"})
    void a_longer_list_costs_no_further_statement(Role role) {
        add("stakeholder", Map.of("name", "Packbridge"));
        add("meeting", Map.of("title", "Kick-off"));
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, null);
        Runnable look = () -> TestAccounts.runAs(person, () -> {
            open("basics/stakeholders");
            open("basics/meetings");
        });
        look.run();
        int few = StatementCounter.count(look);
        for (int i = 0; i < 10; i++) {
            add("stakeholder", Map.of("name", "Organisation " + i));
            add("meeting", Map.of("title", "Meeting " + i));
        }
        look.run();

        assertThat(StatementCounter.count(look)).isEqualTo(few);
    }

    @Test
    void steps_planned_elsewhere_are_each_named_once() {
        open("basics");
        Button add = find(Button.class).withText("Add a step").single();
        test(add).click();
        test(add).click();

        assertThat(records.list(partnership, "step_elsewhere"))
                .extracting(row -> row.text("step"))
                .containsExactly("DOCUMENTS", "ROADMAP");
    }

    @Test
    void readers_read() {
        signInAs(Role.READER, null);
        open("basics");

        assertThat(field("theme", TextArea.class).isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Add a source").all()).noneMatch(button -> button.isVisible());
        open("basics/settings");
        assertThat(find(Button.class)
                        .withText("Change how figures are computed")
                        .all())
                .isEmpty();
    }

    @Test
    void the_step_is_done_when_a_charter_could_be_written() {
        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 1, 10));

        RecordId id = new RecordId(partnership.value());
        for (String text : List.of("theme", "vision", "mission", "rules.decisions", "rules.joining", "rules.leaving")) {
            change("partnership", id, text, "Said");
        }
        change("partnership", id, "phase", "PREPARATION");
        change("partnership", id, "durationMonths", 24);
        assertThat(step.progress(partnership).done()).isEqualTo(9);

        change("partnership", id, "start", java.time.LocalDate.of(2026, 1, 1));
        assertThat(step.progress(partnership).state()).isEqualTo(StepProgress.State.DONE);
    }

    /** The field of the first record of that kind. */
    private TextField fieldOf(String kind, String property) {
        String record = records.list(partnership, kind).getFirst().id().toString();
        return find(TextField.class)
                .withAttribute("data-record", record)
                .withAttribute("data-property", property)
                .single();
    }

    private List<String> names(String kind, String... without) {
        RecordKind of = kinds.get(kind);
        return of.properties().stream()
                .map(Property::name)
                .filter(name -> !List.of(without).contains(name))
                .toList();
    }

    @Test
    void the_pages_of_the_step_lead_to_each_other_and_a_link_to_a_record_opens_its_page() {
        add("meeting", Map.of("key", "ME7", "title", "Kick-off in Brno"));
        open("basics/settings");
        String address = "partnerships/" + partnership + "/basics";
        assertThat(find(RouterLink.class).withText("Meetings").single().getHref())
                .isEqualTo(address + "/meetings");
        assertThat(find(RouterLink.class).withText("Purpose and frame").single().getHref())
                .isEqualTo(address);

        open("basics?record=ME7");

        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .contains("ME7 Kick-off in Brno");
        assertThat(find(RouterLink.class)
                        .withText("Meetings")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void a_page_that_the_step_does_not_have_is_not_found() {
        open("basics/nothing");

        assertThat(pageText()).contains("There is nothing here");
    }
}
