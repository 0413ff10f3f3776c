package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.clusterplanner.testing.BenchReport;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from the key that ends a duration to the new dates on screen, with 30 partners and 1,000 actions.
 * Times of a busy machine say nothing. Run by {@code ./planner bench}.
 */
class ActionSheetBench {

    private static final int WIDTH = 1920;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;
    private static final int MOST_MILLISECONDS = 300;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    /** Notes the time from the next Enter until another end of the first action has been painted. */
    private static final String WATCH = """
            () => {
                const root = document.querySelector('planner-sheet vaadin-grid').shadowRoot;
                const text = (cell) => cell.querySelector('slot').assignedElements()[0]?.textContent ?? '';
                const column = [...root.querySelectorAll('thead th')].find((cell) => text(cell) === 'End').ariaColIndex;
                const row = [...root.querySelectorAll('tbody#items tr')]
                    .find((tr) => [...tr.children].some((cell) => text(cell) === 'A1'));
                const end = [...row.children].find((cell) => cell.ariaColIndex === column);
                const before = text(end);
                window.measured = null;
                let start = 0;
                document.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true });
                const look = () => {
                    if (text(end) === before) {
                        requestAnimationFrame(look);
                    } else {
                        requestAnimationFrame(() => setTimeout(() => (window.measured = performance.now() - start)));
                    }
                };
                look();
            }""";

    @Test
    void from_the_key_to_the_new_dates_on_screen(@TempDir Path data) throws IOException, InterruptedException {
        String password = PlannerProcess.newPassword();
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(WIDTH)) {
            String partnership = bringIn(planner, new LargePlan(7, 30, 1000).file());
            Page page = browser.page();
            page.navigate(planner.address());
            browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
            page.getByLabel("Password").first().fill(password);
            browser.press("Enter");
            page.waitForURL(address -> !address.contains("login"));
            page.navigate(planner.address() + "/partnerships/" + partnership + "/actions?record=A1&property=duration");
            browser.awaitCell();
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                times.add(measured(browser, round % 2 == 0 ? "40 days" : "3 days"));
            }
            report(times.subList(WARM_UP, times.size()).stream().sorted().toList());
            browser.assertNoErrors();
        }
    }

    private static String bringIn(PlannerProcess planner, String file) throws IOException, InterruptedException {
        HttpResponse<String> answer = planner.send(planner.request("/api/v1/partnerships")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(file)));
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    private static double measured(Browser browser, String duration) {
        Page page = browser.page();
        page.evaluate(WATCH);
        browser.type(duration);
        browser.press("Enter");
        page.waitForFunction("() => window.measured !== null");
        double time = ((Number) page.evaluate("() => window.measured")).doubleValue();
        browser.press("ArrowUp");
        // the flash of the cells that followed is part of what people see, and not of what is measured next
        page.waitForFunction("() => !document.querySelector('planner-sheet').unsaved");
        return time;
    }

    private static void report(List<Double> sorted) {
        try (BenchReport report =
                new BenchReport("From the key that ends a duration to the new dates on screen, 1,000 actions")) {
            double median = BenchReport.median(sorted);
            report.line(
                    median <= MOST_MILLISECONDS,
                    "300 ms",
                    String.format(
                            Locale.ROOT,
                            "median %.0f ms, 90 %% within %.0f ms, most %.0f ms (%d rounds)",
                            median,
                            sorted.get(sorted.size() * 9 / 10),
                            sorted.getLast(),
                            sorted.size()));
        }
    }
}
