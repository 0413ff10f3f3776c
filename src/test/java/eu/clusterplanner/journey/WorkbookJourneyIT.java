package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.clusterplanner.exchange.workbook.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.clusterplanner.exchange.ExportedWorkbook;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import eu.clusterplanner.exchange.workbook.RewrittenWorkbook;
import eu.clusterplanner.exchange.workbook.Table;
import eu.clusterplanner.exchange.workbook.TestWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook with two wrong rows is mended and imported, and comes out again; in a wide and in a narrow window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookJourneyIT {

    private static final int NARROW = 390;

    private final String password = PlannerProcess.newPassword();
    private PlannerProcess planner;

    @BeforeAll
    void start(@TempDir Path data) {
        planner = PlannerProcess.ready(data, password);
    }

    @AfterAll
    void stop() {
        planner.close();
    }

    @ParameterizedTest
    @ValueSource(ints = NARROW)
    void two_wrong_rows_are_mended_and_the_workbook_is_imported(int width) throws IOException {
        try (Browser browser = new Browser(width)) {
            signIn(browser);
            browser.button("Start from our Excel").click();
            browser.arrive("Start from our Excel");
            takeTemplate(browser.page());

            choose(browser.page(), workbook("Atlantis", "Gamma"));
            Locator problems = browser.page()
                    .getByText("2 places in ours.xlsx do not fit.")
                    .first();
            assertThat(problems).isVisible();
            assertThat(cell(browser, "Our partners, cell B3 (Country)")).isVisible();
            assertThat(cell(browser, "Actions, cell B2 (Lead partner)")).isVisible();
            assertThat(browser.page().getByText("There is no partner “Gamma”").first())
                    .isVisible();
            browser.assertAccessible();

            choose(browser.page(), workbook("Germany", "Beta"));
            assertThat(browser.page()
                            .getByText("Everything in ours.xlsx can be taken over.")
                            .first())
                    .isVisible();
            browser.page().getByText("Actions: the first rows").first().click();
            browser.page().getByText("Our partners: Partners").first().click();
            browser.assertAccessible();
            browser.field("Acronym").fill("OURS" + width);
            browser.field("Name").last().fill("From our Excel");
            browser.button("Make the partnership").click();

            browser.arrive("Basics");
            browser.page().waitForURL(Pattern.compile(".*/basics.*"));
            browser.page().navigate(browser.page().url().replaceFirst("/basics.*$", "/actions"));
            browser.arrive("Shared actions");
            assertThat(browser.page().getByText("Market study").first()).isVisible();
            byte[] taken = takeWorkbook(browser, "OURS" + width);
            bringBack(browser, "OURS" + width, taken);
            bringActionsBack(browser);
            browser.assertNoErrors();
        }
    }

    private static void bringBack(Browser browser, String acronym, byte[] taken) {
        Page page = browser.page();
        page.getByText(acronym).first().click();
        browser.arrive("Basics");
        page.navigate(page.url().replaceFirst("/basics.*$", "/excel"));
        browser.arrive("Edit in Excel");
        choose(
                page,
                EditedWorkbook.of(taken)
                        .set(1, "Partners", "City", "Gdynia")
                        .set(1, "Partners", "Country", "Atlantis")
                        .set(1, "Competences", "Description", "What it is")
                        .bytes());

        assertThat(page.getByText("2 differences in ours.xlsx. Nothing is stored yet."))
                .isVisible();
        assertThat(page.getByText("No country has this name.")).isVisible();
        browser.assertAccessible();
        page.getByLabel("Take over City of P1 Alpha").uncheck();
        browser.button("Take over one change").click();

        assertThat(page.getByText("Taken over: one value changed. One difference is left.")
                        .first())
                .isVisible();
        assertThat(page.getByText("Gdynia")).isVisible();
        browser.button("Undo").click();
        assertThat(page.getByText("That was taken back. 2 differences are left."))
                .isVisible();
    }

    /** The same title is changed in the file, by another library, and here. */
    private static void bringActionsBack(Browser browser) throws IOException {
        Page page = browser.page();
        Download actions = page.waitForDownload(() ->
                page.getByText("Download the shared actions as Excel workbook").click());
        byte[] edited;
        try (InputStream in = actions.createReadStream()) {
            edited = RewrittenWorkbook.of(in.readAllBytes(), Map.of("Market study", "Study of markets"));
        }
        page.navigate(page.url().replaceFirst("/excel.*$", "/actions?record=A1&property=title"));
        browser.arrive("Shared actions");
        browser.awaitCell();
        browser.type("Our study");
        browser.press("Enter");
        assertThat(page.locator("planner-saving")).hasText(Pattern.compile("All changes saved at .*"));
        page.getByText("Edit in Excel").last().click();
        browser.arrive("Edit in Excel");
        choose(page, edited);

        assertThat(page.getByText("Changed in both").last()).isVisible();
        assertThat(page.getByText("Study of markets").first()).isVisible();
        browser.assertAccessible();
        page.getByLabel("Take over Title of A1 Our study").check();
        browser.button("Take over one change").click();
        assertThat(page.getByText("Taken over: one value changed.").first()).isVisible();
        browser.button("Undo").click();
        assertThat(page.getByText("That was taken back. One difference is left."))
                .isVisible();
        assertThat(page.getByText("Our study").first()).isVisible();
    }

    private void signIn(Browser browser) {
        browser.page().navigate(planner.address());
        browser.arrive("Sign in");
        browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        browser.page().getByLabel("Password").first().fill(password);
        browser.press("Enter");
        browser.arrive("My partnerships");
    }

    private static void choose(Page page, byte[] workbook) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ours.xlsx", ExportedWorkbook.CONTENT_TYPE, workbook));
    }

    private static Locator cell(Browser browser, String text) {
        return browser.page().getByText(text).first();
    }

    private static void takeTemplate(Page page) throws IOException {
        Download template = page.waitForDownload(
                () -> page.getByText("Download an empty workbook").first().click());
        assertThat(tables(template)).extracting(Table::name).hasSize(6).startsWith("Partners", "Competences");
    }

    private static byte[] takeWorkbook(Browser browser, String acronym) throws IOException {
        Page page = browser.page();
        page.getByText("All partnerships").first().click();
        assertThat(browser.heading("My partnerships")).isVisible();
        page.getByLabel("More about " + acronym).first().click();
        Locator item =
                page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Download as Excel workbook"));
        Download workbook = page.waitForDownload(item::click);
        assertThat(workbook.suggestedFilename()).isEqualTo(acronym + ".xlsx");
        assertThat(tables(workbook).get(5).name()).isEqualTo("Read me");
        assertThat(tables(workbook).get(4).rows().get(1).text(1)).isEqualTo("Market study");
        try (InputStream in = workbook.createReadStream()) {
            return in.readAllBytes();
        }
    }

    private static List<Table> tables(Download download) throws IOException {
        try (InputStream in = download.createReadStream()) {
            return WorkbookReader.read(in.readAllBytes());
        }
    }

    private static byte[] workbook(String country, String lead) {
        return new TestWorkbook()
                .sheet("Our partners", row("Organisation", "Country"), row("Alpha", "PL"), row("Beta", country))
                .sheet("Competences", row("Competence", "Importance", "Alpha", "Beta"), row("Coating", "High", 3, "?"))
                .sheet(
                        "Actions",
                        row("Title", "Lead partner", "Start", "Duration (months)"),
                        row("Market study", lead, LocalDate.of(2027, 1, 15), 3))
                .bytes();
    }
}
