package eu.clusterplanner.identity.web;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.TokenService;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

@PlannerTest
class ApiSecurityTest {

    private static final String PROBE = "/api/v1/probe";
    private static final String PASSWORD = "a long pässword";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    TestAccounts accounts;

    @Autowired
    TokenService tokens;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    private final MockMvcTester calls;
    private PlannerUser user = new PlannerUser(eu.clusterplanner.shared.AccountId.next(), "a@example.org", "A", false);
    private final String address = "203.0.113." + ADDRESSES.incrementAndGet();

    @Autowired
    ApiSecurityTest(WebApplicationContext context) {
        calls = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void person() {
        user = accounts.withPassword(accounts.create(), PASSWORD);
    }

    @Test
    void a_call_without_credentials_is_asked_for_them() {
        MvcTestResult answer = calls.get().uri(PROBE).exchange();

        problem(answer, HttpStatus.UNAUTHORIZED, "Please sign in");
        assertThat(answer.getResponse().getHeaders(HttpHeaders.WWW_AUTHENTICATE))
                .containsExactly("Bearer realm=\"planner\"", "Basic realm=\"planner\", charset=\"UTF-8\"");
    }

    @Test
    void email_and_password_sign_a_call_in_without_a_session() {
        MvcTestResult answer = basic(PASSWORD);

        assertThat(answer).hasStatusOk().hasBodyTextEqualTo(user.email());
        assertThat(answer).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !", "Basic YQ==", "Bearer", "Bearer ", "Bearer wrong", "Digest x"})
    void credentials_that_are_none_are_refused(String header) {
        MvcTestResult answer =
                calls.get().uri(PROBE).header(AUTHORIZATION, header).exchange();

        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void a_wrong_password_is_refused() {
        problem(basic("a wrong password"), HttpStatus.UNAUTHORIZED, "Sign-in did not work");
    }

    @Test
    void many_wrong_passwords_are_told_to_wait() {
        for (int i = 0; i < 5; i++) {
            basic("a wrong password");
        }

        MvcTestResult answer = basic(PASSWORD);

        problem(answer, HttpStatus.TOO_MANY_REQUESTS, "Too many wrong attempts");
        assertThat(answer).hasHeader(HttpHeaders.RETRY_AFTER, "2");
    }

    @Test
    void a_password_is_remembered_for_five_minutes() {
        basic(PASSWORD);
        Object first = lastSignIn();

        clock.forward(Duration.ofMinutes(4));
        basic(PASSWORD);
        assertThat(lastSignIn()).isEqualTo(first);
        clock.forward(Duration.ofMinutes(2));
        basic(PASSWORD);
        assertThat(lastSignIn()).isNotEqualTo(first);
    }

    @Test
    void what_is_remembered_ends_with_a_new_password_and_with_a_block() {
        basic(PASSWORD);
        accounts.withPassword(user, "quite another password");
        problem(basic(PASSWORD), HttpStatus.UNAUTHORIZED, "Sign-in did not work");

        assertThat(basic("quite another password")).hasStatusOk();
        block();
        problem(basic("quite another password"), HttpStatus.UNAUTHORIZED, "Sign-in did not work");
    }

    @Test
    void a_token_signs_a_call_in_until_it_expires() throws Exception {
        String secret = token();

        assertThat(bearer(secret)).hasStatusOk().hasBodyTextEqualTo(user.email());
        assertThat(bearer(secret)).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        clock.forward(Duration.ofDays(91));
        problem(bearer(secret), HttpStatus.UNAUTHORIZED, "Sign-in did not work");
    }

    @Test
    void a_token_of_a_blocked_account_is_refused() throws Exception {
        String secret = token();
        block();

        problem(bearer(secret), HttpStatus.UNAUTHORIZED, "Sign-in did not work");
    }

    @Test
    void a_call_beyond_the_rights_is_forbidden() {
        MvcTestResult answer = calls.get()
                .uri(PROBE + "/administrators")
                .with(httpBasic(user.email(), PASSWORD))
                .exchange();

        problem(answer, HttpStatus.FORBIDDEN, "Not allowed");
    }

    @Test
    void an_unknown_address_is_not_found_once_signed_in() {
        MvcTestResult answer = calls.get()
                .uri("/api/v1/nothing")
                .with(httpBasic(user.email(), PASSWORD))
                .exchange();

        problem(answer, HttpStatus.NOT_FOUND, "Not found");
        assertThat(calls.get().uri("/api/v1/nothing").exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/text", "/stream"})
    void a_body_over_20_mb_is_refused_whether_announced_or_not(String path) {
        byte[] body = new byte[20 * 1024 * 1024 + 1];
        MvcTestResult announced = post(path, body, request -> request);
        MvcTestResult streamed = post(path, body, UnannouncedRequest::new);

        problem(announced, HttpStatus.CONTENT_TOO_LARGE, "Too large");
        problem(streamed, HttpStatus.CONTENT_TOO_LARGE, "Too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/text", "/stream"})
    void a_body_of_20_mb_arrives_whole_whether_announced_or_not(String path) {
        assertThat(post(path, new byte[20 * 1024 * 1024], request -> request)).hasBodyTextEqualTo("20971520");
        assertThat(post(path, new byte[20 * 1024 * 1024], UnannouncedRequest::new))
                .hasBodyTextEqualTo("20971520");
    }

    private MvcTestResult post(String path, byte[] body, RequestPostProcessor sending) {
        return calls.post()
                .uri(PROBE + path)
                .with(httpBasic(user.email(), PASSWORD))
                .contentType(MediaType.TEXT_PLAIN)
                .content(body)
                .with(sending)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/openapi.json", "/actuator/health"})
    void description_and_health_are_open(String path) {
        assertThat(calls.get().uri(path).exchange()).hasStatusOk();
    }

    private MvcTestResult basic(String password) {
        return calls.get()
                .uri(PROBE)
                .with(httpBasic(user.email(), password))
                .remoteAddress(address)
                .exchange();
    }

    private MvcTestResult bearer(String secret) {
        return calls.get().uri(PROBE).header(AUTHORIZATION, "bearer " + secret).exchange();
    }

    private String token() throws Exception {
        return TestAccounts.callAs(user, () -> tokens.create("Report", 90)).secret();
    }

    private void block() {
        database.update(ACCOUNT)
                .set(ACCOUNT.BLOCKED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(user.id().value()))
                .execute();
    }

    private Object lastSignIn() {
        return database.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(user.id().value())).get(ACCOUNT.LAST_SIGN_IN_AT);
    }

    private static void problem(MvcTestResult answer, HttpStatus status, String title) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.title", value -> value.assertThat().isEqualTo(title))
                .hasPathSatisfying(
                        "$.detail", value -> value.assertThat().asString().isNotBlank())
                .hasPathSatisfying("$.status", value -> value.assertThat().isEqualTo(status.value()));
    }
}
