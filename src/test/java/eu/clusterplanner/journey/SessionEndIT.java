package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A session in which nobody does anything, where that takes seconds instead of hours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionEndIT {

    private static final int WIDTH = 1440;
    private static final int FORBIDDEN = 403;

    private final String password = PlannerProcess.newPassword();
    private PlannerProcess planner;

    @BeforeAll
    void start(@TempDir Path data) {
        planner = PlannerProcess.start(
                        data,
                        password,
                        Map.of(
                                "PLANNER_ADMIN_EMAIL",
                                PlannerProcess.ADMINISTRATOR,
                                "PLANNER_ADMIN_PASSWORD",
                                password,
                                "PLANNER_SESSION_IDLE",
                                "PT9S"))
                .awaitReady();
    }

    @AfterAll
    void stop() {
        planner.close();
    }

    @Test
    void the_end_is_announced_put_off_by_any_act_and_leads_back_to_the_same_page() {
        try (Browser browser = new Browser(WIDTH)) {
            Page page = browser.page();
            browser.openExample(planner, password);
            Locator notice = page.locator("div.planner-session");
            assertThat(notice).isVisible();
            assertThat(notice).containsText("Are you still there?");
            browser.assertAccessible();
            browser.button("Stay signed in").click();
            assertThat(notice).isHidden();

            String address = page.url();
            assertThat(notice).isVisible();
            assertThat(browser.heading("Cluster Partnership Planner")).isVisible();
            assertThat(page.getByText("You were signed out, as nothing was done for a while."))
                    .isVisible();
            browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
            page.getByLabel("Password").first().fill(password);
            browser.press("Enter");
            assertThat(browser.heading("Basics")).isVisible();
            page.waitForURL(there -> there.startsWith(address));
        }
    }

    @Test
    void heartbeats_of_a_window_that_was_left_do_not_keep_the_session() {
        try (Browser browser = new Browser(WIDTH)) {
            browser.signIn(planner, PlannerProcess.ADMINISTRATOR, password);
            APIRequestContext left = browser.page().context().request();
            browser.page().close();
            String heartbeat = planner.address() + "/?v-r=heartbeat&v-uiId=1";
            assertThat(left.post(heartbeat).status()).isNotEqualTo(FORBIDDEN);
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> left.post(heartbeat).status() == FORBIDDEN);
            assertThat(left.get(planner.address() + "/account").url()).endsWith("/login");
        }
    }
}
