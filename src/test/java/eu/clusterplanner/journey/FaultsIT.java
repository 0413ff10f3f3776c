package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.clusterplanner.platform.database.DatabaseOutage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    /** So often the server is killed. */
    private static final int KILLS = Boolean.getBoolean("planner.soak") ? 20 : 1;

    private static final Duration OUTAGE = Duration.ofSeconds(10);
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
            browser.newErrors();
        }
    }

    @Test
    void a_database_that_is_away_for_a_while_loses_nothing() throws IOException {
        openBasics();
        Instant start = Instant.now();
        DatabaseOutage outage = DatabaseOutage.begin(data);
        vision().fill("Typed while the database was away");
        browser.press("Tab");
        mission().fill("And this too");
        awaitOutage(start);
        outage.end();

        assertThat(page.locator("planner-saving")).hasText(SAVED);
        assertNothingKept();
        page.reload();
        assertThat(vision()).hasValue("Typed while the database was away");
        assertThat(mission()).hasValue("And this too");
        browser.newErrors();
    }

    @Test
    void a_network_that_is_away_for_a_while_loses_nothing() {
        openBasics();
        Instant start = Instant.now();
        page.context().setOffline(true);
        vision().fill("Typed without a network");
        browser.press("Tab");
        assertThat(page.locator("planner-saving")).hasText(Pattern.compile("Not saved yet: no connection.*"));
        mission().fill("Still without");
        awaitOutage(start);
        page.context().setOffline(false);

        assertThat(page.locator("planner-saving")).hasText(SAVED);
        assertNothingKept();
        page.reload();
        assertThat(vision()).hasValue("Typed without a network");
        assertThat(mission()).hasValue("Still without");
        browser.newErrors();
    }

    @Test
    void a_session_that_is_thrown_away_leads_back_to_the_page_and_the_text() {
        openBasics();
        String address = page.url();
        try (Page other = page.context().newPage()) {
            other.navigate(planner.address());
            other.locator("vaadin-menu-bar-button").first().click();
            other.locator("vaadin-menu-bar-item").getByText("Sign out").click();
            other.waitForURL(there -> there.contains("login"));
        }
        mission().fill("Typed into a session that is gone");
        browser.press("Tab");
        signInAgain();
        page.waitForURL(there -> there.startsWith(address));
        assertThat(page.locator(".planner-kept-text").first()).hasText("Typed into a session that is gone");
        page.getByRole(AriaRole.BUTTON, named("Put it in")).first().click();
        assertThat(page.locator("planner-saving")).hasText(SAVED);
        assertNothingKept();
        browser.newErrors();
    }

    @Test
    void a_text_typed_right_before_a_reload_is_offered_and_the_stored_one_stays_until_it_is_taken() {
        openBasics();
        String stored = vision().inputValue();
        vision().fill("Typed right before the reload");
        page.reload();
        assertThat(page.locator(".planner-kept-text").first()).hasText("Typed right before the reload");
        assertThat(vision()).hasValue(stored);
        assertThat(browser.button("1 text not stored")).isVisible();
        browser.assertAccessible();

        page.locator("vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item").getByText("Sign out").click();
        assertThat(page.getByText("Sign out with text that is not stored?")).isVisible();
        browser.button("Stay").click();
        page.getByRole(AriaRole.BUTTON, named("Forget it")).first().click();
        assertThat(vision()).hasValue(stored);
        assertNothingKept();
    }

    private void openBasics() {
        page.navigate(page.url().replaceFirst("[?#].*", ""));
        assertThat(vision()).isVisible();
        browser.settle();
    }

    /** The outage lasts ten seconds, whatever happened meanwhile. */
    private static void awaitOutage(Instant start) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Duration.between(start, Instant.now()).compareTo(OUTAGE) >= 0);
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
