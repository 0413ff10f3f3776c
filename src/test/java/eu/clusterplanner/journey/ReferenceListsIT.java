package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered while people type, taken and left by keyboard, in a window as narrow as a telephone. */
class ReferenceListsIT {

    private static final int NARROW = 390;

    @Test
    void offers_are_found_by_typing_and_taken_or_left_by_keyboard(@TempDir Path data) {
        String password = PlannerProcess.newPassword();
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(NARROW)) {
            browser.openExample(planner, password);
            String partnership = browser.page().url().replaceAll("/basics.*", "");

            browser.page().navigate(partnership + "/partners?record=NP");
            takeRegion(browser);
            browser.page().navigate(partnership + "/roadmap/risks");
            writeOwnRisk(browser);
            takeRisk(browser);
            typeBeforeOffersAreThere(browser);
            browser.assertNoErrors();
        }
    }

    private static void takeRegion(Browser browser) {
        Locator region = property(browser.page(), "nuts");
        region.fill("ita suomi");
        assertThat(option(browser.page(), "FI1D Pohjois- ja Itä-Suomi")).containsText("East and North Finland");
        browser.press("ArrowDown", "Enter");
        browser.leave("Tab");
        browser.page().reload();
        assertThat(property(browser.page(), "nuts")).hasValue("FI1D Pohjois- ja Itä-Suomi");
    }

    private static void writeOwnRisk(Browser browser) {
        Locator title = newRisk(browser);
        title.fill("Companies of our own do not take part");
        browser.press("Tab");
        // the line of the row says what is stored
        assertThat(browser.page().getByText("R9 Companies of our own do not take part"))
                .isVisible();
    }

    private static void takeRisk(Browser browser) {
        Locator title = newRisk(browser);
        title.fill("compan");
        assertThat(option(browser.page(), "Few companies take part")).containsText("R02 · Companies not verified");
        browser.assertAccessible();
        browser.press("ArrowDown", "Enter");
        assertThat(title).hasValue("Few companies take part");
        assertThat(browser.page().getByText("Filled from the catalogue").first())
                .isVisible();
        assertThat(property(browser.page(), "category")).hasValue("Companies");
    }

    private static void typeBeforeOffersAreThere(Browser browser) {
        List<Route> held = new ArrayList<>();
        browser.page().route("**/*v-r=uidl*", held::add);
        property(browser.page(), "category").fill("peo");
        browser.page().waitForCondition(() -> !held.isEmpty());
        browser.page().unroute("**/*v-r=uidl*");
        held.forEach(Route::resume);
        assertThat(option(browser.page(), "People")).isVisible();
        browser.press("Escape");
    }

    /** The title of a risk that was just added; it stands last. */
    private static Locator newRisk(Browser browser) {
        Locator titles = browser.page().locator("[data-property=title] input");
        int before = titles.count();
        browser.answered(() -> browser.button("Add a risk").press("Enter"));
        // the answer is there before it is drawn: until then the last one is that of another risk
        assertThat(titles).hasCount(before + 1);
        return titles.last();
    }

    private static Locator property(Page page, String name) {
        return page.locator("[data-property=" + name + "] input").last();
    }

    private static Locator option(Page page, String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
