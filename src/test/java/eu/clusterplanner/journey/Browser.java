package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page in the machine's Chromium that remembers what went wrong on it. */
final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Browser(int width) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("PLANNER_CHROMIUM", "/usr/bin/chromium");
        page = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        page.onResponse(this::note);
    }

    Page page() {
        return page;
    }

    /** Nothing that axe finds; the indicator of a lost connection is Vaadin's own and stands outside all landmarks. */
    void assertAccessible() {
        var violations = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
        assertThat(violations).as(page.url() + " " + violations).isEmpty();
    }

    void assertNoErrors() {
        assertThat(errors).isEmpty();
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
