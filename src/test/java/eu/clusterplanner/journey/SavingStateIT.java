package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the band at the top says while answers are late, and while there are none. */
class SavingStateIT {

    private static final int WIDTH = 1440;
    private static final Pattern ANSWERS = Pattern.compile("v-r=uidl");
    private static final Pattern SAVED = Pattern.compile("All changes saved at \\d\\d:\\d\\d");

    @Test
    void a_late_answer_is_shown_as_saving_and_a_lost_one_as_not_saved(@TempDir Path data) {
        String password = PlannerProcess.newPassword();
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(WIDTH)) {
            browser.openExample(planner, password);
            Page page = browser.page();
            Locator state = page.locator("planner-saving");
            Locator vision = page.getByLabel("Vision").first();
            assertThat(state).hasText("All changes saved");

            List<Route> late = new ArrayList<>();
            page.route(ANSWERS, late::add);
            vision.fill("On its way for a while");
            assertThat(state).hasText("Saving …");
            page.unroute(ANSWERS);
            late.forEach(Route::resume);
            assertThat(state).hasText(SAVED);

            page.route(ANSWERS, Route::abort);
            vision.fill("Typed without a connection");
            assertThat(state).hasText(Pattern.compile("Not saved yet: no connection.*"));
            page.unroute(ANSWERS);
            assertThat(state).hasText(SAVED);
            page.reload();
            assertThat(page.getByLabel("Vision").first()).hasValue("Typed without a connection");
        }
    }
}
