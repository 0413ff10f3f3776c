package eu.clusterplanner.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.clusterplanner.testing.BenchReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server keeps for somebody who has the shared actions of a large partnership open. */
class SessionBench {

    private static final int FIRST = 2;
    private static final int MORE = 10;
    private static final double MOST_BYTES = 2e6;
    private static final double PATIENCE = 120_000;
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    @Test
    void heap_for_each_open_page(@TempDir Path data) throws Exception {
        try (BenchReport report = new BenchReport("Memory of an open session, 1,000 actions");
                PlannerProcess planner = PlannerProcess.largeDemonstration(data);
                Browser browser = new Browser(1440)) {
            String password = planner.demoPassword(LargePages.MANAGER);
            List<BrowserContext> open = new ArrayList<>(open(browser, planner, password, FIRST));
            long before = heap(planner);
            open.addAll(open(browser, planner, password, MORE));
            long after = heap(planner);
            double each = (double) (after - before) / MORE;
            report.line(
                    each <= MOST_BYTES,
                    "2 MB",
                    String.format(
                            Locale.ROOT,
                            "page of shared actions: %.2f MB a session (%d more sessions, live objects %.0f to %.0f"
                                    + " MB)",
                            each / 1e6,
                            MORE,
                            before / 1e6,
                            after / 1e6));
            open.forEach(BrowserContext::close);
        }
    }

    private static List<BrowserContext> open(Browser browser, PlannerProcess planner, String password, int count) {
        List<BrowserContext> open = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            BrowserContext context = browser.page().context().browser().newContext();
            // the first page of 1,000 actions, on a server that has just started and a machine that does other things
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            page.navigate(LargePages.address(planner, "actions"));
            page.getByLabel("E-mail").last().fill(LargePages.MANAGER);
            page.getByLabel("Password").first().fill(password);
            page.keyboard().press("Enter");
            page.locator("planner-sheet").first().waitFor();
            page.waitForFunction(Browser.SETTLED);
            open.add(context);
        }
        return open;
    }

    /** Bytes of the objects that are alive: the histogram collects all others first. */
    private static long heap(PlannerProcess planner) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(planner.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(answer);
        if (!total.find()) {
            throw new IllegalStateException(answer);
        }
        return Long.parseLong(total.group(1));
    }
}
