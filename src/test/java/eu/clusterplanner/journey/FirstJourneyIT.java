package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first administrator signs in, begins a partnership, finds it again, opens the example and takes its roadmap. */
class FirstJourneyIT {

    private static final Pattern PARTNERSHIP = Pattern.compile("/partnerships/([0-9a-f-]{36})/");

    @TempDir
    Path data;

    private final String password = PlannerProcess.newPassword();

    @Test
    void from_sign_in_to_the_roadmap_of_the_example() throws Exception {
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(1440)) {
            Page page = browser.page();
            sign_in(browser, planner);
            begin_a_partnership(browser, page);
            open_the_example(browser, page);
            the_figures_are_those_of_the_interface(browser, page, planner);
            take_the_roadmap(browser, page);
            sign_out(page);
            browser.assertNoErrors();
        }
    }

    private void sign_in(Browser browser, PlannerProcess planner) {
        Page page = browser.page();
        page.navigate(planner.address());
        browser.assertAccessible();
        page.getByLabel("E-mail").first().fill(PlannerProcess.ADMINISTRATOR);
        page.getByLabel("Password").first().fill(password);
        page.keyboard().press("Enter");
        assertThat(heading(page, "My partnerships")).isVisible();
        browser.assertAccessible();
    }

    private static void begin_a_partnership(Browser browser, Page page) {
        page.getByText("New partnership …").first().click();
        page.getByLabel("Acronym").last().fill("JOURNEY");
        page.getByLabel("Name").last().fill("A partnership begun in a browser");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Basics")).isVisible();
        Locator vision = page.getByLabel("Vision").first();
        vision.fill("Stored when it is left");
        page.keyboard().press("Tab");
        assertThat(page.getByText("All changes saved at").first()).isVisible();
        page.reload();
        assertThat(page.getByLabel("Vision").first()).hasValue("Stored when it is left");
        browser.assertAccessible();
        page.getByText("All partnerships").first().click();
        assertThat(page.getByText("JOURNEY").first()).isVisible();
    }

    private static void open_the_example(Browser browser, Page page) {
        page.getByText("Open the example").first().click();
        assertThat(heading(page, "Basics")).isVisible();
        browser.assertAccessible();
    }

    private static void the_figures_are_those_of_the_interface(Browser browser, Page page, PlannerProcess planner)
            throws Exception {
        String address = page.url();
        Matcher id = PARTNERSHIP.matcher(address);
        assertThat(id.find()).isTrue();
        String analysis = planner.send(planner.request("/api/v1/partnerships/" + id.group(1) + "/analysis")
                        .GET())
                .body();
        assertThat(analysis).contains("0.96666");
        page.navigate(address.replace("/basics", "/competences"));
        assertThat(page.getByText("96.7").first()).isVisible();
        browser.assertAccessible();
    }

    private static void take_the_roadmap(Browser browser, Page page) throws Exception {
        page.navigate(page.url().replace("/competences", "/documents"));
        assertThat(heading(page, "Documents")).isVisible();
        browser.assertAccessible();
        Download roadmap = page.waitForDownload(
                () -> page.getByText("Download the roadmap (Word)").first().click());
        assertThat(roadmap.suggestedFilename()).endsWith(".docx");
        try (InputStream in = roadmap.createReadStream();
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables()).isNotEmpty();
        }
    }

    private static void sign_out(Page page) {
        page.getByLabel(Pattern.compile("account and sign out")).first().click();
        page.getByText("Sign out").last().click();
        assertThat(page.getByLabel("Password").first()).isVisible();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }
}
