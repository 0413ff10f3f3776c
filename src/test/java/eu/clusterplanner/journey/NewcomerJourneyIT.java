package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody new plans a small partnership through all nine steps and never touches the mouse. */
class NewcomerJourneyIT {

    private final String password = PlannerProcess.newPassword();

    @TempDir
    Path data;

    @Test
    void from_the_first_thought_to_dated_actions_by_keyboard_alone() throws Exception {
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(1440)) {
            signIn(browser, planner);
            begin(browser);
            partners(browser);
            competences(browser);
            synergies(browser);
            valueChain(browser);
            strategy(browser);
            actions(browser);
            roadmap(browser);
            documents(browser);
            browser.assertNoErrors();
        }
    }

    private void signIn(Browser browser, PlannerProcess planner) {
        browser.page().navigate(planner.address());
        assertThat(browser.heading("Sign in")).isVisible();
        browser.tabTo(browser.field("E-mail"));
        browser.type(PlannerProcess.ADMINISTRATOR);
        browser.press("Tab");
        browser.type(password);
        browser.press("Enter");
        assertThat(browser.heading("My partnerships")).isVisible();
    }

    private static void begin(Browser browser) {
        browser.tabAndEnter(browser.button("New partnership"));
        browser.tabTo(browser.field("Acronym"));
        browser.type("SMALL");
        browser.press("Tab");
        browser.type("A small partnership");
        browser.press("Enter");
        assertThat(browser.heading("Basics")).isVisible();
        browser.tabTo(browser.page().getByLabel("Vision").first());
        browser.type("Packaging that leaves no waste");
        browser.leave("Tab");
        browser.tabTo(date(browser, "First day"));
        browser.type("1/1/2027");
        browser.leave("Tab");
        assertThat(date(browser, "First day")).hasValue("1 Jan 2027");
        saved(browser);
    }

    private static void partners(Browser browser) {
        next(browser, "Partners");
        partner(browser, "Alpha Cluster", "Alpha");
        partner(browser, "Beta Cluster", "Beta");
    }

    private static void partner(Browser browser, String name, String shortName) {
        browser.tabAndEnter(browser.button("Add a partner"));
        Locator field = browser.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        assertThat(field).isFocused();
        browser.type(name);
        browser.leave("Tab");
        browser.type(shortName);
        browser.leave("Tab");
        assertThat(browser.heading(shortName)).isVisible();
    }

    private static void competences(Browser browser) {
        next(browser, "Competences");
        competence(browser, "Coating", "4", "1");
        competence(browser, "Recycling", "0", "3");
    }

    /** The name in the details, back to the row by Escape, needed level and importance, and past two figures the levels. */
    private static void competence(Browser browser, String name, String alpha, String beta) {
        browser.tabAndEnter(browser.button("Add a competence"));
        Locator field = browser.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        assertThat(field).isFocused();
        browser.type(name);
        browser.escapeToCell();
        browser.press("ArrowRight");
        browser.type("3");
        browser.press("ArrowRight");
        browser.type("Essential");
        browser.press("Tab", "ArrowRight", "ArrowRight");
        browser.type(alpha);
        browser.press("ArrowRight");
        browser.answered(() -> browser.type(beta));
        saved(browser);
    }

    private static void synergies(Browser browser) {
        next(browser, "Synergies");
        browser.tabAndEnter(browser.button("Our own view, and what we plan …"));
        browser.tabTo(browser.page().getByLabel("Our own score (0 to 100)").first());
        browser.type("80");
        browser.leave("Tab");
        browser.type("They share a pilot line");
        browser.leave("Tab");
        assertThat(browser.page().getByText("Our own view: 80 of 100").first()).isVisible();
        saved(browser);
    }

    private static void valueChain(Browser browser) {
        next(browser, "Value chain");
        browser.tabAndEnter(browser.button("Begin with a template …"));
        browser.tabAndEnter(browser.button("Add this chain"));
        assertThat(browser.page().getByText("Who does what at each stage").first())
                .isVisible();
        browser.tabIntoSheet();
        browser.press("ArrowRight");
        browser.answered(() -> browser.type("3"));
        browser.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
        browser.answered(() -> browser.type("3"));
        assertThat(browser.page().getByText("Leads: Alpha").first()).isAttached();
        saved(browser);
    }

    private static void strategy(Browser browser) {
        next(browser, "Strategy");
        browser.tabAndEnter(browser.button("Edit axes and objectives"));
        browser.tabAndEnter(browser.button("Add an axis"));
        typeIntoNew(browser, "Title", "Close the loop");
        browser.tabAndEnter(browser.button("Add an objective"));
        typeIntoNew(browser, "Title", "Collect what was packed");
        browser.tabTo(date(browser, "Reached by"));
        browser.type("M18");
        browser.leave("Tab");
        assertThat(browser.heading("O1 Collect what was packed")).isVisible();
        saved(browser);
    }

    /** The cursor is in the first field of what was added. */
    private static void typeIntoNew(Browser browser, String label, String text) {
        assertThat(browser.page().getByLabel(label).last()).isFocused();
        browser.type(text);
        browser.leave("Tab");
    }

    private static void actions(Browser browser) {
        next(browser, "Shared actions");
        browser.tabAndEnter(browser.button("Add a shared action"));
        browser.awaitCell();
        browser.type("Pilot of a deposit system");
        browser.answered(() -> browser.press("Enter"));
        assertThat(browser.page().getByText("Pilot of a deposit system").first())
                .isVisible();
        saved(browser);
    }

    private static void roadmap(Browser browser) {
        next(browser, "Roadmap");
        assertThat(browser.page().getByText("Pilot of a deposit system").first())
                .isAttached();
        assertThat(browser.page().locator("planner-figure svg").first()).isAttached();
        assertThat(browser.page().locator("planner-figure[aria-busy]")).hasCount(0);
        browser.tabAndEnter(browser.link("Milestones"));
        assertThat(browser.button("Add a milestone")).isVisible();
        browser.tabAndEnter(browser.button("Add a milestone"));
        typeIntoNew(browser, "Title", "Half way");
        browser.tabTo(date(browser, "Date"));
        browser.type("31 Aug");
        browser.leave("Tab");
        assertThat(date(browser, "Date")).hasValue("31 Aug 2027");
        saved(browser);
    }

    private static void documents(Browser browser) throws Exception {
        next(browser, "Documents");
        browser.tabTo(browser.page().getByText("Download the roadmap (Word)").first());
        Download download = browser.page().waitForDownload(() -> browser.press("Enter"));
        try (InputStream file = download.createReadStream();
                XWPFDocument document = new XWPFDocument(file);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            // the document keeps a date on one line by spaces that do not break
            assertThat(text.getText().replace('\u00a0', ' '))
                    .contains("Pilot of a deposit system", "31 Aug 2027: Half way");
        }
    }

    /** The text of a date; its calendar has the same name. */
    private static Locator date(Browser browser, String label) {
        return browser.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .last();
    }

    private static void next(Browser browser, String step) {
        browser.tabAndEnter(browser.link("Next step " + step));
        browser.arrive(step);
    }

    private static void saved(Browser browser) {
        assertThat(browser.page().getByText("All changes saved").first()).isVisible();
    }
}
