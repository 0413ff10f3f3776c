package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.clusterplanner.exchange.ExportedWorkbook;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The large demonstration: however much a partnership has, a page holds no more than a browser carries with ease. */
class LargePagesIT {

    @Test
    void no_page_holds_too_many_elements(@TempDir Path data) throws IOException {
        try (PlannerProcess planner = PlannerProcess.start(data, "", PlannerProcess.LARGE_DEMONSTRATION)
                        .awaitReady();
                Browser browser = new Browser(1440)) {
            LargePages.signIn(browser, planner);
            Map<String, Integer> tooLarge = new TreeMap<>();
            LargePages.openAll(browser, planner, address -> {
                int nodes = LargePages.nodes(browser.page());
                if (nodes >= LargePages.MOST_NODES) {
                    tooLarge.put(address, nodes);
                }
            });
            assertThat(tooLarge).isEmpty();
            assertThat(nodesOfReturnedWorkbook(browser, planner)).isLessThan(LargePages.MOST_NODES);
            browser.assertNoErrors();
        }
    }

    /** Every assessment of every partner, and every partner, comes back changed. */
    private static int nodesOfReturnedWorkbook(Browser browser, PlannerProcess planner) throws IOException {
        LargePages.open(browser, LargePages.address(planner, "excel"));
        Page page = browser.page();
        Download workbook = page.waitForDownload(() -> page.getByText("Download the whole plan as Excel workbook")
                .first()
                .click());
        byte[] edited;
        try (InputStream in = workbook.createReadStream()) {
            edited = EditedWorkbook.of(in.readAllBytes())
                    .setAll("Partners", "City", "Elsewhere")
                    .setAll("Assessments", "Note", "Noted")
                    .bytes();
        }
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("large.xlsx", ExportedWorkbook.CONTENT_TYPE, edited));
        assertThat(page.getByText("differences in large.xlsx")).isVisible();
        browser.settle();
        return LargePages.nodes(page);
    }
}
