package eu.clusterplanner.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.figure.FigureByAddress;
import eu.clusterplanner.testing.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartnersViewTest extends PageTest {

    @Autowired
    PartnersStep step;

    RecordId nano = new RecordId(java.util.UUID.randomUUID());
    RecordId plasma = nano;

    @BeforeEach
    void two_partners() {
        nano = add("partner", Map.of("key", "NP", "name", "Nanoprogress", "role", "COORDINATOR"));
        plasma = add("partner", Map.of("key", "BNPT", "name", "BalticNet", "country", "DE"));
    }

    @Test
    void every_property_of_a_partner_has_a_field() {
        add("partner_source", nano, Map.of("text", "Website"));

        open("partners?record=NP");

        assertThat(kinds.get("partner").properties().stream()
                        .map(Property::name)
                        .filter(name -> !name.equals("sources")))
                .isSubsetOf(shownProperties());
        assertThat(kinds.get("partner_source").properties().stream().map(Property::name))
                .isSubsetOf(shownProperties());
    }

    @Test
    void the_first_partner_is_shown_and_a_link_opens_another() {
        open("partners");
        assertThat(title()).isEqualTo("Nanoprogress");

        open("partners?record=BNPT");
        assertThat(title()).isEqualTo("BalticNet");
        assertThat(choice("BalticNet").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void a_choice_in_the_list_shows_the_partner() {
        open("partners");

        test(choice("BalticNet")).click();

        assertThat(title()).isEqualTo("BalticNet");
        assertThat(choice("Nanoprogress").getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_entered_is_stored_and_shown_in_the_list() {
        open("partners?record=NP");

        ComboBox<String> country = field("country", ComboBox.class);
        assertThat(country.getItemLabelGenerator().apply("CZ")).isEqualTo("Czechia");
        country.setValue("CZ");
        MultiSelectComboBox<String> languages = field("languages", MultiSelectComboBox.class);
        assertThat(languages.getItemLabelGenerator().apply("cs")).isEqualTo("Czech");
        languages.setValue(Set.of("cs"));
        MultiSelectComboBox<String> sectors = field("sectors", MultiSelectComboBox.class);
        assertThat(test(sectors).getSuggestions()).hasSize(51);
        sectors.setValue(Set.of("Textile Manufacturing", "Fibres of our own"));
        test(field("members.total", TextField.class)).setValue("40");
        test(field("shortName", TextField.class)).setValue("Nano");

        RecordRow row = records.find(partnership, "partner", nano).orElseThrow();
        assertThat(row.text("country")).isEqualTo("CZ");
        assertThat(row.value("languages")).isEqualTo(List.of("cs"));
        assertThat(row.value("members.total")).isEqualTo(40);
        assertThat((List<String>) row.value("sectors"))
                .containsExactlyInAnyOrder("Textile Manufacturing", "Fibres of our own");
        assertThat(choice("Nano").getElement().getTextRecursively()).contains("Coordinator · Czechia");
        assertThat(title()).isEqualTo("Nano");
    }

    @Test
    void the_list_counts_what_a_profile_still_needs() {
        open("partners?record=BNPT");
        assertThat(choice("BalticNet").getElement().getTextRecursively()).contains("4 answers missing");
        assertThat(pageText()).contains("Still missing: Kind of organisation, Role in the partnership, ");

        test(field("capacity", TextField.class)).setValue("10");

        assertThat(choice("BalticNet").getElement().getTextRecursively()).contains("3 answers missing");
    }

    @Test
    void a_new_partner_is_shown_at_once() {
        open("partners");

        test(find(Button.class).withText("Add a partner").single()).click();

        assertThat(title()).isEqualTo("New partner");
        assertThat(records.list(partnership, "partner")).hasSize(3);
        test(field("name", TextField.class)).setValue("Plastiwin");
        assertThat(choice("Plastiwin")).isNotNull();
    }

    @Test
    void removing_names_what_goes_with_the_partner() {
        RecordId competence = add("competence", Map.of("name", "Polymers"));
        add("assessment", Map.of("partner", nano, "competence", competence, "level", 3));
        RecordId action = add("action", Map.of("title", "Training", "status", "IDEA", "lead", nano));
        open("partners?record=NP");

        test(find(Button.class).withText("Remove").single()).click();

        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("1 rated competence", "1 shared action that it leads");
        assertThat(records.list(partnership, "partner")).hasSize(2);

        test(dialog).confirm();

        assertThat(records.list(partnership, "partner")).hasSize(1);
        assertThat(stored("action", action, "lead")).isNull();
        assertThat(title()).isEqualTo("BalticNet");
    }

    @Test
    void partners_are_put_into_another_order() {
        open("partners?record=BNPT");

        test(find(Button.class).withText("Move up").single()).click();

        assertThat(records.list(partnership, "partner").stream().map(RecordRow::key))
                .containsExactly("BNPT", "NP");
        test(find(Button.class).withText("Move up").single()).click();
        assertThat(records.list(partnership, "partner").getFirst().key()).isEqualTo("BNPT");
    }

    @Test
    void contributors_begin_with_the_own_profile_and_read_the_others() {
        signInAs(Role.CONTRIBUTOR, plasma);

        open("partners");

        assertThat(title()).isEqualTo("BalticNet");
        assertThat(pageText()).contains("You can edit the profile of BalticNet.");
        assertThat(field("city", TextField.class).isReadOnly()).isFalse();
        assertThat(field("role", Select.class).isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Remove").all()).isEmpty();
        assertThat(find(Button.class).withText("Add a partner").all()).isEmpty();

        open("partners?record=NP");
        assertThat(field("city", TextField.class).isReadOnly()).isTrue();
    }

    @Test
    void an_empty_list_says_the_next_act() {
        records.remove(partnership, "partner", nano, 1);
        records.remove(partnership, "partner", plasma, 1);

        open("partners");

        assertThat(pageText()).contains("No partner yet. Begin with your own organisation.");
    }

    @Test
    void the_step_counts_complete_profiles() {
        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 0, 2));

        change("partner", nano, "kind", "UNIVERSITY");
        change("partner", nano, "country", "CZ");
        change("partner", nano, "capacity", 5.0);
        change("partner", nano, "profile", "Fibres");
        assertThat(step.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 1, 2));
    }

    @Test
    void the_list_says_which_label_a_partner_has_and_when_it_is_over() {
        change("partner", nano, "label", "GOLD");
        open("partners?record=NP");
        assertThat(choice("Nanoprogress").getElement().getTextRecursively()).contains("Gold label");

        change("partner", nano, "labelValidUntil", LocalDate.of(2026, 5, 31));
        change("partnership", new RecordId(partnership.value()), "asOf", LocalDate.of(2026, 5, 31));
        open("partners?record=NP");
        assertThat(choice("Nanoprogress").getElement().getTextRecursively()).contains("Gold label, valid until 31");

        change("partnership", new RecordId(partnership.value()), "asOf", LocalDate.of(2026, 6, 1));
        open("partners?record=NP");
        assertThat(choice("Nanoprogress").getElement().getTextRecursively()).contains("Gold label, expired on 31");
        assertThat(choice("BalticNet").getElement().getTextRecursively()).doesNotContain("label");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_region_is_found_by_its_name() {
        open("partners?record=NP");

        ComboBox<String> region = field("nuts", ComboBox.class);
        ComponentUtil.fireEvent(region, new ComboBoxBase.CustomValueSetEvent<>(region, true, "Katalonien"));

        assertThat(stored("partner", nano, "nuts")).isEqualTo("ES51");
    }

    @Test
    void the_map_has_a_list_that_says_the_same() {
        change("partner", nano, "country", "CZ");
        change("partner", nano, "nuts", "CZ05");
        change("partner", plasma, "country", "CA");

        open("partners/map");

        assertThat(pageText())
                .contains("2 partners in 2 countries", "North-East Bohemia, Czechia", "Canada", "Not on this map");
        assertThat(find(FigureByAddress.class).all()).hasSize(1);
        assertThat(find(Anchor.class).withText("Nanoprogress").single().getHref())
                .endsWith("partners?record=NP");
    }

    @Test
    void what_partners_and_regions_have_in_common_is_told_where_partners_are_chosen() {
        change("partner", nano, "sectors", List.of("Plastics", "Tourism"));
        change("partner", nano, "nuts", "BE32");
        change("partner", plasma, "sectors", List.of("Plastics"));
        change("partner", nano, "smartSpecialisationAreas", List.of("Chemicals"));
        change("partner", plasma, "smartSpecialisationAreas", List.of("Chemicals"));
        change("partnership", new RecordId(partnership.value()), "jointChallenges", List.of("CH3"));

        open("partners/common");
        assertThat(pageText())
                .contains("Nanoprogress and BalticNet", "Plastics (50%)", "Chemicals (100%)", "Not known")
                .contains("Wallonia and Centre-Val de Loire share 2 of 3 challenges: Small companies")
                .contains("With Slovenia you share 1 of 2 challenges: ");

        open("partners?record=NP");
        assertThat(pageText())
                .contains("BalticNet: Plastics; Chemicals", "Wallonia and Saxony share 1 of 3 challenges");
        open("partners?record=BNPT");
        assertThat(pageText()).contains("Enter region, sectors, technologies and areas above");
    }

    private String title() {
        return find(H2.class).all().stream()
                .filter(heading -> heading.getParent().orElseThrow() instanceof PartnerForm)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private NativeButton choice(String name) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
