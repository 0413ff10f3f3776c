package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The matrix by keyboard alone, with a block pasted, opens a gap; on the next step the manager decides what to do about
 * it, and the decision is there after a reload.
 */
class GapDecisionIT {

    private static final Pattern PARTNERSHIP = Pattern.compile(".*/partnerships/[0-9a-f-]{36}/");

    /** Pastes into the active cell, as the browser does when somebody presses Ctrl+V. */
    private static final String PASTE = """
            (text) => {
                const data = new DataTransfer();
                data.setData('text/plain', text);
                const options = { clipboardData: data, bubbles: true, cancelable: true, composed: true };
                document.querySelector('planner-sheet').dispatchEvent(new ClipboardEvent('paste', options));
            }""";

    private final String password = PlannerProcess.newPassword();

    @TempDir
    Path data;

    @Test
    void a_block_pasted_into_the_matrix_opens_a_gap_and_the_team_decides_on_it() {
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(1440)) {
            browser.openExample(planner, password);
            visit(browser, "competences?competence=C5&partner=SCS");
            Locator figures = browser.page().locator(".planner-summary .planner-figures");
            assertThat(figures).containsText("96.7");
            browser.awaitCell();

            browser.page().evaluate(PASTE, "1\n0");

            // the two competences that only this partner has are gaps now
            assertThat(figures).containsText("84.7");
            browser.press("ArrowUp", "ArrowDown", "2", "Enter");
            assertThat(figures).containsText("88");
            browser.press("Escape");
            browser.assertAccessible();

            visit(browser, "synergies?record=C5");
            Locator gap =
                    browser.page().locator(".planner-gaps > li").filter(new Locator.FilterOptions().setHasText("C5 "));
            assertThat(gap).containsText("Nobody has it");
            assertThat(gap).containsText("No decision yet");
            decide(browser, gap);
            browser.assertAccessible();
            browser.page().reload();
            assertThat(gap).containsText("Decided: Bring in a partner · SCS");
            browser.assertNoErrors();
        }
    }

    private static void decide(Browser browser, Locator gap) {
        Page page = browser.page();
        // the link to it has opened it
        gap.getByLabel("What we do").last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Bring in a partner"))
                .click();
        Locator owner = gap.getByLabel("Who sees to it").last();
        owner.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("SCS"))
                .first()
                .click();
        assertThat(gap).containsText("Decided: Bring in a partner · SCS");
    }

    private static void visit(Browser browser, String rest) {
        Matcher partnership = PARTNERSHIP.matcher(browser.page().url());
        assertThat(partnership.find()).isTrue();
        browser.page().navigate(partnership.group() + rest);
        browser.settle();
    }
}
