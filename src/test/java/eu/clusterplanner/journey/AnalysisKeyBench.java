package eu.clusterplanner.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.clusterplanner.testing.BenchReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the pages of the analysis take from a key to its answer on screen, with 30 partners and 200 competences. Times
 * of a busy machine say nothing. Run by {@code ./planner bench}.
 */
class AnalysisKeyBench {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 24;
    private static final int MOST_MILLISECONDS = 100;

    /** Notes the time from the next key until something in the area is different and has been painted. */
    private static final String WATCH = """
            (selector) => {
                const host = document.querySelector(selector);
                const area = host.shadowRoot ?? host;
                window.measured = null;
                let start = 0;
                document.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true, once: true });
                const observer = new MutationObserver(() => {
                    observer.disconnect();
                    requestAnimationFrame(() => setTimeout(() => (window.measured = performance.now() - start)));
                });
                observer.observe(area, { subtree: true, childList: true, attributes: true, characterData: true });
            }""";

    @Test
    void from_a_key_to_its_answer_on_screen(@TempDir Path data) {
        try (BenchReport report = new BenchReport("From a key to its answer, 30 partners and 200 competences");
                PlannerProcess planner = PlannerProcess.largeDemonstration(data);
                Browser browser = new Browser(1440)) {
            LargePages.signIn(browser, planner);
            Page page = browser.page();

            LargePages.open(browser, LargePages.address(planner, "competences?competence=C5&partner=P3"));
            browser.awaitCell();
            String grid = "planner-sheet vaadin-grid";
            line(report, "matrix, arrow key", times(browser, grid, round -> round % 2 == 0 ? "ArrowDown" : "ArrowUp"));
            line(report, "matrix, level typed", times(browser, grid, round -> String.valueOf(round % 5)));

            LargePages.open(browser, LargePages.address(planner, "synergies"));
            Locator why = page.locator(".planner-pairs vaadin-details-summary").first();
            why.focus();
            line(report, "synergies, Why?", times(browser, ".planner-pairs li", round -> "Enter"));

            LargePages.open(browser, LargePages.address(planner, "try"));
            page.locator(".planner-trial-partners input").nth(3).focus();
            line(report, "try without a partner", times(browser, ".planner-comparison", round -> "Space"));
            browser.assertNoErrors();
        }
    }

    private interface Keys {
        String of(int round);
    }

    private static List<Double> times(Browser browser, String area, Keys keys) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            browser.settle();
            browser.page().evaluate(WATCH, area);
            browser.press(keys.of(round));
            browser.page().waitForFunction("() => window.measured !== null");
            times.add(((Number) browser.page().evaluate("() => window.measured")).doubleValue());
        }
        return times.subList(WARM_UP, times.size()).stream().sorted().toList();
    }

    private static void line(BenchReport report, String what, List<Double> sorted) {
        double median = BenchReport.median(sorted);
        report.line(
                median <= MOST_MILLISECONDS,
                "100 ms",
                String.format(
                        Locale.ROOT,
                        "%-22s median %4.0f ms, 90 %% within %4.0f ms, most %4.0f ms",
                        what,
                        median,
                        sorted.get(sorted.size() * 9 / 10),
                        sorted.getLast()));
    }
}
