package eu.clusterplanner.operation;

import static eu.clusterplanner.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.platform.health.Checks;
import eu.clusterplanner.platform.health.Condition;
import eu.clusterplanner.platform.health.Condition.State;
import eu.clusterplanner.platform.health.Finding;
import eu.clusterplanner.platform.mail.TestMailbox;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestDatabase;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@PlannerTest(properties = {TestMailbox.SERVER, TestDatabase.OWN})
class HealthTest {

    private static final String PASSWORD = "a long password";

    @Autowired
    TestAccounts accounts;

    @Autowired
    Checks checks;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    private final MockMvcTester calls;

    @Autowired
    HealthTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        database.deleteFrom(MAIL).execute();
        database.execute("delete from databasechangelog where id = 'from the future'");
    }

    @Test
    void everything_is_well_from_the_start() {
        assertThat(checks.look())
                .filteredOn(finding -> !finding.name().equals("disk"))
                .allMatch(finding -> finding.condition().good())
                .extracting(Finding::name)
                .contains("database", "migrations", "mail", "clock", "memory", "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void anybody_may_ask_and_is_told_no_more_than_yes_or_no(String path) {
        assertThat(calls.get().uri(path).exchange()).hasStatusOk().bodyJson().doesNotHavePath("$.components");
    }

    @Test
    void an_administrator_reads_each_check_in_words_and_nobody_else_does() {
        assertThat(as(accounts.withPassword(accounts.createAdministrator(), PASSWORD)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.components.checks.components.database.details.said",
                        said -> said.assertThat().asString().startsWith("PostgreSQL "));
        assertThat(as(accounts.withPassword(accounts.create(), PASSWORD)))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.components");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/metrics", "/actuator/env", "/actuator"})
    void metrics_and_the_rest_are_not_here(String path) {
        PlannerUser administrator = accounts.withPassword(accounts.createAdministrator(), PASSWORD);

        assertThat(calls.get().uri(path).exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(calls.get()
                        .uri(path)
                        .with(httpBasic(administrator.email(), PASSWORD))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_newer_version_beside_this_one_is_bad() {
        database.execute("insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                + " values ('from the future', 'x', 'x', now(), 100000, 'EXECUTED')");

        assertThat(condition("migrations")).extracting(Condition::key).isEqualTo("operation.migrations.newer");
        assertThat(calls.get().uri("/actuator/health").exchange()).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(calls.get().uri("/actuator/health/readiness").exchange()).hasStatusOk();
    }

    @Test
    void clocks_that_are_apart_are_told() {
        clock.forward(Duration.ofSeconds(20));
        assertThat(condition("clock").state()).isEqualTo(State.ATTENTION);

        clock.forward(Duration.ofMinutes(10));
        assertThat(condition("clock").state()).isEqualTo(State.BAD);
    }

    @Test
    void mails_that_wait_or_fail_are_counted() {
        mail("QUEUED", Duration.ofMinutes(10));
        assertThat(condition("mail").state()).isEqualTo(State.GOOD);
        assertThat(condition("mail").facts()).containsEntry("waiting", 1);

        mail("REFUSED", Duration.ofDays(3));
        assertThat(condition("mail").state()).isEqualTo(State.GOOD);
        mail("REFUSED", Duration.ofDays(1));
        assertThat(condition("mail").key()).isEqualTo("operation.mail.failed");
        assertThat(condition("mail").facts()).containsEntry("failed", 1);

        mail("QUEUED", Duration.ofMinutes(20));
        assertThat(condition("mail").key()).isEqualTo("operation.mail.slow");
        mail("QUEUED", Duration.ofHours(5));
        assertThat(condition("mail").state()).isEqualTo(State.BAD);
    }

    private Condition condition(String name) {
        checks.look();
        return checks.recent(name);
    }

    private void mail(String state, Duration ago) {
        OffsetDateTime at = clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
        boolean over = state.equals("REFUSED");
        database.insertInto(MAIL)
                .set(MAIL.ID, UUID.randomUUID())
                .set(MAIL.MESSAGE_ID, UUID.randomUUID().toString())
                .set(MAIL.KIND, "test")
                .set(MAIL.ABOUT, UUID.randomUUID())
                .set(MAIL.STATE, state)
                .set(MAIL.QUEUED_AT, at)
                .set(MAIL.DUE_AT, at)
                .set(MAIL.ENDED_AT, over ? at : null)
                .execute();
    }

    private MvcTestResult as(PlannerUser user) {
        return calls.get()
                .uri("/actuator/health")
                .with(httpBasic(user.email(), PASSWORD))
                .exchange();
    }
}
