package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One page in the machine's Chromium, of a window of some width, that remembers what went wrong on it. */
final class Browser implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final int PATIENCE_MS = 60_000;

    /** Whether the server has answered all that a page asked for. */
    static final String SETTLED =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    private static final String PICTURE = "/VAADIN/dynamic/resource/";
    private static final int MOST_TABS = 200;
    private static final String HAS_FOCUS = """
            target => {
                let active = document.activeElement;
                while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
                return active === target || target.contains(document.activeElement);
            }""";
    private static final String IN_SHEET = """
            () => {
                let active = document.activeElement;
                while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
                return active?.tagName === 'TD';
            }""";

    /**
     * With no more than is asked: a way to each of the many elements that pass takes axe longer than the rules. The style
     * sheets, which it reads first, are for a rule that is still an experiment and not asked.
     */
    private static final String VIOLATIONS = """
            async (rules) => {
                const options = { resultTypes: ['violations'], preload: { assets: ['media'] } };
                if (rules.length > 0) options.runOnly = { type: 'rule', values: rules };
                const found = await axe.run({ exclude: [['vaadin-connection-indicator']] }, options);
                return found.violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes)}`);
            }""";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final int width;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Browser(int width) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getenv().getOrDefault("PLANNER_CHROMIUM", "/usr/bin/chromium");
        this.width = width;
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        page = another();
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        page.onResponse(this::note);
    }

    Page page() {
        return page;
    }

    /** A page of somebody else, with cookies and storage of its own; what goes wrong there is not remembered. */
    Page another() {
        Page other = chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, HEIGHT))
                .newPage();
        other.setDefaultTimeout(PATIENCE_MS);
        return other;
    }

    /** Waits until the page of that heading is there, and lets axe look at it. */
    void arrive(String heading) {
        assertThat(heading(heading)).isVisible();
        assertAccessible();
    }

    /** Signs the first administrator in and goes to the basics of a new copy of the example. */
    void openExample(PlannerProcess planner, String password) {
        page.navigate(planner.address());
        field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        page.getByLabel("Password").first().fill(password);
        press("Enter");
        button("Open the example").click();
        page.waitForURL(address -> address.contains("/basics"));
        assertThat(heading("Basics")).isVisible();
    }

    /** Signs that person in and waits until the start page is there. */
    void signIn(PlannerProcess planner, String email, String password) {
        page.navigate(planner.address());
        field("E-mail").fill(email);
        page.getByLabel("Password").first().fill(password);
        press("Enter");
        assertThat(heading("My partnerships")).isVisible();
    }

    Locator heading(String text) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    /** The field that stands in front: the one of a dialog, where one is open. */
    Locator field(String label) {
        return page.getByLabel(label).last();
    }

    void press(String... keys) {
        Stream.of(keys).forEach(page.keyboard()::press);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /**
     * Goes there by the Tab key alone, out of a sheet by Escape, as somebody does who has no mouse; fails where that does
     * not lead there.
     */
    void tabTo(Locator target) {
        assertThat(target).isAttached();
        for (int steps = 0; steps < MOST_TABS; steps++) {
            if ((Boolean) target.evaluate(HAS_FOCUS)) {
                return;
            }
            if ((Boolean) page.evaluate(IN_SHEET)) {
                press("Escape");
            }
            press("Tab");
        }
        throw new AssertionError(MOST_TABS + " times Tab do not lead to " + target);
    }

    /** Goes there by the Tab key and presses Enter. */
    void tabAndEnter(Locator target) {
        tabTo(target);
        press("Enter");
    }

    /** Goes by the Tab key into the cells of the first sheet, past its headings. */
    void tabIntoSheet() {
        tabTo(page.locator("planner-sheet").first());
        for (int steps = 0; steps < 5 && !(Boolean) page.evaluate(IN_SHEET); steps++) {
            press("Tab");
        }
        awaitCell();
    }

    Locator link(String text) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .last();
    }

    /** Until the cursor is in a cell of a sheet. */
    void awaitCell() {
        page.waitForFunction(IN_SHEET);
    }

    /** Back to the row from a field of its details; the first Escape may just close what the field offers. */
    void escapeToCell() {
        for (int attempts = 0; attempts < 3; attempts++) {
            press("Escape");
            if (isInSheetSoon()) {
                return;
            }
        }
        throw new AssertionError("Escape does not lead back to the sheet");
    }

    private boolean isInSheetSoon() {
        try {
            page.waitForFunction(IN_SHEET, null, new Page.WaitForFunctionOptions().setTimeout(3_000));
            return true;
        } catch (TimeoutError listWasOpen) {
            return false;
        }
    }

    /** Leaves a field by that key and waits until the server has answered. */
    void leave(String key) {
        answered(() -> press(key));
    }

    void answered(Runnable act) {
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), act);
    }

    void assertAccessible() {
        assertThat(violations()).as(page.url()).isEmpty();
    }

    /**
     * What axe finds, by these rules or by all; the indicator of a lost connection is Vaadin's own and stands outside all
     * landmarks.
     */
    List<String> violations(String... rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(VIOLATIONS, List.of(rules)))
                .stream().map(String::valueOf).toList();
    }

    /** The same page in a window of that width, in light or dark colours; drawn when this returns. */
    void look(int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Until the server has answered all that the page asked for. */
    void settle() {
        page.waitForFunction(SETTLED);
    }

    /** What went wrong since this was asked last. */
    List<String> newErrors() {
        List<String> found = errors.stream().filter(this::matters).toList();
        errors.clear();
        return found;
    }

    void assertNoErrors() {
        assertThat(newErrors()).isEmpty();
    }

    /**
     * A picture that was drawn anew while somebody left its page is no longer known to the server, and nobody misses it:
     * the answer came before the browser learned that the page is gone.
     */
    private boolean matters(String error) {
        int at = error.indexOf(PICTURE);
        return !error.startsWith("404 ")
                || at < 0
                || page.locator("planner-figure[src*='" + error.substring(at + 1) + "']")
                                .count()
                        > 0;
    }

    private void note(ConsoleMessage message) {
        // what the server answered is noted with its address below
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            errors.add(message.text());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            errors.add(response.status() + " " + response.url());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
