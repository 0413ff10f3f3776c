package eu.clusterplanner.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.testing.PageTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentsViewTest extends PageTest {

    private static final String DOWNLOAD = "Download the roadmap (Word)";

    @Autowired
    DocumentsStep step;

    @Test
    void an_empty_plan_leads_to_the_shared_actions() {
        open("documents");

        assertThat(pageText()).contains("The roadmap needs shared actions").doesNotContain(DOWNLOAD);
        assertThat(find(Anchor.class).withText("Shared actions").all())
                .extracting(Anchor::getHref)
                .isNotEmpty()
                .containsOnly("partnerships/" + partnership + "/actions");
        assertThat(step.progress(partnership).state()).isEqualTo(StepProgress.State.LATER);
    }

    @Test
    void the_roadmap_says_what_it_holds_and_of_which_day() {
        add("action", Map.of("key", "A1", "title", "List the services", "status", "AGREED"));
        add("action", Map.of("key", "A2", "title", "Given up", "status", "DROPPED"));
        add("milestone", Map.of("key", "MS1", "title", "Agreement signed"));

        open("documents");

        assertThat(pageText())
                .contains("One shared action with dates", "One milestone", "as of the day of the download", DOWNLOAD)
                .doesNotContain("deliverable", "This is the example");
        assertThat(step.progress(partnership).state()).isEqualTo(StepProgress.State.NOW);
    }

    @Test
    void partners_get_it_when_the_levels_are_published() {
        add("action", Map.of("key", "A1", "title", "List the services", "status", "AGREED"));
        signInAs(Role.REVIEWER, null);

        open("documents");

        assertThat(pageText())
                .contains("as soon as the manager lets all partners see")
                .doesNotContain(DOWNLOAD);
    }

    @Test
    void a_document_that_is_being_made_says_so_until_it_is_there() {
        add("action", Map.of("key", "A1", "title", "List the services", "status", "AGREED"));
        open("documents");
        MakingNote note = find(MakingNote.class).all().getFirst();
        UI ui = UI.getCurrent();

        note.begin();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
        assertThat(note.getText()).isEqualTo("Making the document …");
        assertThat(ui.getPollInterval()).isPositive();

        note.during(() -> "made");
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
        assertThat(note.getText()).isEmpty();
        assertThat(ui.getPollInterval()).isEqualTo(-1);
    }

    @Test
    void own_text_is_written_in_its_section_and_shown_as_the_document_will_show_it() {
        open("documents/roadmap");
        Details section = section("2 ");
        section.setOpened(true);
        test(find(Button.class, section).withText("Write this section").single())
                .click();

        test(find(TextArea.class, section).single()).setValue("We agree on **three** things:\n\n- one\n- two");

        assertThat(records.list(partnership, "document_section"))
                .singleElement()
                .satisfies(row -> assertThat(row.text("section") + ": " + row.text("text"))
                        .startsWith("s2: We agree on **three** things:"));
        OwnTextPreview preview = find(OwnTextPreview.class, section).single();
        assertThat(preview.getElement().getTextRecursively())
                .contains("three", "one", "two")
                .doesNotContain("*");
        assertThat(section.getElement().getTextRecursively() + pageText()).contains("7 words");
    }

    @Test
    void what_looks_like_a_page_in_own_text_stays_text() {
        OwnTextPreview preview = new OwnTextPreview("Preview", "Nothing");

        preview.show("<img src=x onerror=alert(1)> [no](javascript:alert(1))");

        assertThat(preview.getElement().getOuterHTML()).doesNotContain("<img").doesNotContain("href=\"javascript");
    }

    @Test
    void readers_write_nothing() {
        signInAs(Role.READER, null);
        open("documents/strategy");
        find(Details.class).all().forEach(details -> details.setOpened(true));

        assertThat(find(Button.class).withText("Write this section").all()).isEmpty();
        assertThat(find(Button.class).withText("Begin this document").all()).isEmpty();
    }

    private Details section(String title) {
        return find(Details.class).all().stream()
                .filter(details -> details.getSummary() != null
                        && details.getSummary()
                                .getElement()
                                .getTextRecursively()
                                .startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
