package eu.clusterplanner.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
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
        assertThat(find(Anchor.class).withText("Shared actions").single().getHref())
                .isEqualTo("partnerships/" + partnership + "/actions");
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
}
