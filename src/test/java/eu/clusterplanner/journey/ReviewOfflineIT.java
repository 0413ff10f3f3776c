package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer without an account answers on a telephone, by keys alone, while the connection comes and goes. */
class ReviewOfflineIT {

    @TempDir
    Path data;

    @Test
    void answers_that_were_given_without_a_connection_are_stored_when_it_is_back() throws Exception {
        try (PlannerProcess planner = PlannerProcess.ready(data, PlannerProcess.newPassword());
                Browser guest = new Browser(390)) {
            OpenedReview review = OpenedReview.in(data);
            Page page = guest.page();
            page.navigate(planner.address() + "/review#" + review.token());
            guest.arrive("Spring list");
            assertThat(page.url()).isEqualTo(planner.address() + "/review");
            List<Cookie> before = page.context().cookies();
            guest.tabAndEnter(guest.button("Begin"));
            guest.arrive("A1 Mission");
            // an id that somebody else knew is worth nothing
            assertThat(before.getFirst().value)
                    .isNotEqualTo(page.context().cookies().getFirst().value);
            guest.press("a");
            sees(page, "Saved at", "1 of 3 answered");

            page.context().setOffline(true);
            guest.press("o");
            guest.type("Too far away");
            guest.tabAndEnter(guest.button("Send"));
            assertThat(guest.heading("A3 Mission")).isFocused();
            guest.press("m");
            sees(page, "Not saved yet, kept on this device (2)", "3 of 3 answered");
            guest.assertAccessible();
            assertThat(review.answers()).containsExactly("AGREE");

            page.context().setOffline(false);
            sees(page, "Saved at", "Thank you. All points are answered.");
            assertThat(review.answers()).containsExactly("AGREE", "OBJECT: Too far away", "MEETING");
            page.reload();
            sees(page, "3 of 3 answered");
            guest.assertNoErrors();
        }
    }

    private static void sees(Page page, String... texts) {
        for (String text : texts) {
            assertThat(page.getByText(text).first()).isVisible();
        }
    }
}
