package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.clusterplanner.platform.mail.TestMailbox;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with a real mail server: killed around a mail, and what people do with mails. */
class MailIT {

    private static final String COLLEAGUE = "bo@example.org";
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
    void mails_that_were_ordered_before_a_kill_come_once_and_one_that_was_taken_never_again() throws Exception {
        String partner;
        try (PlannerProcess planner = start(Map.of("PLANNER_MAIL_EVERY", "PT10H"))) {
            askForLink(planner);
            partner = exampleWithColleague(planner);
            name(planner, partner, "Is this right, @Bo Li?");
            planner.kill();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
        try (PlannerProcess planner = start(Map.of())) {
            await().atMost(PATIENCE)
                    .until(() -> received(COLLEAGUE).size() == 1
                            && received(PlannerProcess.ADMINISTRATOR).size() == 1);
            CountDownLatch taken = relay.holdBack();
            name(planner, partner, "And this, @Bo Li?");
            assertThat(taken.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            planner.kill();
        }
        relay.passOn();
        try (PlannerProcess planner = start(Map.of())) {
            // a minute passes before it is settled what became of that mail
            join(planner);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> states().equals(List.of("SENT", "SENT", "UNCLEAR", "SENT", "SENT")));
            assertThat(planner.isAlive()).isTrue();
        }
        assertThat(received(PlannerProcess.ADMINISTRATOR)).hasSize(1);
        assertThat(received(COLLEAGUE))
                .extracting(mail -> TestMailbox.plain(mail).replaceFirst("(?s).*?(\\w+ this).*", "$1"))
                .containsExactly("Is this", "And this");
    }

    private void join(PlannerProcess planner) throws Exception {
        try (Browser manager = new Browser(1440);
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

    /** The address of a partner in a new copy of the example, in whose team a colleague is as well. */
    private String exampleWithColleague(PlannerProcess planner) throws Exception {
        try (Browser manager = new Browser(1440)) {
            manager.openExample(planner, password);
            String basics = URI.create(manager.page().url()).getPath();
            try (Connection connection = OwnDatabase.in(data).connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        begin;
                        select set_config('planner.actor', 'job:test', true);
                        insert into account (id, email, name) values ('%1$s', '%2$s', 'Bo Li');
                        insert into team_member (partnership_id, id, account_id, role)
                        values ('%3$s', '%1$s', '%1$s', 'EDITOR');
                        commit;
                        """.formatted(UUID.randomUUID(), COLLEAGUE, basics.split("/", -1)[2]));
            }
            return basics.replace("basics", "partners?record=NP");
        }
    }

    /** The manager writes that to somebody, as a comment on the partner. */
    private void name(PlannerProcess planner, String partner, String text) {
        try (Browser manager = new Browser(1440)) {
            manager.signIn(planner, PlannerProcess.ADMINISTRATOR, password);
            manager.page().navigate(planner.address() + partner);
            manager.button("Comments on NP").click();
            manager.field("Your comment").fill(text);
            manager.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Comment").setExact(true))
                    .click();
            assertThat(manager.page().getByText(text).first()).isVisible();
            assertThat(manager.field("Your comment")).hasValue("");
            manager.assertNoErrors();
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
                .getByText("Invite", new Page.GetByTextOptions().setExact(true))
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
        try (Connection connection = OwnDatabase.in(data).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select array_agg(state order by id) from mail")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
