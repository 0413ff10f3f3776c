package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What if one partner leaves? A manager tries it on the example, with a new partner in its place, and changes nothing. */
class PartnerLeavesIT {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final String TRYING = "You are trying something. Nothing is changed.";

    @TempDir
    Path data;

    @Test
    void a_partner_is_left_out_replaced_and_nothing_is_changed_until_the_new_one_joins() {
        String password = PlannerProcess.newPassword();
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(WIDE)) {
            browser.openExample(planner, password);
            open(browser, "synergies", "Synergies");
            browser.link("Try without a partner").click();
            browser.arrive("Try with other partners");

            leaveOut(browser);
            tryNewPartner(browser);
            goThereAndBack(browser);
            keepAndOpenAgain(browser);
            adoptAndUndo(browser);

            browser.look(NARROW, ColorScheme.DARK);
            browser.assertAccessible();
            browser.assertNoErrors();
        }
    }

    private static void leaveOut(Browser browser) {
        partner(browser, "SCS").click();
        assertThat(text(browser, TRYING)).isVisible();
        assertThat(text(browser, "Coverage: 96.7% before, 81.3% after")).isVisible();
        assertThat(text(browser, "7 shared actions have no lead.")).isVisible();
        assertThat(table(browser, "Dates and work")).containsText("Actions without a lead are dropped");
        assertThat(browser.page()).hasURL(Pattern.compile(".*/try\\?without=SCS"));
        browser.assertAccessible();
    }

    private static void tryNewPartner(Browser browser) {
        browser.button("Add a new partner").click();
        browser.field("Name of the new partner").fill("Lab of Brno");
        browser.leave("Tab");
        browser.tabIntoSheet();
        browser.press("ArrowRight", "ArrowRight", "ArrowRight");
        for (int row = 0; row < 6; row++) {
            browser.answered(() -> browser.type("4"));
            browser.press("ArrowDown");
        }
        browser.settle();
        assertThat(table(browser, "Competences that change")).containsText("Lab of Brno");
        assertThat(table(browser, "Pairs that change")).containsText("and Lab of Brno");
        browser.press("Escape");
        browser.assertAccessible();
    }

    private static void goThereAndBack(Browser browser) {
        table(browser, "Shared actions that miss somebody")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        browser.arrive("Shared actions");
        browser.page().goBack();
        assertThat(text(browser, TRYING)).isVisible();
        assertThat(partner(browser, "SCS")).not().isChecked();
        assertThat(browser.field("Name of the new partner")).hasValue("Lab of Brno");
    }

    private static void keepAndOpenAgain(Browser browser) {
        browser.button("Keep this trial").click();
        browser.field("Name of the trial").fill("Lab in the place of SCS");
        browser.assertAccessible();
        browser.press("Enter");
        assertThat(browser.button("Remove this trial")).isVisible();
        browser.button("Put everything back").click();
        assertThat(text(browser, TRYING)).isHidden();
        assertThat(partner(browser, "SCS")).isChecked();
        browser.page().locator("vaadin-select").click();
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lab in the place of SCS"))
                .click();
        assertThat(text(browser, TRYING)).isVisible();
        assertThat(partner(browser, "SCS")).not().isChecked();
    }

    private static void adoptAndUndo(Browser browser) {
        browser.button("Make it a partner").click();
        assertThat(text(browser, "Lab of Brno is a partner now")).isVisible();
        assertThat(partner(browser, "Lab of Brno")).isChecked();
        browser.button("Undo").click();
        assertThat(partner(browser, "Lab of Brno")).hasCount(0);
    }

    private static void open(Browser browser, String step, String heading) {
        browser.page().navigate(browser.page().url().replaceFirst("basics.*", step));
        browser.arrive(heading);
    }

    private static Locator partner(Browser browser, String name) {
        return browser.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator table(Browser browser, String name) {
        return browser.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator text(Browser browser, String text) {
        return browser.page().getByText(text).first();
    }
}
