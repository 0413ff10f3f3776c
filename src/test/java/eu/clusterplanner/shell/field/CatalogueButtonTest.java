package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records that begin as entries of a catalogue, seen at risks, target markets and competences. */
class CatalogueButtonTest extends PageTest {

    @Test
    void chosen_entries_become_records_with_what_the_catalogue_says_of_them() {
        open("roadmap/risks");
        press("Choose from the catalogue");

        choose("R02", "R09");
        press("Add 2");

        List<RecordRow> risks = records.list(partnership, "risk");
        assertThat(risks)
                .extracting(risk -> risk.text("title"))
                .containsExactly("Few companies take part", "Contributions are unequal");
        assertThat(risks.getFirst().text("category")).isEqualTo("Companies");
        assertThat(risks.getFirst().text("mitigation")).startsWith("Ask companies before planning");
        press("Undo");
        assertThat(records.list(partnership, "risk")).isEmpty();
    }

    @Test
    void entries_are_found_by_words_and_those_in_use_are_not_offered_again() {
        add("target_market", Map.of("name", "Canada"));
        open("strategy/markets");
        press("Choose from the catalogue");
        assertThat(shown()).doesNotContain("Canada").contains("Japan", "Wallonia", "Norway");

        test(find(TextField.class).withLabel("Search by word or code").single()).setValue("turkiye");
        assertThat(shown()).containsExactly("Türkiye");
        choose("TR");
        press("Add 1");

        assertThat(records.list(partnership, "target_market").getLast().text("country"))
                .isEqualTo("TR");
    }

    @Test
    void competences_come_with_domain_and_kind() {
        open("competences");
        press("Choose from the catalogue");

        choose("DIG01");
        press("Add 1");

        RecordRow competence = records.list(partnership, "competence").getFirst();
        assertThat(competence.text("name")).isEqualTo("Artificial intelligence");
        assertThat(competence.text("domain")).isEqualTo("Digital");
        assertThat(competence.text("kind")).isEqualTo("TECHNOLOGY");
    }

    @Test
    void shared_actions_come_with_type_and_usual_output() {
        RecordId wp = add("work_package", Map.of("title", "Markets"));
        RecordId mission = add("action", Map.of("title", "Mission", "status", "IDEA", "workPackage", wp));
        open("actions");
        SheetHand.on(find(Sheet.class).single()).choose(mission.toString(), "title");
        press("Choose from the catalogue");

        choose("A03");
        press("Add 1");

        RecordRow study = records.list(partnership, "action").getLast();
        assertThat(study.text("title")).isEqualTo("Market study");
        assertThat(study.text("type")).isEqualTo("A03");
        assertThat(study.value("outputs")).isEqualTo(List.of("Report"));
        assertThat(study.value("workPackage")).as("as the chosen action").isEqualTo(wp);
    }

    @Test
    void cells_of_a_sheet_offer_the_catalogue_and_take_codes_names_and_own_texts() {
        RecordId action = add("action", Map.of("title", "Mission", "status", "IDEA"));
        open("actions");
        assertThat(typed(action, "type", "market study")).doesNotContain("error");
        assertThat(stored("action", action, "type")).isEqualTo("A03");
        assertThat(typed(action, "type", "A77")).doesNotContain("error");
        assertThat(stored("action", action, "type")).isEqualTo("A77");
        assertThat(typed(action, "type", "something")).contains("error");
        assertThat(typed(action, "title", "Mission of our own")).doesNotContain("error");
        assertThat(stored("action", action, "title")).isEqualTo("Mission of our own");
    }

    private String typed(RecordId action, String column, String text) {
        return SheetHand.on(find(Sheet.class).single())
                .type(action.toString(), column, text)
                .send()
                .toString();
    }

    /** The first button of that text; lists below stand behind it. */
    private void press(String label) {
        test(find(Button.class).withText(label).all().getFirst()).click();
    }

    private void choose(String... codes) {
        list().select(list().getListDataView()
                .getItems()
                .filter(entry -> List.of(codes).contains(entry.code()))
                .toList());
    }

    private List<String> shown() {
        return list().getListDataView().getItems().map(ReferenceEntry::name).toList();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectListBox<ReferenceEntry> list() {
        return (MultiSelectListBox<ReferenceEntry>)
                find(MultiSelectListBox.class).single();
    }
}
