package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.clusterplanner.exchange.persistence.SamplePartnerships;
import eu.clusterplanner.record.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The pages of the large demonstration in a browser. */
final class LargePages {

    /** More elements than this, shadow roots included, make a browser slow on a small machine. */
    static final int MOST_NODES = 5000;

    static final String MANAGER = "manager@demo.invalid";

    private static final String COUNT = """
            () => {
                const count = (root) => [...root.querySelectorAll('*')]
                    .reduce((sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0), 0);
                return count(document);
            }""";

    private LargePages() {}

    static String address(PlannerProcess planner, String path) {
        return planner.address() + "/partnerships/" + SamplePartnerships.LARGE + "/" + path;
    }

    /** Opens a page; returns when it can be used and has been painted. */
    static void open(Browser browser, String address) {
        Page page = browser.page();
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        browser.settle();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    }

    /** Elements of the page, those in shadow roots included. */
    static int nodes(Page page) {
        return ((Number) page.evaluate(COUNT)).intValue();
    }

    /** Signs in who may see and edit all. */
    static void signIn(Browser browser, PlannerProcess planner) {
        browser.signIn(planner, MANAGER, planner.demoPassword(MANAGER));
    }

    /** Opens all pages of the partnership, each once, and says so while it is open. */
    static void openAll(Browser browser, PlannerProcess planner, Consumer<String> opened) {
        Set<String> addresses = new HashSet<>();
        for (Step step : Step.values()) {
            openOnce(browser, address(planner, step.path()), addresses, opened);
            subPages(browser.page()).forEach(address -> openOnce(browser, address, addresses, opened));
        }
        openOnce(browser, address(planner, "team"), addresses, opened);
        openOnce(browser, address(planner, "try?without=P1&without=P2&with=New;C1:4"), addresses, opened);
        openOnce(browser, address(planner, "excel"), addresses, opened);
        openOnce(browser, address(planner, "requests"), addresses, opened);
        openOnce(browser, address(planner, "reviews/new"), addresses, opened);
        openOnce(browser, address(planner, "decisions"), addresses, opened);
        openOnce(browser, address(planner, "comments"), addresses, opened);
    }

    private static void openOnce(Browser browser, String address, Set<String> before, Consumer<String> opened) {
        if (before.add(address)) {
            open(browser, address);
            opened.accept(address);
        }
    }

    private static List<String> subPages(Page page) {
        return page.locator(".planner-sub-pages a:not([aria-current])").all().stream()
                .map(link -> String.valueOf(link.evaluate("link => link.href")))
                .toList();
    }
}
