package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A new administrator plans a partnership by keyboard, finds it again, opens the example and takes its roadmap; in a wide
 * window and in one as narrow as a telephone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstJourneyIT {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
    private static final Pattern PARTNERSHIP = Pattern.compile("/partnerships/([0-9a-f-]{36})/");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String password = PlannerProcess.newPassword();
    private PlannerProcess planner;

    @BeforeAll
    void the_first_administrator_is_set_up(@TempDir Path data) {
        planner = PlannerProcess.startAsBuilt(data, password, Map.of()).awaitReady();
        try (Browser browser = new Browser(NARROW)) {
            browser.page().navigate(planner.address());
            browser.arrive("Set up the planner");
            browser.field("One-time code").fill(codeInTheLog());
            browser.field("Name").fill("First administrator");
            browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
            browser.page().getByLabel("Password").first().fill(password);
            browser.button("Make my account").click();
            browser.arrive("Sign in");
            browser.assertNoErrors();
        }
    }

    @AfterAll
    void stop() {
        planner.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void from_sign_in_to_the_roadmap_of_the_example(int width) throws Exception {
        try (Browser browser = new Browser(width)) {
            signIn(browser);
            beginPartnership(browser, "JOURNEY" + width);
            addTwoPartners(browser);
            fillMatrix(browser);
            openExample(browser);
            compareSynergies(browser);
            compareDates(browser);
            visit(browser, "value-chain", "Value chain");
            visit(browser, "strategy", "Strategy");
            visit(browser, "actions", "Shared actions");
            visit(browser, "team", "Team");
            takeRoadmap(browser);
            signOut(browser);
            browser.assertNoErrors();
        }
    }

    private String codeInTheLog() {
        Matcher code = CODE.matcher(planner.output());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private void signIn(Browser browser) {
        browser.page().navigate(planner.address());
        browser.arrive("Sign in");
        browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        browser.page().getByLabel("Password").first().fill(password);
        browser.press("Enter");
        browser.arrive("My partnerships");
    }

    private static void beginPartnership(Browser browser, String acronym) {
        Page page = browser.page();
        browser.button("New partnership").click();
        browser.field("Acronym").fill(acronym);
        browser.assertAccessible();
        browser.field("Name").fill("A partnership begun in a browser");
        browser.press("Enter");
        browser.arrive("Basics");
        page.getByLabel("Vision").first().fill("Stored when it is left");
        browser.leave("Tab");
        browser.type("A mission");
        browser.leave("Tab");
        saved(page);
        page.reload();
        assertThat(page.getByLabel("Vision").first()).hasValue("Stored when it is left");
        assertThat(page.getByLabel("Mission").first()).hasValue("A mission");
        page.getByText("All partnerships").first().click();
        assertThat(browser.heading("My partnerships")).isVisible();
        assertThat(page.getByText(acronym).first()).isVisible();
        page.goBack();
        assertThat(browser.heading("Basics")).isVisible();
        assertThat(page.getByLabel("Vision").first()).hasValue("Stored when it is left");
    }

    private static void addTwoPartners(Browser browser) {
        Page page = browser.page();
        visit(browser, "partners", "Partners");
        addPartner(browser, "Alpha Cluster", "Alpha");
        Locator back = browser.button("All partners");
        if (back.isVisible()) {
            back.click();
        }
        addPartner(browser, "Beta Cluster", "Beta");
        browser.assertAccessible();
        page.reload();
        assertThat(page.getByText("Alpha").first()).isAttached();
        assertThat(page.getByText("Beta").first()).isAttached();
    }

    /** From the button on, the name is typed where the cursor is. */
    private static void addPartner(Browser browser, String name, String shortName) {
        browser.button("Add a partner").press("Enter");
        Locator field = browser.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        assertThat(field).isFocused();
        browser.type(name);
        browser.leave("Tab");
        browser.type(shortName);
        browser.leave("Tab");
        assertThat(browser.heading(shortName)).isVisible();
        saved(browser.page());
    }

    private static void fillMatrix(Browser browser) {
        Page page = browser.page();
        visit(browser, "competences", "Competences");
        addCompetence(browser, "Coating", "4", "3", "?");
        addCompetence(browser, "Recycling", "3", "1", "4");
        browser.assertAccessible();
        page.reload();
        assertThat(page.getByText("C1 Coating").first()).isVisible();
        assertThat(page.getByText("C2 Recycling").first()).isVisible();
        assertThat(page.getByText("All cells are answered").first()).isVisible();
        // of equal importance: three quarters of the first, all of the second
        assertThat(page.getByText("87.5").first()).isVisible();
    }

    /** The name in the details; back to the row by Escape; needed level and importance; past two figures to the ratings. */
    private static void addCompetence(Browser browser, String name, String needed, String alpha, String beta) {
        browser.button("Add a competence").press("Enter");
        Locator field = browser.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        assertThat(field).isFocused();
        browser.type(name);
        browser.escapeToCell();
        browser.press("ArrowRight");
        browser.type(needed);
        browser.press("ArrowRight");
        browser.type("Essential");
        browser.press("Tab", "ArrowRight", "ArrowRight");
        browser.type(alpha);
        browser.press("ArrowRight");
        browser.answered(() -> browser.type(beta));
        saved(browser.page());
    }

    private void openExample(Browser browser) {
        browser.page().getByText("All partnerships").first().click();
        browser.button("Open the example").click();
        assertThat(browser.page().getByText("AdPack").first()).isVisible();
        browser.arrive("Basics");
    }

    private void compareSynergies(Browser browser) throws Exception {
        JsonNode analysis = computed(browser, "analysis");
        visit(browser, "competences", "Competences");
        assertThat(browser.page()
                        .getByText(String.format(
                                Locale.UK,
                                "%.1f",
                                100 * analysis.at("/competence/coverage").asDouble()))
                        .first())
                .isVisible();
        visit(browser, "synergies", "Synergies");
        List<JsonNode> pairs = StreamSupport.stream(
                        analysis.at("/competence/pairs").spliterator(), false)
                .toList();
        assertThat(pairs).hasSize(15);
        for (JsonNode pair : pairs) {
            Locator cell = browser.page()
                    .locator("[id='pairs-cell."
                            + pair.at("/partners/0").asString() + "."
                            + pair.at("/partners/1").asString() + "'] text");
            assertThat(cell)
                    .hasText(String.valueOf(Math.round(pair.at("/synergy").asDouble())));
        }
    }

    private void compareDates(Browser browser) throws Exception {
        JsonNode roadmap = computed(browser, "roadmap");
        visit(browser, "roadmap", "Roadmap");
        assertThat(browser.page().getByText(day(roadmap.get("end"))).first()).isVisible();
        JsonNode first = roadmap.at("/actions/1");
        browser.page()
                .locator("[id='plan-bar." + first.get("action").asString().replace(".", "_2e_") + "']")
                .click();
        Locator why = browser.page().locator(".planner-why");
        assertThat(why).containsText(day(first.get("earliestStart")));
        assertThat(why).containsText(day(first.get("earliestEnd")));
        browser.assertAccessible();
    }

    private static void takeRoadmap(Browser browser) throws IOException {
        Page page = browser.page();
        visit(browser, "documents", "Documents");
        Download roadmap = page.waitForDownload(
                () -> page.getByText("Download the roadmap (Word)").first().click());
        assertThat(roadmap.suggestedFilename()).startsWith("AdPack").endsWith(".docx");
        try (InputStream in = roadmap.createReadStream();
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("Working mission to Czechia");
        }
    }

    private static void signOut(Browser browser) {
        browser.page()
                .getByLabel(Pattern.compile("account and sign out"))
                .first()
                .click();
        browser.page().getByText("My account").last().click();
        browser.arrive("My account");
        browser.page()
                .getByLabel(Pattern.compile("account and sign out"))
                .first()
                .click();
        browser.page().getByText("Sign out").last().click();
        browser.arrive("Sign in");
    }

    /** Goes to a page of the partnership that is open. */
    private static void visit(Browser browser, String step, String heading) {
        browser.page().navigate(browser.page().url().replaceFirst("/[a-z-]+(\\?.*)?$", "/" + step));
        browser.arrive(heading);
    }

    private static void saved(Page page) {
        assertThat(page.getByText("All changes saved at").first()).isVisible();
    }

    private JsonNode computed(Browser browser, String what) throws Exception {
        Matcher id = PARTNERSHIP.matcher(browser.page().url());
        assertThat(id.find()).isTrue();
        String path = "/api/v1/partnerships/" + id.group(1) + "/" + what;
        return JSON.readTree(planner.send(planner.request(path).GET()).body());
    }

    private static String day(JsonNode date) {
        return LocalDate.parse(date.asString()).format(DAY);
    }
}
