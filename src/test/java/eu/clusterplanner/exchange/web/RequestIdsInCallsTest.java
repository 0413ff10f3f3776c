package eu.clusterplanner.exchange.web;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.platform.request.RequestId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import jakarta.servlet.Filter;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What fails is found in the log by the id that its caller was told, and nothing that people wrote stands there. */
@PlannerTest
@ExtendWith(OutputCaptureExtension.class)
class RequestIdsInCallsTest {

    private static final String ID = "from-a-proxy-0815";

    @Autowired
    TestAccounts accounts;

    @Autowired
    DSLContext database;

    private final MockMvcTester calls;

    @Autowired
    RequestIdsInCallsTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context,
                builder -> builder.addFilters(context.getBean("requestIdFilter", Filter.class))
                        .apply(springSecurity())
                        .build());
    }

    @Test
    void a_fault_has_one_id_in_header_problem_and_log_and_no_query_there(CapturedOutput output) {
        PlannerUser caller = accounts.create("Ada Lovelace");
        MvcTestResult answer = calls.get()
                .uri("/api/v1/probe/broken?email=someone@secret.example")
                .header(RequestId.HEADER, ID)
                .with(user(caller))
                .exchange();

        named(answer, HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(output.getAll().lines().filter(line -> line.contains("/api/v1/probe/broken failed")))
                .singleElement()
                .asString()
                .contains("[" + ID + "] ");
        assertThat(output).doesNotContain("someone@secret.example", caller.email(), caller.name());
    }

    @Test
    void refusals_before_and_in_controllers_are_named_too() {
        named(
                calls.get()
                        .uri("/api/v1/partnerships")
                        .header(RequestId.HEADER, ID)
                        .exchange(),
                HttpStatus.UNAUTHORIZED);
        named(
                calls.get()
                        .uri("/api/v1/partnerships/" + UUID.randomUUID())
                        .header(RequestId.HEADER, ID)
                        .with(user(accounts.create()))
                        .exchange(),
                HttpStatus.NOT_FOUND);
        named(
                calls.put()
                        .uri("/api/v1/partnerships")
                        .header(RequestId.HEADER, ID)
                        .with(user(accounts.create()))
                        .exchange(),
                HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Test
    void a_row_that_the_database_refuses_does_not_show_its_contents() {
        PlannerUser present = accounts.create("Grace Hopper");

        Exception refused = catchException(() -> database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, UUID.randomUUID())
                .set(ACCOUNT.EMAIL, present.email())
                .set(ACCOUNT.NAME, "Grace Hopper")
                .execute());

        StringBuilder told = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            told.append(cause);
        }
        assertThat(told).isNotEmpty();
        assertThat(told.toString()).doesNotContain(present.email(), "Grace Hopper");
    }

    private static void named(MvcTestResult answer, HttpStatus status) {
        assertThat(answer)
                .hasStatus(status)
                .hasHeader(RequestId.HEADER, ID)
                .bodyJson()
                .hasPathSatisfying("$.request", id -> id.assertThat().isEqualTo(ID));
        assertThat(Objects.requireNonNull(answer.getResponse().getContentType()))
                .startsWith("application/problem+json");
    }
}
