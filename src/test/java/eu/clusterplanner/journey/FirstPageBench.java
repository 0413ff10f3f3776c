package eu.clusterplanner.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import eu.clusterplanner.testing.BenchReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many bytes of script the first page costs whoever comes for the first time, as they travel. */
class FirstPageBench {

    private static final int MOST_BYTES = 250_000;

    @Test
    void script_of_the_sign_in(@TempDir Path data) {
        try (BenchReport report = new BenchReport("First page");
                PlannerProcess planner = PlannerProcess.ready(data, PlannerProcess.newPassword());
                Browser browser = new Browser(1440)) {
            Page page = browser.page();
            List<Request> scripts = new CopyOnWriteArrayList<>();
            page.onRequestFinished(request -> {
                if (request.resourceType().equals("script")) {
                    scripts.add(request);
                }
            });
            page.navigate(planner.address() + "/login");
            page.getByLabel("Password").first().waitFor();
            browser.settle();
            int bytes = scripts.stream()
                    .mapToInt(script -> script.sizes().responseBodySize)
                    .sum();
            report.line(
                    bytes <= MOST_BYTES,
                    "250 KB",
                    String.format(
                            Locale.ROOT,
                            "scripts of /login: %.0f KB compressed, %d files",
                            bytes / 1e3,
                            scripts.size()));
        }
    }
}
