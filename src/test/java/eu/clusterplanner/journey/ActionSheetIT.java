package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shared actions as people of spreadsheets use them, in a real browser. */
class ActionSheetIT {

    private static final Pattern SAVED = Pattern.compile("All changes saved at \\d\\d:\\d\\d");

    /** Pastes into the active cell, as the browser does when somebody presses Ctrl+V. */
    private static final String PASTE = """
            (text) => {
                const data = new DataTransfer();
                data.setData('text/plain', text);
                const options = { clipboardData: data, bubbles: true, cancelable: true, composed: true };
                document.querySelector('planner-sheet').dispatchEvent(new ClipboardEvent('paste', options));
            }""";

    @Test
    void dates_follow_what_is_typed_and_pasted_rows_move_and_the_panel_says_why(@TempDir Path data) {
        String password = PlannerProcess.newPassword();
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(1440)) {
            openActions(browser, planner, password, "record=3.5&property=duration");
            Page page = browser.page();
            browser.awaitCell();
            browser.type("10 days");
            browser.press("Enter");
            assertThat(cell(page, "31 Jan 2019")).isVisible();
            page.waitForFunction("() => document.querySelector('planner-sheet vaadin-grid').shadowRoot"
                    + ".querySelector('td[part~=sheet-flash]')");
            assertThat(page.locator("planner-saving")).hasText(SAVED);

            browser.press("ArrowUp");
            page.evaluate(PASTE, "3 days\nsoon");
            assertThat(cell(page, "24 Jan 2019")).isVisible();
            assertThat(page.locator("planner-saving")).hasText(Pattern.compile("Cells not stored: 1\\..*"));
            browser.press("F8", "Escape");
            assertThat(page.locator("planner-saving")).hasText(SAVED);
            browser.assertAccessible();

            browser.press("Alt+ArrowDown", "Alt+ArrowDown");
            assertMoved(page, "Pilot: label that shows freshness", 8);
            browser.awaitCell();
            drag(page, "Pilot: label that shows freshness", "Challenge day: packages that speak");
            assertMoved(page, "Pilot: label that shows freshness", 6);

            browser.button("Details").click();
            browser.button("Why these dates?").click();
            browser.button("3.6, Duration").click();
            browser.awaitCell();
            browser.assertAccessible();
            browser.assertNoErrors();
        }
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static void assertMoved(Page page, String title, int place) {
        assertThat(page.locator(".sheet-note"))
                .hasText(Pattern.compile("“" + title + "” moved to place " + place + " of \\d+\\."));
    }

    /** Drags a row by its grip to the place below that other one. */
    private static void drag(Page page, String title, String below) {
        BoundingBox grip = cell(page, title).locator(".sheet-grip").boundingBox();
        BoundingBox target = cell(page, below).boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        page.mouse().move(grip.x, target.y + target.height - 2, new Mouse.MoveOptions().setSteps(5));
        assertThat(page.locator(".sheet-drop-line")).isVisible();
        page.mouse().up();
    }

    private static void openActions(Browser browser, PlannerProcess planner, String password, String parameters) {
        Page page = browser.page();
        page.navigate(planner.address());
        browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        page.getByLabel("Password").first().fill(password);
        browser.press("Enter");
        browser.button("Open the example").click();
        assertThat(browser.heading("Basics")).isVisible();
        page.waitForURL(Pattern.compile("/partnerships/[0-9a-f-]{36}"));
        page.navigate(page.url().replaceFirst("(/partnerships/[0-9a-f-]{36}).*", "$1/actions?" + parameters));
    }
}
