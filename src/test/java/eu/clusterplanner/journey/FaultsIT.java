package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks while somebody types: what was confirmed is stored, and what was not is offered again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final int WIDTH = 1440;

    /** So often the server is killed; {@code ./planner soak} sets more. */
    private static final int KILLS = Integer.getInteger("planner.soak.kills", 1);

    private static final Pattern SAVED = Pattern.compile("All changes saved at .*");

    @TempDir
    static Path data;

    private final String password = PlannerProcess.newPassword();
    private PlannerProcess planner;
    private Browser browser;
    private Page page;

    @BeforeAll
    void start() {
        planner = PlannerProcess.ready(data, password);
        browser = new Browser(WIDTH);
        page = browser.page();
        browser.openExample(planner, password);
    }

    @AfterAll
    void stop() {
        browser.close();
        planner.close();
    }

    @Test
    void a_killed_server_takes_nothing_with_it() {
        for (int round = 1; round <= KILLS; round++) {
            String confirmed = "Confirmed " + round;
            vision().fill(confirmed);
            browser.leave("Tab");
            assertThat(page.locator("planner-saving")).hasText(SAVED);

            mission().click();
            browser.press("Control+End");
            browser.type(" typed when it was killed " + round);
            String unconfirmed = mission().inputValue();
            planner.kill();
            browser.type("!");
            planner = planner.startAgain();

            signInAgain();
            assertThat(vision()).hasValue(confirmed);
            Locator kept = page.locator(".planner-kept-text").first();
            assertThat(kept).hasText(unconfirmed + "!");
            page.getByRole(AriaRole.BUTTON, named("Put it in")).first().click();
            assertThat(mission()).hasValue(unconfirmed + "!");
            assertThat(page.locator("planner-saving")).hasText(SAVED);
            assertNothingKept();
        }
    }

    private void signInAgain() {
        assertThat(browser.heading("Cluster Partnership Planner")).isVisible();
        browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        page.getByLabel("Password").first().fill(password);
        browser.press("Enter");
        assertThat(browser.heading("Basics")).isVisible();
    }

    private void assertNothingKept() {
        page.waitForFunction("() => document.querySelector('planner-keep').count === 0");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Locator vision() {
        return page.getByLabel("Vision").first();
    }

    private Locator mission() {
        return page.getByLabel("Mission").first();
    }
}
