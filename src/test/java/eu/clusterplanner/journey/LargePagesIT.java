package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The large demonstration: however much a partnership has, a page holds no more than a browser carries with ease. */
class LargePagesIT {

    @Test
    void no_page_holds_too_many_elements(@TempDir Path data) {
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
            browser.assertNoErrors();
        }
    }
}
