package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.clusterplanner.platform.mail.TestMailbox;
import eu.clusterplanner.testing.PdfFile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A manager and three reviewers at once: one with an account who objects and suggests, one by keys alone, one by a link.
 * The manager accepts, asks again and closes; everybody is told by e-mail exactly once.
 */
class TeamReviewIT {

    private static final String CONTRIBUTOR = "contributor@demo.invalid";
    private static final String REVIEWER = "reviewer@demo.invalid";
    private static final String GUEST = "gil@example.org";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+/(review\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FIRST = "3.7 Test nanofibre and plasma layers on thin packages";
    private static final String BETTER = "3.7 Test thinner layers on packages";

    @TempDir
    Path data;

    private GreenMail server;

    @BeforeEach
    void a_mail_server() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void no_mail_server() {
        server.stop();
    }

    @Test
    void a_team_decides_about_shared_actions_and_reads_the_minutes() throws Exception {
        try (PlannerProcess planner = start();
                Browser manager = new Browser(1440);
                Browser contributor = new Browser(1024);
                Browser reviewer = new Browser(1024);
                Browser guest = new Browser(390)) {
            open(planner, manager);
            guest(planner, guest);
            contributor(planner, contributor);
            byKeys(planner, reviewer);
            acceptAndAskAgain(manager);
            again(contributor);
            closeAndRead(manager);

            assertThat(subjects(CONTRIBUTOR))
                    .containsExactly("please answer", "thank you", "something changed", "thank you", "result");
            assertThat(subjects(REVIEWER)).containsExactly("please answer", "thank you", "result");
            assertThat(subjects(GUEST)).containsExactly("please answer", "thank you", "result");
            manager.assertNoErrors();
            guest.assertNoErrors();
        }
    }

    private PlannerProcess start() {
        return PlannerProcess.start(
                        data,
                        "",
                        Map.of(
                                "PLANNER_DEMO", "true",
                                "PLANNER_MAIL_HOST", "127.0.0.1",
                                "PLANNER_MAIL_PORT",
                                        String.valueOf(server.getSmtp().getPort()),
                                "PLANNER_MAIL_SECURITY", "none",
                                "PLANNER_MAIL_FROM", "Planner <planner@example.org>",
                                "PLANNER_MAIL_EVERY", "PT1S",
                                "PLANNER_PUBLIC_URL", "https://planner.example.org/"))
                .awaitReady();
    }

    private void open(PlannerProcess planner, Browser manager) {
        signIn(planner, manager, "manager@demo.invalid");
        manager.page().getByText("AdPack").first().click();
        manager.page().waitForURL(address -> address.contains("/partnerships/"));
        manager.page().navigate(manager.page().url().replaceFirst("(/partnerships/[^/?]+).*", "$1/reviews"));
        manager.arrive("Team reviews");
        manager.button("Start a team review …").click();
        manager.arrive("Start a team review");
        manager.field("Title").fill("Spring list");
        choose(manager, "Body whose rule it is", "No body: another rule");
        choose(manager, "Who answers for SCS", "Somebody by a personal link");
        manager.field("E-mail for SCS").fill(GUEST);
        manager.field("Name for SCS").fill("Gil");
        choose(manager, "Language for SCS", "English");
        manager.button("Start and tell everybody").click();
        manager.arrive("Team review");
        assertThat(manager.page().getByText("0 of 3").first()).isVisible();
    }

    private static void choose(Browser browser, String field, String option) {
        browser.page()
                .getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                .last()
                .click();
        browser.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private void guest(PlannerProcess planner, Browser guest) {
        guest.page().navigate(planner.address() + "/" + link(GUEST, 0));
        guest.arrive("Spring list");
        guest.button("Begin").click();
        guest.arrive(FIRST);
        guest.button("Agree to all the others (3)").click();
        guest.button("Agree to them").click();
        assertThat(guest.page().getByText("Thank you. All points are answered.").first())
                .isVisible();
        guest.assertAccessible();
    }

    private void contributor(PlannerProcess planner, Browser contributor) {
        answerPage(planner, contributor, CONTRIBUTOR);
        contributor.press("s");
        contributor.field("Your suggestion").fill("Test thinner layers on packages");
        contributor
                .page()
                .getByLabel("Object", new Page.GetByLabelOptions().setExact(true))
                .check();
        contributor.button("Send").click();
        contributor.arrive("5.5 Offer the joint services through the grouping");
        contributor.press("a", "a");
        assertThat(contributor
                        .page()
                        .getByText("Thank you. All points are answered.")
                        .first())
                .isVisible();
    }

    private void byKeys(PlannerProcess planner, Browser reviewer) {
        answerPage(planner, reviewer, REVIEWER);
        reviewer.press("a", "j", "k", "a", "a");
        assertThat(reviewer.page()
                        .getByText("Thank you. All points are answered.")
                        .first())
                .isVisible();
        reviewer.assertAccessible();
    }

    /** The link in the mail asks who comes, and leads to the page then. */
    private void answerPage(PlannerProcess planner, Browser browser, String email) {
        browser.page().navigate(planner.address() + "/" + link(email, 0));
        browser.field("E-mail").fill(email);
        browser.page().getByLabel("Password").first().fill(planner.demoPassword(email));
        browser.press("Enter");
        browser.arrive(FIRST);
    }

    private static void acceptAndAskAgain(Browser manager) {
        assertThat(manager.page().getByText("3 of 3")).hasCount(3);
        manager.page()
                .locator(".planner-review-point")
                .first()
                .locator("vaadin-details-summary")
                .first()
                .click();
        manager.assertAccessible();
        manager.button("Accept the suggestion of BalticNet-PlasmaTec").click();
        assertThat(manager.page().getByText("Edited since").first()).isVisible();
        manager.button("Ask those concerned again").click();
        manager.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask those concerned again"))
                .click();
        assertThat(manager.page().getByText(BETTER).first()).isVisible();
    }

    private void again(Browser contributor) {
        mail(CONTRIBUTOR, 2);
        contributor.page().reload();
        contributor.arrive(BETTER);
        assertThat(contributor
                        .page()
                        .getByText("Test nanofibre and plasma layers")
                        .first())
                .isVisible();
        contributor.press("a");
        assertThat(contributor
                        .page()
                        .getByText("Thank you. All points are answered.")
                        .first())
                .isVisible();
    }

    private void closeAndRead(Browser manager) throws IOException {
        mail(CONTRIBUTOR, 3);
        manager.page().reload();
        manager.button("Close the review …").click();
        manager.assertAccessible();
        manager.button("Close it and tell everybody").click();
        assertThat(manager.page().getByText("Closed on").first()).isVisible();
        manager.assertAccessible();
        Download minutes = manager.page()
                .waitForDownload(() -> manager.link("AdPack_Minutes-1.pdf").click());
        try (PdfFile pdf = new PdfFile(Files.readAllBytes(minutes.path()))) {
            assertThat(pdf.text())
                    .contains("Minutes of team review 1: Spring list", BETTER, "Agreed", "BalticNet-PlasmaTec")
                    .contains("3 of 6 partners have answered");
        }
        mail(REVIEWER, 2);
        mail(GUEST, 2);
        mail(CONTRIBUTOR, 4);
    }

    private void signIn(PlannerProcess planner, Browser browser, String email) {
        browser.signIn(planner, email, planner.demoPassword(email));
    }

    private String link(String recipient, int place) {
        Matcher link = ADDRESS.matcher(TestMailbox.plain(mail(recipient, place)));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** That mail to somebody, as soon as it is there. */
    private MimeMessage mail(String recipient, int place) {
        return await().atMost(PATIENCE)
                .until(() -> received(recipient), mails -> mails.size() > place)
                .get(place);
    }

    private List<MimeMessage> received(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> TestMailbox.header(mail, "To").contains(recipient))
                .toList();
    }

    /** What tells the mails apart, in the order in which they came. */
    private List<String> subjects(String recipient) {
        return received(recipient).stream()
                .map(TeamReviewIT::subject)
                .map(subject -> subject.replaceFirst("^AdPack: ", ""))
                .map(subject -> subject.replaceFirst("^(please answer|thank you|something changed|result).*", "$1"))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
