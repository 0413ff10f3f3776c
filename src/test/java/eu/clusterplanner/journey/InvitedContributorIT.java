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

/** A manager invites a colleague of one partner, who makes an account from the link and answers for that partner only. */
class InvitedContributorIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation#\\S+");
    private static final String COLLEAGUE = "colleague@partner.invalid";

    private final String password = PlannerProcess.newPassword();
    private final String ownPassword = PlannerProcess.newPassword();

    @TempDir
    Path data;

    @Test
    void an_invited_contributor_changes_the_own_partner_and_nothing_else() {
        try (PlannerProcess planner = PlannerProcess.ready(data, password)) {
            String link = invite(planner);
            try (Browser browser = new Browser(1440)) {
                accept(browser, link);
                ownPartner(browser);
                othersAreOnlyRead(browser);
                browser.assertNoErrors();
            }
        }
    }

    private String invite(PlannerProcess planner) {
        try (Browser browser = new Browser(1440)) {
            Page page = browser.page();
            page.navigate(planner.address());
            assertThat(browser.heading("Sign in")).isVisible();
            browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
            page.getByLabel("Password").first().fill(password);
            browser.press("Enter");
            assertThat(browser.heading("My partnerships")).isVisible();
            browser.button("Open the example").click();
            browser.arrive("Basics");
            page.waitForURL(Pattern.compile(".*/basics.*"));
            visit(browser, "team");
            browser.button("Invite somebody").click();
            browser.field("E-mail").fill(COLLEAGUE);
            browser.field("Works for").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Plastiwin"))
                    .click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Invite").setExact(true))
                    .click();
            browser.assertAccessible();
            Matcher link = LINK.matcher(browser.field("Text").inputValue());
            assertThat(link.find()).isTrue();
            browser.assertNoErrors();
            return link.group();
        }
    }

    private void accept(Browser browser, String link) {
        Page page = browser.page();
        page.navigate(link);
        browser.arrive("Invitation");
        assertThat(page.getByText("Plastiwin").first()).isVisible();
        // the secret does not stay in the address
        page.waitForFunction("() => location.hash === ''");
        page.navigate("about:blank");
        // opened a second time, as a program that looks for harm does before the person: it still works
        page.navigate(link);
        browser.field("Name").fill("A colleague");
        page.getByLabel("Password").first().fill(ownPassword);
        browser.button("Make my account and join").click();
        browser.arrive("Basics");
        page.waitForURL(Pattern.compile(".*/basics.*"));
    }

    private static void ownPartner(Browser browser) {
        visit(browser, "partners?record=PWIN");
        Locator city = browser.page().getByLabel("City").first();
        assertThat(city).isEditable();
        city.fill("Alexandroupoli");
        browser.leave("Tab");
        assertThat(browser.page().getByText("All changes saved at").first()).isVisible();
        browser.page().reload();
        assertThat(browser.page().getByLabel("City").first()).hasValue("Alexandroupoli");
    }

    private static void othersAreOnlyRead(Browser browser) {
        visit(browser, "partners?record=NP");
        assertThat(browser.page().getByLabel("City").first()).not().isEditable();
        visit(browser, "basics");
        assertThat(browser.page().getByLabel("Vision").first()).not().isEditable();
        visit(browser, "strategy/lessons");
        assertThat(browser.button("Add a lesson")).not().isVisible();
        visit(browser, "team");
        assertThat(browser.button("Invite somebody")).not().isVisible();
    }

    private static void visit(Browser browser, String page) {
        String address = browser.page().url();
        Matcher partnership = Pattern.compile(".*/partnerships/[0-9a-f-]{36}/").matcher(address);
        assertThat(partnership.find()).isTrue();
        browser.page().navigate(partnership.group() + page);
        assertThat(browser.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
    }
}
