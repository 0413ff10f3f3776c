package eu.clusterplanner.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import eu.clusterplanner.competence.CompetencesFromTemplates;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.reference.CompetenceTemplate;
import eu.clusterplanner.reference.CompetenceTemplate.Item;
import eu.clusterplanner.reference.CompetenceTemplates;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PageTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Competences that begin with a template. */
class CompetenceTemplateDialogTest extends PageTest {

    @Autowired
    CompetencesFromTemplates templates;

    @Test
    void templates_of_the_strand_and_industries_are_chosen_and_what_is_ticked_is_added_in_one_act() {
        change("partnership", whole(), "strand", "ESCP_4I");
        change("partnership", whole(), "industrialEcosystems", List.of("Agri-food"));
        open("competences");
        press("Start from a template");

        assertThat(chosen()).extracting(CompetenceTemplate::code).containsExactlyInAnyOrder("escp-4i", "agri-food");
        assertThat(pageText()).contains("Market access", "Needed: 4 Known for it abroad. Importance: Essential");
        test(box("Trade missions")).click();
        int proposed = CompetenceTemplates.together(chosen()).size();
        press("Add " + (proposed - 1));

        List<RecordRow> added = records.list(partnership, "competence");
        assertThat(added)
                .hasSize(proposed - 1)
                .noneMatch(row -> row.text("name").equals("Trade missions"));
        RecordRow matchmaking = added.stream()
                .filter(row -> row.text("name").equals("Business matchmaking (B2B)"))
                .findFirst()
                .orElseThrow();
        assertThat(matchmaking.text("domain")).isEqualTo("Market access");
        assertThat(matchmaking.text("kind")).isEqualTo("MARKET");
        assertThat(matchmaking.value("requiredLevel")).isEqualTo(4);
        assertThat(matchmaking.value("weight")).isEqualTo(5.0);
        press("Undo");
        assertThat(records.list(partnership, "competence")).isEmpty();
    }

    @Test
    void what_is_there_already_is_marked_and_not_added_again() {
        RecordId own = add("competence", Map.of("name", "trade Missions", "weight", 1.0));
        change("partnership", whole(), "strand", "ESCP_4I");
        open("competences");
        press("Start from a template");

        assertThat(box("Trade missions").getValue()).isFalse();
        assertThat(box("Trade missions").isEnabled()).isFalse();
        assertThat(pageText()).contains("Already in your list");
        List<Item> items = CompetenceTemplates.together(chosen());
        press("Add " + (items.size() - 1));

        assertThat(records.list(partnership, "competence").stream()
                        .filter(row -> row.text("name").equalsIgnoreCase("trade missions")))
                .hasSize(1);
        assertThat(stored("competence", own, "weight")).isEqualTo(1.0);
        assertThat(templates.add(partnership, items)).as("a second time").isEmpty();
    }

    @Test
    void without_a_fitting_template_one_is_chosen_by_hand() {
        change("partnership", whole(), "strand", "OTHER");
        open("competences");
        press("Start from a template");

        assertThat(chosen()).isEmpty();
        assertThat(pageText()).contains("Choose at least one template.");
        combo().setValue(Set.of(CompetenceTemplates.all().getLast()));
        assertThat(box("Branding").getValue()).isTrue();
        combo().setValue(Set.of());
        assertThat(find(Button.class).withText("Add").single().isEnabled()).isFalse();
    }

    @Test
    void those_who_read_are_offered_no_template() {
        signInAs(Role.READER, null);

        open("competences");

        assertThat(find(Button.class).withText("Start from a template").all()).isEmpty();
    }

    private RecordId whole() {
        return new RecordId(partnership.value());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<CompetenceTemplate> combo() {
        return find(MultiSelectComboBox.class).withLabel("Templates").single();
    }

    private Set<CompetenceTemplate> chosen() {
        return combo().getValue();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).withLabel(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
