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

/** A partner without an account answers by its link while the manager watches the coverage rise. */
class AnswerByLinkIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/answer#\\S+");
    private static final Pattern PARTNERSHIP = Pattern.compile(".*/partnerships/[0-9a-f-]{36}/");

    private final String password = PlannerProcess.newPassword();

    @TempDir
    Path data;

    @Test
    void the_coverage_rises_while_a_partner_answers_and_the_answer_is_accepted() {
        try (PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(1440);
                Browser guest = new Browser(1024)) {
            browser.openExample(planner, password);
            visit(browser, "requests");
            String link = ask(browser);
            visit(browser, "competences");
            Locator figures = browser.page().locator(".planner-summary .planner-figures");
            assertThat(figures).containsText("96.7");

            answer(guest, link);

            assertThat(figures).containsText("100");
            visit(browser, "requests");
            browser.button("Accept the answers of Plastiwin").click();
            assertThat(browser.page().getByText("Accepted").first()).isVisible();
            browser.assertNoErrors();
            guest.page().reload();
            assertThat(guest.page().getByText("does not work any more")).isVisible();
            guest.assertNoErrors();
        }
    }

    private static String ask(Browser browser) {
        browser.button("Ask partners …").click();
        browser.field("E-mail for PWIN Plastiwin").fill("partner@example.org");
        browser.field("E-mail for PWIN Plastiwin").press("Tab");
        assertThat(browser.page().getByLabel("PWIN Plastiwin").first()).isChecked();
        browser.assertAccessible();
        browser.button("Ask them").click();
        Matcher link = LINK.matcher(browser.field("Text").inputValue());
        assertThat(link.find()).isTrue();
        browser.button("Close").click();
        assertThat(browser.page().getByText("Asked", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return link.group();
    }

    private static void answer(Browser guest, String link) {
        Page page = guest.page();
        page.navigate(link);
        guest.arrive("Please answer");
        page.navigate("about:blank");
        // opened a second time, as a program that looks for harm does before the person: it still works
        page.navigate(link);
        guest.button("Begin").click();
        page.waitForURL(Pattern.compile(".*/answer/form"));
        assertThat(guest.field("City")).isVisible();
        guest.assertAccessible();
        guest.button("Next: what you can do").click();
        Locator line =
                page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Finance and investment readiness"));
        line.getByLabel("3 We are good at it").check();
        assertThat(page.getByText("All changes saved at").first()).isVisible();
        assertThat(guest.field("Proof")).isVisible();
        guest.assertAccessible();
        guest.button("Send my answers").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send my answers"))
                .click();
        assertThat(page.getByText("Your answers are sent")).isVisible();
    }

    private static void visit(Browser browser, String rest) {
        Matcher partnership = PARTNERSHIP.matcher(browser.page().url());
        assertThat(partnership.find()).isTrue();
        browser.page().navigate(partnership.group() + rest);
        browser.settle();
    }
}
