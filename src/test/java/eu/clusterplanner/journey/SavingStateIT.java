package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the band at the top says while answers are late or none come, and what becomes of a text that is left at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavingStateIT {

    private static final int WIDTH = 1440;
    private static final Pattern ANSWERS = Pattern.compile("v-r=uidl");
    private static final Pattern SAVED = Pattern.compile("All changes saved at \\d\\d:\\d\\d");

    private PlannerProcess planner;
    private Browser browser;
    private Page page;
    private String basics;

    @BeforeAll
    void start(@TempDir Path data) {
        String password = PlannerProcess.newPassword();
        planner = PlannerProcess.ready(data, password);
        browser = new Browser(WIDTH);
        page = browser.page();
        browser.openExample(planner, password);
        basics = page.url();
    }

    @AfterAll
    void stop() {
        browser.close();
        planner.close();
    }

    @BeforeEach
    void open() {
        page.navigate(basics);
    }

    @Test
    void a_late_answer_is_shown_as_saving_and_a_lost_one_as_not_saved() {
        Locator state = page.locator("planner-saving");
        assertThat(state).hasText("All changes saved");

        List<Route> late = new ArrayList<>();
        page.route(ANSWERS, late::add);
        vision().fill("On its way for a while");
        assertThat(state).hasText("Saving …");
        page.unroute(ANSWERS);
        late.forEach(Route::resume);
        assertThat(state).hasText(SAVED);

        page.route(ANSWERS, Route::abort);
        vision().fill("Typed without a connection");
        assertThat(state).hasText(Pattern.compile("Not saved yet: no connection.*"));
        page.unroute(ANSWERS);
        assertThat(state).hasText(SAVED);
        page.reload();
        assertThat(vision()).hasValue("Typed without a connection");
    }

    @Test
    void what_was_typed_is_stored_by_whoever_follows_a_link_at_once() {
        vision().fill("Left by a link");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Governance"))
                .click();
        browser.button("Add a body").waitFor();

        page.navigate(basics);
        assertThat(vision()).hasValue("Left by a link");
    }

    @Test
    void what_was_typed_is_stored_by_whoever_goes_back_at_once() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Governance"))
                .click();
        page.waitForURL(address -> address.endsWith("/governance"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Purpose and frame"))
                .first()
                .click();
        page.waitForURL(basics);
        vision().fill("Left by going back");
        page.goBack();
        // who leaves at once even that page takes the request along: the text is kept in the browser then
        browser.button("Add a body").waitFor();

        page.navigate(basics);
        assertThat(vision()).hasValue("Left by going back");
    }

    @Test
    void a_double_click_adds_one() {
        page.navigate(basics + "/meetings");
        Locator rows = page.locator("vaadin-details-summary");
        browser.button("Add a meeting").waitFor();
        int before = rows.count();
        browser.button("Add a meeting").dblclick();
        assertThat(rows).hasCount(before + 1);
        page.reload();
        browser.button("Add a meeting").waitFor();
        assertThat(rows).hasCount(before + 1);
    }

    private Locator vision() {
        return page.getByLabel("Vision").first();
    }
}
