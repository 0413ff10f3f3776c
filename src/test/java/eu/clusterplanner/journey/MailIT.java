package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.clusterplanner.platform.mail.TestMailbox;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with a real mail server: killed around a mail, and what people do with mails. */
class MailIT {

    private static final String INVITED = "invited@example.org";
    private static final String CHOSEN = "a password of my own";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path data;

    private final String password = PlannerProcess.newPassword();
    private GreenMail server;
    private MailRelay relay;

    @BeforeEach
    void a_mail_server() throws Exception {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        relay = new MailRelay(server.getSmtp().getPort());
    }

    @AfterEach
    void no_mail_server() {
        relay.close();
        server.stop();
    }

    @Test
    void a_mail_that_was_ordered_before_a_kill_comes_once_and_one_that_was_taken_never_again() throws Exception {
        try (PlannerProcess planner = start(Map.of("PLANNER_MAIL_EVERY", "PT10H"))) {
            askForLink(planner);
            planner.kill();
        }
        assertThat(received(PlannerProcess.ADMINISTRATOR)).isEmpty();
        try (PlannerProcess planner = start(Map.of())) {
            await().atMost(PATIENCE)
                    .until(() -> received(PlannerProcess.ADMINISTRATOR).size() == 1);
            CountDownLatch taken = relay.holdBack();
            askForLink(planner);
            assertThat(taken.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            planner.kill();
        }
        relay.passOn();
        try (PlannerProcess planner = start(Map.of())) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> states().equals(List.of("SENT", "UNCLEAR")));
            assertThat(planner.isAlive()).isTrue();
            assertThat(received(PlannerProcess.ADMINISTRATOR)).hasSize(2);
        }
    }

    @Test
    void people_join_by_an_invitation_and_sign_in_by_a_code() throws Exception {
        try (PlannerProcess planner = start(Map.of());
                Browser manager = new Browser(1440);
                Browser invited = new Browser(390)) {
            invite(planner, manager);
            MimeMessage mail = await().atMost(PATIENCE)
                    .until(() -> received(INVITED), mails -> !mails.isEmpty())
                    .getFirst();
            String link = planner.address() + "/invitation";
            for (int i = 0; i < 3; i++) {
                planner.send(HttpRequest.newBuilder(URI.create(link)));
            }
            invited.page().navigate(link + "#" + TestMailbox.token(mail));
            invited.arrive("Invitation");
            assertThat(invited.button("Make my account")).isVisible();
            assertThat(invited.page().url()).isEqualTo(link);
            invited.assertAccessible();
            invited.field("Name").fill("Invited Person");
            invited.page().getByLabel("Password").first().fill(CHOSEN);
            invited.button("Make my account").click();
            invited.arrive("Basics");
            manager.page().reload();
            assertThat(manager.page().getByText("Joined on").first()).isVisible();

            signInByCode(planner, invited);
            manager.assertNoErrors();
            invited.assertNoErrors();
        }
    }

    private void invite(PlannerProcess planner, Browser manager) {
        manager.page().navigate(planner.address());
        manager.arrive("Sign in");
        manager.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
        manager.page().getByLabel("Password").first().fill(password);
        manager.press("Enter");
        manager.arrive("My partnerships");
        manager.button("New partnership").click();
        manager.field("Acronym").fill("MAIL");
        manager.field("Name").fill("Joined by mail");
        manager.press("Enter");
        manager.arrive("Basics");
        manager.page().navigate(manager.page().url().replaceFirst("/basics.*", "/team"));
        manager.arrive("Team");
        manager.button("Invite somebody").click();
        manager.field("E-mail").fill(INVITED);
        assertThat(manager.field("Role")).hasText("Reader");
        manager.page()
                .getByText("Invite", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(manager.page().getByText(INVITED).first()).isVisible();
        manager.assertAccessible();
    }

    private void signInByCode(PlannerProcess planner, Browser person) {
        person.page().context().clearCookies();
        person.page().navigate(planner.address() + "/login");
        person.arrive("Sign in");
        person.page().getByText("Sign in with a code by e-mail").click();
        person.arrive("Sign in with a code");
        person.field("E-mail").fill(INVITED);
        person.button("Send me a code").click();
        MimeMessage mail = await().atMost(PATIENCE)
                .until(() -> received(INVITED), mails -> mails.size() == 2)
                .getLast();
        person.field("Code").fill(TestMailbox.plain(mail).replaceFirst("(?s).*\\n {4}([0-9 ]+)\\n.*", "$1"));
        person.assertAccessible();
        person.button("Sign in").click();
        person.arrive("My partnerships");
    }

    private void askForLink(PlannerProcess planner) {
        try (Browser browser = new Browser(390)) {
            browser.page().navigate(planner.address() + "/login");
            browser.arrive("Sign in");
            browser.page().getByText("I do not know my password any more").click();
            browser.arrive("New password");
            browser.field("E-mail").fill(PlannerProcess.ADMINISTRATOR);
            browser.button("Send me a link").click();
            assertThat(browser.page().getByText("a link is on its way")).isVisible();
            browser.assertNoErrors();
        }
    }

    private PlannerProcess start(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PLANNER_ADMIN_EMAIL", PlannerProcess.ADMINISTRATOR,
                "PLANNER_ADMIN_PASSWORD", password,
                "PLANNER_MAIL_HOST", "127.0.0.1",
                "PLANNER_MAIL_PORT", String.valueOf(relay.port()),
                "PLANNER_MAIL_SECURITY", "none",
                "PLANNER_MAIL_FROM", "Planner <planner@example.org>",
                "PLANNER_PUBLIC_URL", "https://planner.example.org/"));
        environment.putAll(more);
        return PlannerProcess.start(data, password, environment).awaitReady();
    }

    private List<MimeMessage> received(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> TestMailbox.header(mail, "To").equals(recipient))
                .toList();
    }

    /** Of all mails, in the order in which they were ordered. */
    private List<String> states() throws Exception {
        String port =
                Files.readAllLines(data.resolve("pg18/postmaster.pid")).get(3).strip();
        String secret = Files.readString(data.resolve("password")).strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/planner", "planner", secret);
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select array_agg(state order by id) from mail")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
